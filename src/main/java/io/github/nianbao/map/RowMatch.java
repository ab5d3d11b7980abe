package io.github.nianbao.map;

import java.util.List;

/**
 * A row of the form found in the document.
 *
 * @param target the index of the form's row
 * @param row the row that holds the figures
 * @param parts every row that belongs to it, with those that only go on with its label
 * @param certainty how sure it is
 */
record RowMatch(int target, RowView row, List<RowView> parts, Certainty certainty) {
    RowMatch {
        parts = List.copyOf(parts);
    }

    RowMatch unsure() {
        return new RowMatch(target, row, parts, Certainty.UNSURE);
    }

    RowView firstPart() {
        return parts.get(0);
    }

    RowView lastPart() {
        return parts.get(parts.size() - 1);
    }

    /** How sure it is that a figure stands where it is said to stand. */
    enum Certainty {
        SURE,
        /** The best reading by far, and yet a person should look at it. */
        UNSURE
    }
}
