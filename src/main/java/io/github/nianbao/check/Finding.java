package io.github.nianbao.check;

import io.github.nianbao.report.CellId;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a check says of a report. Codes and numbers; a screen or page makes the sentence.
 *
 * @param id the check's id, such as {@code requests.row.granted}
 * @param family the rule's family, such as {@code requests.row}
 * @param cells every cell involved, parts first, then totals
 * @param expected what the parts come to; {@code null} where not assessable
 * @param actual what the totals come to; {@code null} where not assessable
 * @param terms the equation, for showing it: each cell with its sign, side, and value
 * @param reason why it is not assessable; {@code null} otherwise
 * @param attested a failing check of which a person has confirmed at least one cell as printed so
 */
public record Finding(
        String id,
        String family,
        Status status,
        List<CellId> cells,
        @Nullable BigDecimal expected,
        @Nullable BigDecimal actual,
        List<Term> terms,
        @Nullable Reason reason,
        boolean attested) {

    public enum Status {
        PASS,
        PASS_IF_BLANK_IS_ZERO,
        FAIL,
        NOT_ASSESSABLE,
        NOTE
    }

    public enum Reason {
        TOTAL_BLANK,
        PARTS_BLANK,
        CELL_MISSING,
        CELL_UNREADABLE,
        NO_YEAR_BEFORE
    }

    /** The side of the equation on which a term stands. */
    public enum Side {
        PARTS,
        TOTALS
    }

    /**
     * @param sign 1 or −1
     * @param yearsBack 0 for this report, 1 for the same agency's report of the year before
     * @param value {@code null} for a blank
     */
    public record Term(
            CellId cell,
            int sign,
            int yearsBack,
            Side side,
            @Nullable BigDecimal value) {}

    public Finding {
        cells = List.copyOf(cells);
        terms = List.copyOf(terms);
    }

    /** A failing check that nobody has attested. */
    public boolean isOpenError() {
        return status == Status.FAIL && !attested;
    }
}
