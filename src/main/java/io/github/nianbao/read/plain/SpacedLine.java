package io.github.nianbao.read.plain;

import io.github.nianbao.text.Blanks;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A line as words with room between them.
 *
 * @param words in order
 */
record SpacedLine(List<Word> words) {
    /** @param start its first column on screen, where an ideograph takes two; @param end the column behind it */
    record Word(String text, int start, int end) {
        boolean isFigure() {
            return FIGURE.matcher(text).matches();
        }
    }

    private static final int WIDE = 2;
    private static final int FIRST_WIDE = 0x1100;

    /** Room for a column: two blanks, or one as wide as an ideograph. */
    private static final Pattern ROOM = Pattern.compile("\\u3000|[\\s\\u00A0]{2}");

    private static final Pattern FIGURE = Pattern.compile("[+-－]?\\d[\\d,，]*(?:[.．]\\d+)?|[/／]|[-—－]{1,2}");

    SpacedLine {
        words = List.copyOf(words);
    }

    /** Where only single blanks stand, nobody can tell those between cells from those inside: no words. */
    static SpacedLine of(String line) {
        return ROOM.matcher(Blanks.strip(line)).find() ? laidOut(line) : new SpacedLine(List.of());
    }

    /** A line of which it is known that room parts its words, be there but one. */
    static SpacedLine laidOut(String line) {
        return parted(line, WIDE);
    }

    /** A line of a page of which it is known that it holds a table: every blank parts words. */
    static SpacedLine ofLayout(String line) {
        return parted(line, 1);
    }

    /** @param least the room that parts words, in columns */
    private static SpacedLine parted(String line, int least) {
        List<Word> words = new ArrayList<>();
        StringBuilder open = new StringBuilder();
        int start = 0;
        int column = 0;
        int room = 0;
        for (int c : line.codePoints().toArray()) {
            int width = c >= FIRST_WIDE ? WIDE : 1;
            if (Blanks.isBlank(c)) {
                room += width;
            } else {
                if (room >= least || room > 0 && partsFigures(open, c)) {
                    add(words, open, start, column - room);
                }
                if (open.isEmpty()) {
                    start = column;
                } else if (room > 0) {
                    open.append(' ');
                }
                open.appendCodePoint(c);
                room = 0;
            }
            column += width;
        }
        add(words, open, start, column - room);
        return new SpacedLine(words);
    }

    /** One blank parts two figures, and a label from its first figure; it does not part words. */
    private static boolean partsFigures(StringBuilder before, int next) {
        if (before.isEmpty() || Character.isIdeographic(next)) {
            return false;
        }
        boolean figure = FIGURE.matcher(before).matches();
        int last = before.charAt(before.length() - 1);
        return Character.isDigit(next) && (figure || Character.isIdeographic(last) || last == '）' || last == ')');
    }

    private static void add(List<Word> words, StringBuilder open, int start, int end) {
        if (!open.isEmpty()) {
            words.add(new Word(open.toString(), start, end));
            open.setLength(0);
        }
    }

    /** Several words and a figure among them, or several heads; nothing that reads like a sentence. */
    boolean isRow() {
        return words.size() > 1
                && words.stream().noneMatch(word -> Cue.isProse(word.text()))
                && (figures() > 0 || words.size() > 2);
    }

    /** How many figures end it. */
    int figures() {
        int figures = 0;
        for (int i = words.size() - 1; i >= 0 && words.get(i).isFigure(); i--) {
            figures++;
        }
        return figures;
    }
}
