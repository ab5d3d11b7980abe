package io.github.nianbao.report;

import io.github.nianbao.document.Place;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A quantity stated in the prose.
 *
 * @param id {@code p<passage>.<start>-<end>}, numbered within the report: the same for the same text
 * @param metric the words that say what was counted
 * @param value the exact number, as read or as a person fixed it; a bound where there is a {@code qualifier}; the lower end of a range
 * @param upTo the upper end of a range
 * @param unit the unit as printed ({@code 件}, {@code 万元}, {@code %}); {@code null} where none is
 * @param implied a zero that no digit states (未收到…申请)
 * @param area the words for whom the sentence speaks of, where it is not the agency itself
 * @param readings the cells it may speak of, each as a sum of cells; the first is the plain reading
 * @param breakdowns the lists of parts that follow it
 * @param read the number that the printed text was read as; never changes
 * @param fixed {@code value} is what a person decided
 * @param attested a person has confirmed that it is printed so
 */
public record Fact(
        String id,
        String metric,
        BigDecimal value,
        @Nullable BigDecimal upTo,
        @Nullable String unit,
        Kind kind,
        Qualifier qualifier,
        Polarity polarity,
        boolean implied,
        Period period,
        Scope scope,
        @Nullable String area,
        Quote quote,
        List<Reading> readings,
        List<Breakdown> breakdowns,
        BigDecimal read,
        boolean fixed,
        boolean attested) {

    public enum Kind {
        COUNT,
        /** A percentage or a multiple of something. */
        RATE,
        /** A difference from another time. */
        CHANGE
    }

    /** How the number bounds the quantity. */
    public enum Qualifier {
        EXACT,
        ABOUT,
        AT_LEAST,
        AT_MOST,
        RANGE
    }

    public enum Polarity {
        POSITIVE,
        /** The sentence denies: 未收到, 没有发生. */
        NEGATIVE
    }

    public enum Period {
        THIS_YEAR,
        LAST_YEAR,
        OTHER_YEAR,
        /** A quarter, half a year, some months. */
        PART_OF_YEAR,
        /** Since a date, or ever. */
        CUMULATIVE
    }

    public enum Scope {
        AGENCY,
        /** The whole area that the agency, or its government, answers for (全市). */
        AREA,
        /** Some of it. */
        PART
    }

    /**
     * Where it is printed.
     *
     * @param text the sentence as printed
     * @param start offset in {@code text} of the number with its unit, from 0
     * @param end offset after its last character
     * @param passage the passage of the report's narrative, from 1
     * @param offset offset of {@code text} in the passage, from 0
     */
    public record Quote(
            String text,
            int start,
            int end,
            int passage,
            int offset,
            @Nullable String section,
            Place place) {
        /** The number with its unit, as printed. */
        public String printed() {
            return text.substring(start, end);
        }
    }

    /** A sum of cells; one cell mostly. */
    public record Reading(List<CellId> cells) {
        public Reading {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A list of parts.
     *
     * @param word what introduces it (其中, 包括, 合计); {@code null} where it is a list only because it adds up
     */
    public record Breakdown(@Nullable String word, List<Fact> parts) {
        public Breakdown {
            parts = List.copyOf(parts);
        }
    }

    public Fact {
        readings = List.copyOf(readings);
        breakdowns = List.copyOf(breakdowns);
    }

    /** A fact about which nobody has decided anything. */
    public Fact(
            String id,
            String metric,
            BigDecimal value,
            @Nullable BigDecimal upTo,
            @Nullable String unit,
            Kind kind,
            Qualifier qualifier,
            Polarity polarity,
            boolean implied,
            Period period,
            Scope scope,
            @Nullable String area,
            Quote quote,
            List<Reading> readings,
            List<Breakdown> breakdowns) {
        this(
                id,
                metric,
                value,
                upTo,
                unit,
                kind,
                qualifier,
                polarity,
                implied,
                period,
                scope,
                area,
                quote,
                readings,
                breakdowns,
                value,
                false,
                false);
    }

    /** The same fact with another number, as a person decided: one number, so that a range is none any more. */
    public Fact withFix(BigDecimal number) {
        Qualifier now = qualifier == Qualifier.RANGE ? Qualifier.EXACT : qualifier;
        return decided(number, null, now, false, true, attested);
    }

    public Fact withAttestation() {
        return decided(value, upTo, qualifier, implied, fixed, true);
    }

    private Fact decided(
            BigDecimal number,
            @Nullable BigDecimal upper,
            Qualifier bound,
            boolean noDigits,
            boolean isFixed,
            boolean isAttested) {
        return new Fact(
                id,
                metric,
                number,
                upper,
                unit,
                kind,
                bound,
                polarity,
                noDigits,
                period,
                scope,
                area,
                quote,
                readings,
                breakdowns,
                read,
                isFixed,
                isAttested);
    }

    /** The same fact with each of its parts changed. */
    Fact mapParts(UnaryOperator<Fact> change) {
        List<Breakdown> changed = breakdowns.stream()
                .map(list -> new Breakdown(
                        list.word(), list.parts().stream().map(change).toList()))
                .toList();
        return new Fact(
                id, metric, value, upTo, unit, kind, qualifier, polarity, implied, period, scope, area, quote, readings,
                changed, read, fixed, attested);
    }

    /** The one cell it speaks of; {@code null} where it speaks of none, or of a sum of several. */
    public @Nullable CellId cell() {
        return !readings.isEmpty() && readings.get(0).cells().size() == 1
                ? readings.get(0).cells().get(0)
                : null;
    }

    public List<Fact> parts() {
        return breakdowns.stream()
                .flatMap(breakdown -> breakdown.parts().stream())
                .toList();
    }
}
