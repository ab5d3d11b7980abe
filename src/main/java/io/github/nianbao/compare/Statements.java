package io.github.nianbao.compare;

import io.github.nianbao.check.Finding;
import io.github.nianbao.compare.ComparedFigure.Mark;
import io.github.nianbao.report.CellId;
import io.github.nianbao.report.Fact;
import io.github.nianbao.report.Fact.Reading;
import io.github.nianbao.report.Fact.Scope;
import io.github.nianbao.report.Indicator;
import io.github.nianbao.report.Indicator.Summand;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the sentences of a report state of an indicator. Only an exact number of this year and this agency counts, and
 * only where every sentence that states one states the same.
 */
final class Statements {
    private static final CellId CARRIED_IN = new CellId("requests.carried_in.total");

    private final List<Fact> stated = new ArrayList<>();
    private final Set<String> inOpenErrors;
    private final boolean carriesOver;

    /**
     * @param value {@code null} where the sentences settle nothing
     * @param marks what a reader must know of the sentences
     */
    record Statement(@Nullable BigDecimal value, Set<Mark> marks) {}

    Statements(ComparedReport side) {
        collect(side.report().facts(), side.report().identity().speaksForItsArea());
        inOpenErrors = side.findings().stream()
                .filter(Finding::isOpenError)
                .map(Finding::claim)
                .filter(claim -> claim != null)
                .flatMap(claim -> Stream.concat(Stream.of(claim.fact()), claim.parts().stream()))
                .map(Fact::id)
                .collect(Collectors.toUnmodifiableSet());
        carriesOver = stated.stream()
                .anyMatch(fact ->
                        isPlain(fact, Set.of(CARRIED_IN)) && fact.value().signum() > 0);
    }

    /** A part is one of the agency and the year only if its whole is. */
    private void collect(List<Fact> facts, boolean areaIsMeant) {
        for (Fact fact : facts) {
            boolean meant = fact.scope() == Scope.AGENCY || (fact.scope() == Scope.AREA && areaIsMeant);
            if (fact.kind() == Fact.Kind.COUNT && fact.period() == Fact.Period.THIS_YEAR && meant) {
                stated.add(fact);
                collect(fact.parts(), areaIsMeant);
            }
        }
    }

    /** @return {@code null} where no sentence speaks of it */
    @Nullable
    Statement of(Indicator indicator) {
        Set<Set<CellId>> ways = indicator.ways().values().stream()
                .map(way -> way.cells().stream().map(Summand::cell).collect(Collectors.toSet()))
                .filter(cells -> !cells.isEmpty())
                .collect(Collectors.toSet());
        List<Fact> speaking = stated.stream()
                .filter(fact -> ways.stream().anyMatch(cells -> isPlain(fact, cells)))
                .filter(fact -> !isBound(fact) && !holdsCarryOver(fact))
                .toList();
        if (speaking.isEmpty()) {
            return null;
        }
        Set<BigDecimal> values =
                speaking.stream().map(fact -> fact.value().stripTrailingZeros()).collect(Collectors.toSet());
        if (values.size() > 1 || speaking.stream().anyMatch(this::mayHoldCarryOver)) {
            return new Statement(null, EnumSet.of(Mark.FROM_PROSE, Mark.UNSETTLED));
        }
        return new Statement(values.iterator().next(), marks(speaking));
    }

    private Set<Mark> marks(List<Fact> speaking) {
        Set<Mark> marks = EnumSet.of(Mark.FROM_PROSE);
        if (speaking.stream().allMatch(Fact::implied)) {
            marks.add(Mark.IMPLIED);
        }
        if (speaking.stream().anyMatch(Fact::fixed)) {
            marks.add(Mark.FIXED);
        }
        if (speaking.stream().anyMatch(Fact::attested)) {
            marks.add(Mark.ATTESTED);
        }
        if (speaking.stream().anyMatch(fact -> inOpenErrors.contains(fact.id()))) {
            marks.add(Mark.OPEN_ERROR);
        }
        return marks;
    }

    private static boolean isPlain(Fact fact, Set<CellId> cells) {
        return !fact.readings().isEmpty()
                && new HashSet<>(fact.readings().get(0).cells()).equals(cells);
    }

    private static boolean isBound(Fact fact) {
        return fact.qualifier() != Fact.Qualifier.EXACT;
    }

    /** 受理15件（含上年结转3件） counts more than was received. */
    private static boolean holdsCarryOver(Fact fact) {
        return fact.parts().stream()
                .anyMatch(part ->
                        isPlain(part, Set.of(CARRIED_IN)) && part.value().signum() > 0);
    }

    /** 受理15件 may count what was carried in, where anything was. */
    private boolean mayHoldCarryOver(Fact fact) {
        return carriesOver
                && fact.readings().stream()
                        .map(Reading::cells)
                        .anyMatch(cells -> cells.contains(CARRIED_IN) && cells.size() > 1);
    }
}
