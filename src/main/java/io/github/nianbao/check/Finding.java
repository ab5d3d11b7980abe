package io.github.nianbao.check;

import io.github.nianbao.report.CellId;
import io.github.nianbao.report.Value;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a check says of a report. Codes and numbers; a screen or page makes the sentence.
 *
 * @param id the check's id, such as {@code requests.row.granted}
 * @param family the rule's family, such as {@code requests.row}
 * @param cells every cell of this report that is involved, parts first, then totals; a figure of the year before stands
 *     in {@code terms} only
 * @param expected what the parts come to, blanks taken for 0; {@code null} where not assessable
 * @param actual what the totals come to, blanks taken for 0; {@code null} where not assessable
 * @param terms the equation, for showing it: each figure with its sign, side and value
 * @param reason why it is not assessable; {@code null} otherwise
 * @param attested a failing check of which a person has confirmed at least one figure as printed so
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
        /** Both sides are equal if what is blank or a mark counts as 0. */
        PASS_IF_BLANK_IS_ZERO,
        FAIL,
        NOT_ASSESSABLE,
        /** A difference that is worth knowing and no error. */
        NOTE
    }

    /** Why a check says nothing; the first that holds, in this order. */
    public enum Reason {
        NO_YEAR_BEFORE,
        CELL_MISSING,
        CELL_UNREADABLE,
        TOTAL_BLANK,
        PARTS_BLANK
    }

    /** The side of the equation on which a term stands. */
    public enum Side {
        PARTS,
        TOTALS
    }

    /**
     * @param sign 1 or −1
     * @param yearsBack 0 for this report, 1 for the same agency's report of the year before
     * @param value as the report has it now, so that a blank can be told from a 0
     */
    public record Term(CellId cell, int sign, int yearsBack, Side side, Value value) {
        /** What it adds to its side; anything but a number adds 0. */
        BigDecimal amount() {
            BigDecimal number = value.number();
            return number == null ? BigDecimal.ZERO : number.multiply(BigDecimal.valueOf(sign));
        }
    }

    public Finding {
        cells = List.copyOf(cells);
        terms = List.copyOf(terms);
    }

    /** A failing check that nobody has attested. */
    public boolean isOpenError() {
        return status == Status.FAIL && !attested;
    }

    public boolean isAssessable() {
        return status != Status.NOT_ASSESSABLE;
    }

    /** The terms that were taken for 0 because nothing, or a mark, is printed there. */
    public List<Term> blanks() {
        return terms.stream().filter(term -> term.value().isBlank()).toList();
    }
}
