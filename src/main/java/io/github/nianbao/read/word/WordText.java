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
    private static final int PICTURE = 0x03;
    private static final int DATA = 0x06;
    private static final int SYMBOL = 0x09;

    private static final char BEGIN_OF_FIELD = '\u0013';
    private static final char END_OF_CODE = '\u0014';
    private static final char END_OF_FIELD = '\u0015';

    private final CharSequence text;
    private final WordLooks looks;
    private final WordGrounds grounds;
    private final RangeLooks ranges = new RangeLooks();
    private final BitSet deleted = new BitSet();

    /** Characters of symbol fonts; the text has a bracket in their place. */
    private final Map<Integer, String> symbols = new HashMap<>();

    /** Fields that are open; the result of one may reach over paragraphs. */
    private final Deque<Field> fields = new ArrayDeque<>();

    private WordText(HWPFDocument word) {
        text = word.getText();
        looks = WordLooks.of(word);
        grounds = WordGrounds.of(word, looks);
    }

    static WordText of(HWPFDocument word, WordPictures pictures) {
        WordText text = new WordText(word);
        for (CHPX run : word.getCharacterTable().getTextRuns()) {
            text.read(run, pictures);
        }
        pictures.boxes().forEach(position -> text.symbols.put(position, InlinePictures.SIGN));
        return text;
    }

    private void read(CHPX run, WordPictures pictures) {
        boolean gone = false;
        boolean picture = false;
        boolean data = false;
        for (SprmIterator sprms = run.getSprmBuf().iterator(); sprms.hasNext(); ) {
            SprmOperation sprm = sprms.next();
            if (sprm.getType() == SprmOperation.TYPE_CHP) {
                switch (sprm.getOperation()) {
                    case DELETED -> gone = sprm.getOperand() != 0;
                    case PICTURE -> picture = true;
                    case DATA -> data = sprm.getOperand() != 0;
                    case SYMBOL -> symbols.put(run.getStart(), symbol(sprm.getOperand()));
                    default -> {}
                }
            }
        }
        deleted.set(run.getStart(), run.getEnd(), gone);
        if (picture && !data && pictures.isSmallAt(run.getStart())) {
            symbols.put(run.getStart(), InlinePictures.SIGN);
        }
        ranges.put(run.getStart(), run.getEnd(), looks.of(run));
    }

    /** The number of a font and, in the upper half, the character in it. */
    private String symbol(int operand) {
        String character = String.valueOf((char) (operand >>> Short.SIZE));
        return Pictograms.isFont(looks.font(operand & 0xFFFF)) ? Pictograms.without(character) : character;
    }

    /** What is printed of a paragraph; a line break inside it is {@code \n}. Paragraphs are to be asked for in reading order. */
    String printed(WordParagraph paragraph) {
        Ground ground = grounds.of(paragraph);
        StringBuilder printed = new StringBuilder();
        StringBuilder alike = new StringBuilder();
        PrintMarks mark = PrintMarks.NONE;
        for (int i = paragraph.start(); i < paragraph.end(); i++) {
            TextLook look = ranges.at(i).or(ground.look());
            if (deleted.get(i) || look.isHidden()) {
                continue;
            }
            PrintMarks here = marks(look, ground);
            if (!here.equals(mark)) {
                mark.append(alike, printed, 0);
                alike.setLength(0);
                mark = here;
            }
            read(i, alike);
        }
        mark.append(alike, printed, 0);
        // No code reaches over the end of a paragraph; a field that was never closed must not hide the rest.
        fields.removeIf(Field::isInCode);
        return printed.toString();
    }

    /** The colours are those of this file's own words; what a table's style adds is not known, so that nothing is left out. */
    private static PrintMarks marks(TextLook look, Ground ground) {
        return look.marks(look.contrast(ground.fill()) != Contrast.SEEN);
    }

    private void read(int position, StringBuilder printed) {
        char character = text.charAt(position);
        switch (character) {
            case BEGIN_OF_FIELD -> fields.push(new Field(null, false));
            case END_OF_CODE -> {
                if (!fields.isEmpty()) {
                    fields.getFirst().endCode();
                }
            }
            case END_OF_FIELD -> {
                Field ended = fields.poll();
                if (ended != null) {
                    print(ended.missing(), printed);
                }
            }
            default -> {
                String symbol = symbols.get(position);
                print(symbol == null ? printed(character) : symbol, printed);
            }
        }
    }

    /** Characters of a field's code are kept with it, and tell what result there should be. */
    private void print(String characters, StringBuilder printed) {
        if (characters.isEmpty()) {
            return;
        }
        if (fields.stream().anyMatch(Field::isInCode)) {
            fields.getFirst().code(characters);
        } else {
            fields.forEach(Field::show);
            printed.append(characters);
        }
    }

    private static String printed(char c) {
        return switch (c) {
            case '\u000b', '\u000c' -> "\n";
            case '\u001e' -> "-";
            case '\t' -> "\t";
            case '\u00ad' -> "";
            default -> c >= ' ' ? String.valueOf(c) : "";
        };
    }
}
