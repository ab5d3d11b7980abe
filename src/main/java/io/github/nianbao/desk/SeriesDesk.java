package io.github.nianbao.desk;

import io.github.nianbao.compare.Indicators;
import io.github.nianbao.desk.Series.Crossing;
import io.github.nianbao.desk.Series.Point;
import io.github.nianbao.report.Crosswalk;
import io.github.nianbao.report.Indicator;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Years and agencies side by side, aligned by the crosswalk. Of several reports of one year the preferred one counts. */
public final class SeriesDesk {
    private final Desk desk;
    private final Keeping keeping;

    public SeriesDesk(Desk desk) {
        this(desk, Keeping.USUAL);
    }

    /** @param worthKeeping see {@link Keeping} */
    SeriesDesk(Desk desk, int worthKeeping) {
        this.desk = desk;
        this.keeping = new Keeping(desk, worthKeeping);
    }

    /** What is shown apart. */
    public enum By {
        NOTHING,
        /** Each kind of applicant, for the indicators that have them. */
        APPLICANT,
        /** How requests ended, in the place of all other indicators. */
        RESULT
    }

    /**
     * @param from the first year; {@code null} for the first that the archive has
     * @param indicators ids of indicators or ratios; none means all indicators
     * @param relative ratios instead of counts
     */
    public record Request(
            List<String> agencies,
            @Nullable Integer from,
            @Nullable Integer to,
            List<String> indicators,
            By by,
            boolean relative) {
        public Request {
            agencies = List.copyOf(agencies);
            indicators = List.copyOf(indicators);
        }

        /** Counts. @param byApplicant each kind of applicant apart */
        public Request(
                List<String> agencies,
                @Nullable Integer from,
                @Nullable Integer to,
                List<String> indicators,
                boolean byApplicant) {
            this(agencies, from, to, indicators, byApplicant ? By.APPLICANT : By.NOTHING, false);
        }
    }

    public Crosswalk crosswalk() {
        return desk.crosswalk();
    }

    /** @throws DeskException with the nearest names, if there is no such agency or indicator */
    public Series series(Request request) {
        Choice choice = request.by() == By.RESULT
                ? Choice.results(crosswalk(), request.relative())
                : Choice.of(crosswalk(), request.indicators(), request.relative());
        return keeping.read((shelf, totals) -> {
            Bodies bodies = new Bodies(shelf.catalogue());
            List<String> agencies =
                    request.agencies().stream().map(bodies::named).distinct().toList();
            List<Integer> years = years(request, bodies.years(agencies));
            List<String> columns = request.by() == By.APPLICANT ? Indicators.COLUMNS : List.of(Indicators.TOTAL);
            Grid grid = new Grid(totals, bodies::in, agencies, years, columns);
            List<Crossing> crossings = new ArrayList<>();
            agencies.forEach(agency -> crossings.addAll(bodies.crossings(agency, years)));
            return new Series(
                    choice.indicators(),
                    choice.ratios(),
                    agencies,
                    years,
                    columns,
                    grid.points(choice.indicators()),
                    grid.shares(choice.ratios()),
                    crossings,
                    bodies.passedOver(agencies, years));
        });
    }

    /**
     * Every agency of a year by one indicator, the largest first; those of which it is not known come last.
     *
     * @param tags of agencies, all of them
     * @throws DeskException with the nearest ids, if there is no such indicator
     */
    public List<Point> rank(String id, int year, SortedMap<String, String> tags) {
        Choice choice = Choice.of(crosswalk(), List.of(id), false);
        if (choice.indicators().isEmpty()) {
            throw Nearest.unknown(
                    DeskException.Code.UNKNOWN_INDICATOR,
                    id,
                    crosswalk().indicators().stream().map(Indicator::id).toList());
        }
        return keeping.read((shelf, totals) -> {
            Catalogue catalogue = shelf.catalogue();
            Set<String> agencies = new TreeSet<>();
            for (Catalogue.Year one : catalogue.counting().keySet()) {
                if (one.year() == year
                        && Tags.hold(tags, catalogue.decided().agencies().tags(one.body()))) {
                    agencies.add(one.body());
                }
            }
            // Each for itself: what agencies merged into later has no rank before it was there.
            Grid grid = new Grid(
                    totals,
                    new Bodies(catalogue)::alone,
                    List.copyOf(agencies),
                    List.of(year),
                    List.of(Indicators.TOTAL));
            Comparator<BigDecimal> largestFirst = Comparator.reverseOrder();
            return grid.points(choice.indicators()).stream()
                    .sorted(Comparator.comparing(point -> point.figure().value(), Comparator.nullsLast(largestFirst)))
                    .toList();
        });
    }

    /** The reports of a year that no ranking can hold, because nobody knows whose they are. */
    public List<Filed> nameless(int year) {
        return desk.read(shelf -> shelf.catalogue().standing().stream()
                .filter(filed -> filed.agency() == null && Integer.valueOf(year).equals(filed.year()))
                .toList());
    }

    /** Without gaps: a year of which there is no report is shown as such. */
    private static List<Integer> years(Request request, Set<Integer> known) {
        Integer from = request.from();
        Integer to = request.to();
        int first = from == null ? known.stream().min(Comparator.naturalOrder()).orElse(0) : from;
        int last = to == null ? known.stream().max(Comparator.naturalOrder()).orElse(-1) : to;
        return IntStream.rangeClosed(first, last).boxed().toList();
    }
}
