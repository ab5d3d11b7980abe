package io.github.nianbao.desk;

import io.github.nianbao.compare.CarryBreak;
import io.github.nianbao.compare.Indicators;
import io.github.nianbao.compare.Observed;
import io.github.nianbao.compare.Outlier;
import io.github.nianbao.compare.Outliers;
import io.github.nianbao.desk.OutlierDesk.Break;
import io.github.nianbao.desk.OutlierDesk.Listing;
import io.github.nianbao.desk.OutlierDesk.Request;
import io.github.nianbao.desk.OutlierDesk.Unusual;
import io.github.nianbao.desk.Series.Point;
import io.github.nianbao.report.Crosswalk;
import io.github.nianbao.report.Crosswalk.Carry;
import io.github.nianbao.report.Indicator;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** One request for what stands out in the archive. */
final class OutlierSearch {
    private final Crosswalk crosswalk;
    private final @Nullable Integer year;
    private final Set<String> told;
    /** Years of agencies, those before a merger as sums. */
    private final Grid years;
    /** Each agency for itself. */
    private final Grid alone;

    private final List<Unusual> unusual = new ArrayList<>();
    private int figures;
    private int withoutHistory;
    private int withoutPeers;

    OutlierSearch(Catalogue catalogue, Totals totals, Request request) {
        this.crosswalk = totals.crosswalk();
        this.year = request.year();
        Bodies bodies = new Bodies(catalogue);
        Set<String> named = new TreeSet<>();
        request.agencies().forEach(name -> named.add(bodies.named(name)));
        Set<String> compared = new TreeSet<>(named);
        for (Catalogue.Year one : catalogue.counting().keySet()) {
            if (Tags.hold(request.tags(), catalogue.decided().agencies().tags(one.body()))) {
                compared.add(one.body());
            }
        }
        this.told = named.isEmpty() ? compared : named;
        List<Integer> all = List.copyOf(bodies.years(compared));
        this.years = grid(totals, bodies::in, compared, all);
        this.alone = grid(totals, bodies::alone, compared, all);
    }

    private Grid grid(
            Totals totals,
            BiFunction<String, Integer, Bodies.Stand> standing,
            Set<String> agencies,
            List<Integer> ofYears) {
        return new Grid(totals, standing, List.copyOf(agencies), ofYears, List.of(Indicators.TOTAL));
    }

    /** Indicator by indicator, so that no more than one of them is in memory. */
    Listing listing(List<Indicator> indicators) {
        indicators.forEach(this::judge);
        unusual.sort(Comparator.comparing((Unusual one) -> one.outlier().distance())
                .reversed()
                .thenComparing(one -> one.point().agency())
                .thenComparing(one -> one.point().year())
                .thenComparing(one -> crosswalk.indicators().indexOf(one.point().indicator())));
        return new Listing(breaks(indicators), unusual, figures, withoutHistory, withoutPeers);
    }

    private void judge(Indicator indicator) {
        Map<Catalogue.Year, Point> points = byPlace(alone.points(List.of(indicator)));
        List<Observed> histories = observed(years.points(List.of(indicator)));
        for (Outlier outlier : Outliers.judge(indicator, histories, observed(points.values()))) {
            Point point = points.get(new Catalogue.Year(outlier.agency(), outlier.year()));
            if (point != null && isTold(point)) {
                count(outlier);
                if (outlier.isUnusual()) {
                    unusual.add(new Unusual(point, outlier));
                }
            }
        }
    }

    private void count(Outlier outlier) {
        figures++;
        withoutHistory += outlier.history() == null ? 1 : 0;
        withoutPeers += outlier.peers() == null ? 1 : 0;
    }

    private List<Break> breaks(List<Indicator> indicators) {
        Carry carry = crosswalk.carry();
        if (carry == null) {
            return List.of();
        }
        Indicator carriedOut = crosswalk.indicator(carry.out()).orElseThrow();
        Indicator carriedIn = crosswalk.indicator(carry.in()).orElseThrow();
        if (!indicators.contains(carriedOut) && !indicators.contains(carriedIn)) {
            return List.of();
        }
        Map<Catalogue.Year, Point> out = byPlace(years.points(List.of(carriedOut)));
        Map<Catalogue.Year, Point> in = byPlace(alone.points(List.of(carriedIn)));
        List<Break> breaks = new ArrayList<>();
        for (CarryBreak one : CarryBreak.among(observed(out.values()), observed(in.values()))) {
            Point before = out.get(place(one.out()));
            Point after = in.get(place(one.in()));
            if (before != null && after != null && isTold(after)) {
                breaks.add(new Break(before, after));
            }
        }
        return breaks;
    }

    /** In the order given. */
    private static Map<Catalogue.Year, Point> byPlace(List<Point> points) {
        Map<Catalogue.Year, Point> byPlace = new LinkedHashMap<>();
        points.forEach(point -> byPlace.put(new Catalogue.Year(point.agency(), point.year()), point));
        return byPlace;
    }

    private boolean isTold(Point point) {
        Integer only = year;
        return told.contains(point.agency()) && (only == null || only == point.year());
    }

    private static List<Observed> observed(Collection<Point> points) {
        return points.stream()
                .map(point -> new Observed(point.agency(), point.year(), point.figure()))
                .toList();
    }

    private static Catalogue.Year place(Observed observed) {
        return new Catalogue.Year(observed.agency(), observed.year());
    }
}
