package io.github.nianbao.read.word;

import io.github.nianbao.read.Struck;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.CHPX;
import org.apache.poi.hwpf.sprm.SprmIterator;
import org.apache.poi.hwpf.sprm.SprmOperation;

/**
 * The printed characters of a file: without what a revision deleted, hidden text, the codes of fields and Word's own
 * marks.
 */
final class WordText {
    private static final int DELETED = 0x00;
    private static final int HIDDEN = 0x3C;
    private static final int SYMBOL = 0x09;
    private static final int STRUCK = 0x37;
    private static final int STRUCK_TWICE = 0x53;
    private static final int RAISED = 0x48;

    /** Operands that switch a property on, whatever the style says ([MS-DOC] 2.9.327). */
    private static final int ON = 1;

    private final CharSequence text;
    private final BitSet hidden;
    private final BitSet struck;

    /** Where raised or lowered characters are: a digit among them is no digit of the number before it. */
    private final BitSet raised;

    /** Characters of symbol fonts; the text has a bracket in their place. */
    private final Map<Integer, Character> symbols;

    /** For every open field whether its code is being read (not printed) or its result. */
    private final Deque<Boolean> inCode = new ArrayDeque<>();

    private WordText(CharSequence text, BitSet hidden, BitSet struck, BitSet raised, Map<Integer, Character> symbols) {
        this.text = text;
        this.hidden = hidden;
        this.struck = struck;
        this.raised = raised;
        this.symbols = symbols;
    }

    static WordText of(HWPFDocument word) {
        BitSet hidden = new BitSet();
        BitSet struck = new BitSet();
        BitSet raised = new BitSet();
        Map<Integer, Character> symbols = new HashMap<>();
        for (CHPX run : word.getCharacterTable().getTextRuns()) {
            boolean deleted = false;
            boolean vanished = false;
            for (SprmIterator sprms = run.getSprmBuf().iterator(); sprms.hasNext(); ) {
                SprmOperation sprm = sprms.next();
                if (sprm.getType() == SprmOperation.TYPE_CHP) {
                    switch (sprm.getOperation()) {
                        case DELETED -> deleted = sprm.getOperand() == ON;
                        case HIDDEN -> vanished = sprm.getOperand() == ON;
                        case STRUCK, STRUCK_TWICE -> {
                            if (sprm.getOperand() == ON) {
                                struck.set(run.getStart(), run.getEnd());
                            }
                        }
                        case RAISED -> raised.set(run.getStart(), run.getEnd(), sprm.getOperand() != 0);
                        case SYMBOL -> symbols.put(run.getStart(), (char) (sprm.getOperand() >>> Short.SIZE));
                        default -> {}
                    }
                }
            }
            hidden.set(run.getStart(), run.getEnd(), deleted || vanished);
        }
        return new WordText(word.getText(), hidden, struck, raised, symbols);
    }

    /** What is printed of a paragraph; a line break inside it is {@code \n}. Paragraphs are to be asked for in reading order. */
    String printed(WordParagraph paragraph) {
        StringBuilder printed = new StringBuilder();
        int struckFrom = -1;
        for (int i = paragraph.start(); i < paragraph.end(); i++) {
            if (hidden.get(i)) {
                continue;
            }
            if (struck.get(i) != struckFrom >= 0) {
                struckFrom = strike(printed, struckFrom);
            }
            char c = symbols.getOrDefault(i, text.charAt(i));
            switch (c) {
                case '\u0013' -> inCode.push(true);
                case '\u0014' -> endCode();
                case '\u0015' -> inCode.poll();
                default -> {
                    if (!inCode.contains(true)) {
                        part(i, c, printed);
                        append(c, printed);
                    }
                }
            }
        }
        if (struckFrom >= 0) {
            strike(printed, struckFrom);
        }
        // No code reaches over the end of a paragraph; a field that was never closed must not hide the rest.
        inCode.removeIf(code -> code);
        return printed.toString();
    }

    /** Marks what was struck out since then; or, where nothing was being struck out, tells from where it is now. */
    private static int strike(StringBuilder printed, int from) {
        if (from < 0) {
            return printed.length();
        }
        String text = printed.substring(from);
        printed.setLength(from);
        printed.append(Struck.marked(text));
        return -1;
    }

    private void part(int at, char c, StringBuilder printed) {
        boolean begins = raised.get(at) && !(at > 0 && raised.get(at - 1));
        if (begins
                && Character.isDigit(c)
                && !printed.isEmpty()
                && Character.isDigit(printed.charAt(printed.length() - 1))) {
            printed.append('^');
        }
    }

    private void endCode() {
        if (!inCode.isEmpty()) {
            inCode.pop();
            inCode.push(false);
        }
    }

    private static void append(char c, StringBuilder printed) {
        switch (c) {
            case '\u000b', '\u000c' -> printed.append('\n');
            case '\u001e' -> printed.append('-');
            case '\t' -> printed.append(c);
            case '\u00ad' -> {}
            default -> {
                if (c >= ' ') {
                    printed.append(c);
                }
            }
        }
    }
}
