package io.github.nianbao.read.word;

import io.github.nianbao.text.Blanks;

/**
 * Pictures that stand in a line of text like a character. In a cell one may be the figure, or a digit of it; beside words
 * it is an ornament.
 */
final class InlinePictures {
    /** What stands for one until its surroundings are known (Unicode's object replacement character). */
    static final String SIGN = "\uFFFC";

    private InlinePictures() {}

    /** The text of a cell: unreadable where a picture may be a part of a number. */
    static String inCell(String text) {
        if (!text.contains(SIGN)) {
            return text;
        }
        String words = without(text);
        boolean figure = Blanks.isBlank(words) || words.codePoints().anyMatch(Character::isDigit);
        return figure ? text.replace(SIGN, Pictograms.LOST) : words;
    }

    /** A text in which they do not matter. */
    static String without(String text) {
        return text.replace(SIGN, "");
    }
}
