package io.github.nianbao.read.page;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A number that is too wide for its cell goes on in the next line of it. That the lines are one number shows on the page:
 * each one is full, so that the digit that follows would not have fitted. Lines with room left are two numbers.
 */
final class WrappedNumber {
    private static final Pattern PIECE = Pattern.compile("[0-9０-９][0-9０-９,，.．]*|[,，.．][0-9０-９]+");
    /** How much wider than the room, in digits, a digit may be and still have fitted: padding differs by a point or two. */
    private static final double SLACK = 0.1;

    private WrappedNumber() {}

    /**
     * Whether the lines of a cell are the pieces of one number.
     *
     * @param width what the cell offers to its text, in points
     */
    static boolean is(List<TextLine> lines, double width) {
        if (lines.size() < 2
                || !lines.stream().allMatch(line -> PIECE.matcher(line.text()).matches())) {
            return false;
        }
        int last = lines.size() - 1;
        return lines.subList(0, last).stream()
                .allMatch(line -> isFull(line, width)
                        && line.text().length() >= lines.get(last).text().length());
    }

    private static boolean isFull(TextLine line, double width) {
        double digit = line.box().width() / line.text().length();
        return width - line.box().width() < digit * (1 + SLACK);
    }
}
