package io.github.nianbao.read.word;

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

    /** Raised (1) or lowered (2). */
    private static final int POSITION = 0x48;

    /** Operands that switch a property on, whatever the style says ([MS-DOC] 2.9.327). */
    private static final int ON = 1;

    private final CharSequence text;
    private final BitSet hidden;

    /** Characters of symbol fonts; the text has a bracket in their place. */
    private final Map<Integer, Character> symbols;

    /** Where text is raised, lowered or struck out, up to where that holds. */
    private final RangeMarks marks;

    /** For every open field whether its code is being read (not printed) or its result. */
    private final Deque<Boolean> inCode = new ArrayDeque<>();

    private WordText(CharSequence text, BitSet hidden, Map<Integer, Character> symbols, RangeMarks marks) {
        this.text = text;
        this.hidden = hidden;
        this.symbols = symbols;
        this.marks = marks;
    }

    static WordText of(HWPFDocument word) {
        BitSet hidden = new BitSet();
        Map<Integer, Character> symbols = new HashMap<>();
        RangeMarks marks = new RangeMarks();
        for (CHPX run : word.getCharacterTable().getTextRuns()) {
            boolean deleted = false;
            boolean vanished = false;
            boolean struck = false;
            String raised = "";
            for (SprmIterator sprms = run.getSprmBuf().iterator(); sprms.hasNext(); ) {
                SprmOperation sprm = sprms.next();
                if (sprm.getType() == SprmOperation.TYPE_CHP) {
                    switch (sprm.getOperation()) {
                        case DELETED -> deleted = sprm.getOperand() == ON;
                        case HIDDEN -> vanished = sprm.getOperand() == ON;
                        case STRUCK, STRUCK_TWICE -> struck |= sprm.getOperand() == ON;
                        case POSITION -> raised = raised(sprm.getOperand());
                        case SYMBOL -> symbols.put(run.getStart(), (char) (sprm.getOperand() >>> Short.SIZE));
                        default -> {}
                    }
                }
            }
            hidden.set(run.getStart(), run.getEnd(), deleted || vanished);
            marks.put(run.getStart(), run.getEnd(), new PrintMarks(raised, struck));
        }
        return new WordText(word.getText(), hidden, symbols, marks);
    }

    private static String raised(int position) {
        return switch (position) {
            case 1 -> PrintMarks.RAISED;
            case 2 -> PrintMarks.LOWERED;
            default -> "";
        };
    }

    /** What is printed of a paragraph; a line break inside it is {@code \n}. Paragraphs are to be asked for in reading order. */
    String printed(WordParagraph paragraph) {
        StringBuilder printed = new StringBuilder();
        StringBuilder alike = new StringBuilder();
        PrintMarks mark = PrintMarks.NONE;
        for (int i = paragraph.start(); i < paragraph.end(); i++) {
            if (hidden.get(i)) {
                continue;
            }
            if (!marks.at(i).equals(mark)) {
                mark.append(alike, printed, 0);
                alike.setLength(0);
                mark = marks.at(i);
            }
            char c = symbols.getOrDefault(i, text.charAt(i));
            switch (c) {
                case '\u0013' -> inCode.push(true);
                case '\u0014' -> endCode();
                case '\u0015' -> inCode.poll();
                default -> {
                    if (!inCode.contains(true)) {
                        append(c, alike);
                    }
                }
            }
        }
        mark.append(alike, printed, 0);
        // No code reaches over the end of a paragraph; a field that was never closed must not hide the rest.
        inCode.removeIf(code -> code);
        return printed.toString();
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
