package io.github.nianbao.fix;

import io.github.nianbao.report.FigureId;
import io.github.nianbao.report.Value;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What a person decided. Never changes what was printed. */
public sealed interface Decision {

    /** The report it is about; {@code null} for those about the whole archive. */
    @Nullable
    ReportKey report();

    /** The cell or the fact it is about; {@code null} for those that are about no figure. */
    default @Nullable FigureId figure() {
        return null;
    }

    /** What its kind is called in journals, exports and options. */
    default String kind() {
        return DecisionNames.of(this);
    }

    /** What all kinds are called, in alphabetical order. */
    static List<String> kinds() {
        return DecisionNames.all();
    }

    /** What there is to say of this kind of decision; a kind that is new is forgotten nowhere. */
    <T> T as(DecisionKinds<T> kinds);

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

        @Override
        public <T> T as(DecisionKinds<T> kinds) {
            return kinds.fix(this);
        }
    }

    /** The report itself is wrong: the figure is printed so. */
    record Attest(
            ReportKey report, FigureId figure, @Nullable String raw, Value printed, String reason) implements Decision {
        @Override
        public <T> T as(DecisionKinds<T> kinds) {
            return kinds.attest(this);
        }
    }

    /**
     * There is a report in a file that no program reads, or one whose form was not recognised, and a person keys it in.
     *
     * @param form over whose cells, by its id
     */
    record KeyIn(ReportKey report, String form) implements Decision {
        @Override
        public <T> T as(DecisionKinds<T> kinds) {
            return kinds.keyIn(this);
        }
    }

    /** Corrects the agency; {@code null} takes the name away. */
    record SetAgency(
            ReportKey report,
            @Nullable String from,
            @Nullable String to) implements Decision {
        @Override
        public <T> T as(DecisionKinds<T> kinds) {
            return kinds.setAgency(this);
        }
    }

    record SetYear(
            ReportKey report,
            @Nullable Integer from,
            @Nullable Integer to) implements Decision {
        @Override
        public <T> T as(DecisionKinds<T> kinds) {
            return kinds.setYear(this);
        }
    }

    /** Of several reports of one agency and year, this one counts. */
    record Prefer(ReportKey report) implements Decision {
        @Override
        public <T> T as(DecisionKinds<T> kinds) {
            return kinds.prefer(this);
        }
    }

    /** Takes back a wrong import. */
    record Withdraw(ReportKey report, String reason) implements Decision {
        @Override
        public <T> T as(DecisionKinds<T> kinds) {
            return kinds.withdraw(this);
        }
    }

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

        @Override
        public <T> T as(DecisionKinds<T> kinds) {
            return kinds.teach(this);
        }
    }

    /**
     * Two names of one agency, after it was renamed or where it was printed differently.
     *
     * @param name the name that is given up
     * @param of the name under which the years stand
     */
    record Alias(String name, String of) implements Decision {
        @Override
        public @Nullable ReportKey report() {
            return null;
        }

        @Override
        public <T> T as(DecisionKinds<T> kinds) {
            return kinds.alias(this);
        }
    }

    /** Takes a teaching out of force, whatever was decided since. @param name of its file, without its ending */
    record Unteach(String name) implements Decision {
        @Override
        public @Nullable ReportKey report() {
            return null;
        }

        @Override
        public <T> T as(DecisionKinds<T> kinds) {
            return kinds.unteach(this);
        }
    }

    /**
     * Agencies that merged into one, or one that was split.
     *
     * @param before those that were there up to the year before
     * @param after those that are there from the year on
     * @param from the first year of which the later ones report
     */
    record Succession(List<String> before, List<String> after, int from) implements Decision {
        public Succession {
            before = List.copyOf(before);
            after = List.copyOf(after);
        }

        @Override
        public @Nullable ReportKey report() {
            return null;
        }

        /** Whether several became one. */
        public boolean isMerger() {
            return after.size() == 1;
        }

        @Override
        public <T> T as(DecisionKinds<T> kinds) {
            return kinds.succession(this);
        }
    }

    /**
     * What agencies are, such as their region or level.
     *
     * @param pattern of their names: {@code *} stands for any characters, {@code ?} for one; agencies that come later, too
     * @param tags by name; an empty value takes a tag away
     */
    record TagAgencies(String pattern, SortedMap<String, String> tags) implements Decision {
        public TagAgencies {
            tags = Collections.unmodifiableSortedMap(new TreeMap<>(tags));
        }

        /** Whether an agency's name fits the pattern. */
        public boolean isAbout(String name) {
            return Agencies.pattern(pattern).matcher(name).matches();
        }

        @Override
        public @Nullable ReportKey report() {
            return null;
        }

        @Override
        public <T> T as(DecisionKinds<T> kinds) {
            return kinds.tagAgencies(this);
        }
    }

    /** Takes back a decision. @param entry the journal entry it was made in */
    record Undo(@Nullable ReportKey report, long entry) implements Decision {
        @Override
        public <T> T as(DecisionKinds<T> kinds) {
            return kinds.undo(this);
        }
    }

    /** Restores a decision that was taken back. @param entry the journal entry it was made in */
    record Redo(@Nullable ReportKey report, long entry) implements Decision {
        @Override
        public <T> T as(DecisionKinds<T> kinds) {
            return kinds.redo(this);
        }
    }
}
