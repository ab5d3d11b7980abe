package io.github.nianbao.check;

import io.github.nianbao.check.Finding.Reason;
import io.github.nianbao.check.Finding.Side;
import io.github.nianbao.check.Finding.Status;
import io.github.nianbao.check.Finding.Term;
import io.github.nianbao.report.CellId;
import io.github.nianbao.report.Entry;
import io.github.nianbao.report.Report;
import io.github.nianbao.report.Sum;
import io.github.nianbao.report.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a rule demands of particular cells: the parts, each with its sign, come to the totals. The verdict is the same
 * for every family of rules.
 *
 * @param decisive the place without whose figure the equation says nothing
 * @param noteOnly a difference is worth a note and no error
 */
record Equation(String id, String family, List<Place> places, Place decisive, boolean noteOnly) {

    /** A cell of this report ({@code yearsBack} 0) or of the report of the year before (1). */
    record Place(CellId cell, int sign, int yearsBack, Side side) {
        static Place part(CellId cell) {
            return new Place(cell, 1, 0, Side.PARTS);
        }

        static Place total(CellId cell) {
            return new Place(cell, 1, 0, Side.TOTALS);
        }
    }

    Equation {
        places = List.copyOf(places);
        if (!places.contains(decisive)) {
            throw new IllegalArgumentException(id + ": the decisive cell " + decisive.cell() + " stands on no side");
        }
    }

    /** The equation of a sum that can be printed in one way only. */
    static Equation of(Sum sum) {
        if (!sum.alternatives().isEmpty()) {
            throw new IllegalArgumentException(sum.id() + ": rules of " + sum.family() + " know no alternatives");
        }
        return of(sum, List.of());
    }

    /** The equation of a sum with the one group of alternative parts that was printed. */
    static Equation of(Sum sum, List<CellId> printedAlternative) {
        List<Place> places = new ArrayList<>();
        sum.parts().forEach(cell -> places.add(Place.part(cell)));
        printedAlternative.forEach(cell -> places.add(Place.part(cell)));
        sum.totals().forEach(cell -> places.add(Place.total(cell)));
        return new Equation(sum.id(), sum.family(), places, Place.total(sum.decisive()), false);
    }

    Finding judge(Report report, @Nullable Report before) {
        List<Term> terms =
                places.stream().map(place -> term(place, report, before)).toList();
        List<CellId> cells = places.stream()
                .filter(place -> place.yearsBack() == 0)
                .map(Place::cell)
                .toList();
        Reason reason = silence(terms, before);
        if (reason != null) {
            return new Finding(id, family, Status.NOT_ASSESSABLE, cells, null, null, terms, reason, false);
        }
        BigDecimal expected = come(terms, Side.PARTS);
        BigDecimal actual = come(terms, Side.TOTALS);
        Status status = verdict(expected, actual, terms);
        boolean attested = status == Status.FAIL && anyAttested(report, before);
        return new Finding(id, family, status, cells, expected, actual, terms, null, attested);
    }

    private static Term term(Place place, Report report, @Nullable Report before) {
        Report source = place.yearsBack() == 0 ? report : before;
        Value value = source == null ? Value.MISSING : source.value(place.cell());
        return new Term(place.cell(), place.sign(), place.yearsBack(), place.side(), value);
    }

    /** Why the figures at hand cannot answer; {@code null} if they can. */
    private @Nullable Reason silence(List<Term> terms, @Nullable Report before) {
        if (before == null && places.stream().anyMatch(place -> place.yearsBack() > 0)) {
            return Reason.NO_YEAR_BEFORE;
        }
        if (any(terms, Value.Kind.MISSING)) {
            return Reason.CELL_MISSING;
        }
        if (any(terms, Value.Kind.UNREADABLE)) {
            return Reason.CELL_UNREADABLE;
        }
        if (terms.get(places.indexOf(decisive)).value().isBlank()) {
            return Reason.TOTAL_BLANK;
        }
        boolean partsBlank = terms.stream()
                .filter(term -> term.side() == Side.PARTS)
                .allMatch(term -> term.value().isBlank());
        return partsBlank ? Reason.PARTS_BLANK : null;
    }

    private Status verdict(BigDecimal expected, BigDecimal actual, List<Term> terms) {
        if (expected.compareTo(actual) != 0) {
            return noteOnly ? Status.NOTE : Status.FAIL;
        }
        boolean anyBlank = terms.stream().anyMatch(term -> term.value().isBlank());
        return anyBlank ? Status.PASS_IF_BLANK_IS_ZERO : Status.PASS;
    }

    private boolean anyAttested(Report report, @Nullable Report before) {
        return places.stream().anyMatch(place -> {
            Report source = place.yearsBack() == 0 ? report : before;
            Entry entry = source == null ? null : source.entry(place.cell());
            return entry != null && entry.attested();
        });
    }

    private static boolean any(List<Term> terms, Value.Kind kind) {
        return terms.stream().anyMatch(term -> term.value().kind() == kind);
    }

    private static BigDecimal come(List<Term> terms, Side side) {
        return terms.stream()
                .filter(term -> term.side() == side)
                .map(Term::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
