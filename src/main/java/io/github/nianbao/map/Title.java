package io.github.nianbao.map;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A report's title as it stands in the document.
 *
 * @param first the index of its first line, from 0
 * @param last the index of its last line
 * @param agency folded; {@code null} where the title names none
 * @param quote the printed words
 */
record Title(
        int first,
        int last,
        @Nullable String agency,
        @Nullable Integer year,
        String quote) {
    /** How much of whose report of which year it says. */
    int weight() {
        return (agency == null ? 0 : 1) + (year == null ? 0 : 1);
    }

    /** Whether both name the same agency and year. */
    boolean isSameReport(Title other) {
        return Objects.equals(agency, other.agency) && Objects.equals(year, other.year);
    }
}
