package io.github.nianbao.fix;

import io.github.nianbao.report.FigureId;
import io.github.nianbao.report.Value;
import org.jspecify.annotations.Nullable;

/** What a person decided. Never changes what was printed. */
public sealed interface Decision {

    /** The report it is about; {@code null} for those about the whole archive. */
    @Nullable
    ReportKey report();

    /**
     * The reading was wrong: what the report says according to a person.
     *
     * @param figure a cell, or a fact of the prose
     * @param raw the printed text the decision was made on; of a fact the number with its unit; {@code null} where the document has no such cell
     * @param from the value before
     * @param rule the rule that decided without a person looking; {@code null} where a person did
     */
    record Fix(
            ReportKey report,
            FigureId figure,
            @Nullable String raw,
            Value from,
            Value to,
            String reason,
            @Nullable String rule)
            implements Decision {
        /** What a person decided. */
        public Fix(ReportKey report, FigureId figure, @Nullable String raw, Value from, Value to, String reason) {
            this(report, figure, raw, from, to, reason, null);
        }
    }

    /** The report itself is wrong: the figure is printed so. */
    record Attest(
            ReportKey report, FigureId figure, @Nullable String raw, Value printed, String reason)
            implements Decision {}

    /** Corrects the agency; {@code null} takes the name away. */
    record SetAgency(
            ReportKey report,
            @Nullable String from,
            @Nullable String to) implements Decision {}

    record SetYear(
            ReportKey report,
            @Nullable Integer from,
            @Nullable Integer to) implements Decision {}

    /** Of several reports of one agency and year, this one counts. */
    record Prefer(ReportKey report) implements Decision {}

    /** Takes back a wrong import. */
    record Withdraw(ReportKey report, String reason) implements Decision {}

    /**
     * Teaches a layout: adds a small mapping file to the archive's own.
     *
     * @param name of the file, without its ending
     * @param what it teaches ({@code label}, {@code column}, {@code ignore}, {@code table})
     * @param target the row, column or table; empty where something is ignored
     * @param print the printed words
     * @param content of the file
     */
    record Teach(String name, String what, String target, String print, String content) implements Decision {
        @Override
        public @Nullable ReportKey report() {
            return null;
        }
    }

    /** Takes a teaching out of force, whatever was decided since. @param name of its file, without its ending */
    record Unteach(String name) implements Decision {
        @Override
        public @Nullable ReportKey report() {
            return null;
        }
    }

    /** Takes back a decision. @param entry the journal entry it was made in */
    record Undo(@Nullable ReportKey report, long entry) implements Decision {}

    /** Restores a decision that was taken back. @param entry the journal entry it was made in */
    record Redo(@Nullable ReportKey report, long entry) implements Decision {}
}
