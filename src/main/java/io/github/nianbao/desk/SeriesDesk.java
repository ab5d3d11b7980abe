package io.github.nianbao.desk;

import io.github.nianbao.compare.ComparedReport;
import io.github.nianbao.compare.IndicatorFigure;
import io.github.nianbao.compare.Indicators;
import io.github.nianbao.desk.Series.Point;
import io.github.nianbao.report.Crosswalk;
import io.github.nianbao.report.Indicator;
import io.github.nianbao.report.Indicator.Grade;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Years and agencies side by side, aligned by the crosswalk. Of several reports of one year the preferred one counts. */
public final class SeriesDesk {
    private static final IndicatorFigure NO_REPORT =
            new IndicatorFigure(null, Grade.NOT_COMPARABLE, null, Set.of(), List.of());

    private final Desk desk;

    public SeriesDesk(Desk desk) {
        this.desk = desk;
    }

    /**
     * @param from the first year; {@code null} for the first that the archive has
     * @param indicators ids; none means all
     * @param byApplicant each kind of applicant apart, for the indicators that have them
     */
    public record Request(
            List<String> agencies,
            @Nullable Integer from,
            @Nullable Integer to,
            List<String> indicators,
            boolean byApplicant) {
        public Request {
            agencies = List.copyOf(agencies);
            indicators = List.copyOf(indicators);
        }
    }

    private record Key(String agency, int year) {}

    public Crosswalk crosswalk() {
        return desk.mappings().crosswalk();
    }

    /** @throws DeskException with the nearest names, if there is no such agency or indicator */
    public Series series(Request request) {
        List<Indicator> indicators = indicators(request.indicators());
        return desk.read(shelf -> {
            Map<Key, Filed> reports = reports(shelf);
            Set<String> known = new TreeSet<>();
            reports.keySet().forEach(key -> known.add(key.agency()));
            List<String> agencies = request.agencies().stream().distinct().toList();
            agencies.forEach(agency -> check(agency, known, DeskException.Code.UNKNOWN_AGENCY));
            List<Integer> years = years(request, agencies, reports.keySet());
            List<String> columns = request.byApplicant() ? Indicators.COLUMNS : List.of(Indicators.TOTAL);
            return new Series(
                    indicators, agencies, years, columns, points(shelf, reports, indicators, agencies, years, columns));
        });
    }

    /**
     * Every agency of a year by one indicator, the largest first; those of which it is not known come last.
     *
     * @throws DeskException with the nearest ids, if there is no such indicator
     */
    public List<Point> rank(String id, int year) {
        Indicator indicator = indicators(List.of(id)).get(0);
        return desk.read(shelf -> {
            Map<Key, Filed> reports = reports(shelf);
            List<String> agencies = reports.keySet().stream()
                    .filter(key -> key.year() == year)
                    .map(Key::agency)
                    .sorted()
                    .toList();
            Comparator<BigDecimal> largestFirst = Comparator.reverseOrder();
            return points(shelf, reports, List.of(indicator), agencies, List.of(year), List.of(Indicators.TOTAL))
                    .stream()
                    .sorted(Comparator.comparing(point -> point.figure().value(), Comparator.nullsLast(largestFirst)))
                    .toList();
        });
    }

    private List<Indicator> indicators(List<String> ids) {
        Crosswalk crosswalk = crosswalk();
        List<String> known = crosswalk.indicators().stream().map(Indicator::id).toList();
        ids.forEach(id -> check(id, known, DeskException.Code.UNKNOWN_INDICATOR));
        return ids.isEmpty()
                ? crosswalk.indicators()
                : ids.stream().map(id -> crosswalk.indicator(id).orElseThrow()).toList();
    }

    private static void check(String name, Collection<String> known, DeskException.Code code) {
        if (!known.contains(name)) {
            List<String> arguments = new ArrayList<>(List.of(name));
            arguments.addAll(Nearest.to(name, known));
            throw new DeskException(code, arguments);
        }
    }

    private static Map<Key, Filed> reports(Shelf shelf) {
        Map<Key, Filed> reports = new HashMap<>();
        for (Filed filed : shelf.standing()) {
            String agency = filed.agency();
            Integer year = filed.year();
            if (filed.preferred() && agency != null && year != null) {
                reports.put(new Key(agency, year), filed);
            }
        }
        return reports;
    }

    /** Without gaps: a year of which there is no report is shown as such. */
    private static List<Integer> years(Request request, List<String> agencies, Collection<Key> keys) {
        int[] years = keys.stream()
                .filter(key -> agencies.contains(key.agency()))
                .mapToInt(Key::year)
                .toArray();
        Integer from = request.from();
        Integer to = request.to();
        int first = from == null ? IntStream.of(years).min().orElse(0) : from;
        int last = to == null ? IntStream.of(years).max().orElse(-1) : to;
        return IntStream.rangeClosed(first, last).boxed().toList();
    }

    private List<Point> points(
            Shelf shelf,
            Map<Key, Filed> reports,
            List<Indicator> indicators,
            List<String> agencies,
            List<Integer> years,
            List<String> columns) {
        Map<Key, Indicators> figures = new HashMap<>();
        for (String agency : agencies) {
            for (int year : years) {
                Filed filed = reports.get(new Key(agency, year));
                if (filed != null) {
                    Dossier dossier = shelf.dossier(filed);
                    figures.put(
                            new Key(agency, year),
                            new Indicators(new ComparedReport(dossier.report(), dossier.form(), dossier.findings())));
                }
            }
        }
        List<Point> points = new ArrayList<>();
        for (Indicator indicator : indicators) {
            for (String column : indicator.byApplicant() ? columns : List.of(Indicators.TOTAL)) {
                for (String agency : agencies) {
                    for (int year : years) {
                        Key key = new Key(agency, year);
                        Indicators known = figures.get(key);
                        IndicatorFigure figure = known == null ? NO_REPORT : known.of(indicator, column);
                        points.add(new Point(agency, year, indicator, column, figure, reports.get(key)));
                    }
                }
            }
        }
        return points;
    }
}
