package io.github.nianbao.check;

import io.github.nianbao.report.CellId;
import io.github.nianbao.report.Fact;
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
 * @param claim the sentence it is about; {@code null} for a sum of the form
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
        boolean attested,
        @Nullable Claim claim) {

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
        PARTS_BLANK,
        /** The sentence gives a bound: 100余条. */
        BOUND,
        /** The sentence speaks of others than the table. */
        OTHER_SCOPE,
        /** The sentence speaks of another time than the table. */
        OTHER_PERIOD,
        /** A list of two parts may leave some out, and one that ends in 等 says so. */
        LIST_INCOMPLETE
    }

    /** How a sentence stands to what it is held against, best first. */
    public enum Grade {
        AGREES,
        /** Not as plainly read, but as another count of the same form: 受理 as 新收 + 结转. */
        AGREES_OTHERWISE,
        CONTRADICTS,
        CANNOT_TELL
    }

    /**
     * What a sentence states.
     *
     * @param fact the fact that states it
     * @param reading the cells whose sum it was held against; empty for a list of parts
     * @param parts the parts of a list
     */
    public record Claim(Grade grade, Fact fact, List<CellId> reading, List<Fact> parts) {
        public Claim {
            reading = List.copyOf(reading);
            parts = List.copyOf(parts);
        }
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

    /** A sum of the form. */
    Finding(
            String id,
            String family,
            Status status,
            List<CellId> cells,
            @Nullable BigDecimal expected,
            @Nullable BigDecimal actual,
            List<Term> terms,
            @Nullable Reason reason,
            boolean attested) {
        this(id, family, status, cells, expected, actual, terms, reason, attested, null);
    }

    public Finding {
        cells = List.copyOf(cells);
        terms = List.copyOf(terms);
    }

    /** The same finding, attested or not. */
    Finding withAttestation(boolean given) {
        return new Finding(id, family, status, cells, expected, actual, terms, reason, given, claim);
    }

    /** A failing check that nobody has attested. */
    public boolean isOpenError() {
        return status == Status.FAIL && !attested;
    }

    public boolean isAssessable() {
        return status != Status.NOT_ASSESSABLE;
    }

    /** Whether it holds figures against each other, and not a sentence against something. */
    public boolean isSum() {
        return claim == null;
    }

    /** The terms that were taken for 0 because nothing, or a mark, is printed there. */
    public List<Term> blanks() {
        return terms.stream().filter(term -> term.value().isBlank()).toList();
    }
}
