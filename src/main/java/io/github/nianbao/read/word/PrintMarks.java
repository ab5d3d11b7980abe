package io.github.nianbao.read.word;

import io.github.nianbao.read.Struck;

/**
 * Signs in place of what print alone shows, where digits are at stake, the same as in web pages: a 3 struck out before a 5
 * must not become 35, nor a 5 with the note 1 above it 51.
 *
 * @param raised what stands before a raised or lowered digit behind a digit; empty for text on the line
 * @param struck whether a line is drawn through the text, or it may not be seen at all
 * @param pictograms whether the font has pictures in the place of digits
 */
record PrintMarks(String raised, boolean struck, boolean pictograms) {
    static final PrintMarks NONE = new PrintMarks("", false);
    static final String RAISED = "^";
    static final String LOWERED = "_";

    PrintMarks(String raised, boolean struck) {
        this(raised, struck, false);
    }

    /** The same where digits may be others than those that are seen. */
    PrintMarks doubted() {
        return new PrintMarks(raised, true, pictograms);
    }

    /** Puts text behind what is printed from {@code start} on. */
    void append(CharSequence text, StringBuilder printed, int start) {
        if (text.isEmpty()) {
            return;
        }
        if (!raised.isEmpty()
                && printed.length() > start
                && Character.isDigit(printed.charAt(printed.length() - 1))
                && Character.isDigit(text.charAt(0))) {
            printed.append(raised);
        }
        CharSequence seen = pictograms ? Pictograms.without(text) : text;
        printed.append(struck ? Struck.marked(seen.toString()) : seen);
    }
}
