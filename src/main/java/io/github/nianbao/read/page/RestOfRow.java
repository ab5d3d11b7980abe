package io.github.nianbao.read.page;

import io.github.nianbao.read.page.TextColumns.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Whether a line of figures is the rest of the figures above it: a row of sums, whose figures are all too wide for their
 * columns. Then each figure stands below another one, and what is above is as long as its column lets it be: pieces of one
 * length, no longer ones beside them, and none of a single digit.
 */
final class RestOfRow {
    private static final Pattern PIECE = Pattern.compile("[0-9０-９,，.．]+");
    private static final int LEAST_FIGURES = 3;
    private static final int LEAST_LENGTH = 2;
    /** How much shorter a piece may be than the longest: a separator stays with the digits before it. */
    private static final int SHORTER = 1;

    private RestOfRow() {}

    static boolean is(TextRow above, TextRow below, TextColumns columns) {
        if (below.figures().size() < LEAST_FIGURES
                || begins(below)
                || !(below.labels().isEmpty() || begins(above))) {
            return false;
        }
        int longest = above.figures().stream()
                .mapToInt(figure -> figure.text().length())
                .max()
                .orElse(0);
        List<Chunk> begun = new ArrayList<>();
        for (Chunk rest : below.figures()) {
            Chunk figure = over(rest, above, columns);
            if (figure == null || rest.text().length() > figure.text().length()) {
                return false;
            }
            begun.add(figure);
        }
        return longest >= LEAST_LENGTH
                && begun.stream().allMatch(figure -> figure.text().length() >= longest - SHORTER)
                && begun.stream().allMatch(figure -> figure.text().length() >= LEAST_LENGTH);
    }

    private static boolean begins(TextRow row) {
        return row.labels().stream().anyMatch(label -> CellKinds.enumerated(label.text()));
    }

    /** The only figure in the same column, if both may be pieces of one number. */
    private static @Nullable Chunk over(Chunk rest, TextRow above, TextColumns columns) {
        Run column = columns.place(rest.box());
        List<Chunk> over = above.figures().stream()
                .filter(figure -> columns.place(figure.box()).equals(column))
                .toList();
        boolean pieces = column.size() == 1
                && over.size() == 1
                && PIECE.matcher(over.get(0).text()).matches()
                && PIECE.matcher(rest.text()).matches();
        return pieces ? over.get(0) : null;
    }
}
