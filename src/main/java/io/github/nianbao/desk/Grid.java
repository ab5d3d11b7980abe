package io.github.nianbao.desk;

import io.github.nianbao.compare.Indicators;
import io.github.nianbao.compare.RatioFigure;
import io.github.nianbao.desk.Series.Point;
import io.github.nianbao.desk.Series.Share;
import io.github.nianbao.report.Crosswalk;
import io.github.nianbao.report.Crosswalk.Ratio;
import io.github.nianbao.report.Indicator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** Every combination of agencies, years and what is asked of them. */
final class Grid {
    private final Crosswalk crosswalk;
    private final YearFigures figures;
    private final BiFunction<String, Integer, Bodies.Stand> standing;
    private final List<String> agencies;
    private final List<Integer> years;
    private final List<String> columns;
    private final Map<Catalogue.Year, Bodies.Stand> stands = new HashMap<>();

    /**
     * @param standing the reports that stand for an agency in a year
     * @param columns of the requests table, for what has them
     */
    Grid(
            Totals totals,
            BiFunction<String, Integer, Bodies.Stand> standing,
            List<String> agencies,
            List<Integer> years,
            List<String> columns) {
        this.crosswalk = totals.crosswalk();
        this.figures = new YearFigures(totals);
        this.standing = standing;
        this.agencies = agencies;
        this.years = years;
        this.columns = columns;
        totals.prepare(reports());
    }

    private List<Filed> reports() {
        List<Filed> reports = new ArrayList<>();
        for (String agency : agencies) {
            for (int year : years) {
                reports.addAll(stand(agency, year).reports());
            }
        }
        return reports;
    }

    List<Point> points(List<Indicator> indicators) {
        List<Point> points = new ArrayList<>();
        for (Indicator indicator : indicators) {
            for (String column : columns(Stream.of(indicator))) {
                for (String agency : agencies) {
                    for (int year : years) {
                        Bodies.Stand stand = stand(agency, year);
                        points.add(new Point(
                                agency,
                                year,
                                indicator,
                                column,
                                figures.of(stand, indicator, column),
                                stand.reports()));
                    }
                }
            }
        }
        return points;
    }

    List<Share> shares(List<Ratio> ratios) {
        List<Share> shares = new ArrayList<>();
        for (Ratio ratio : ratios) {
            Stream<String> involved = Stream.concat(ratio.of().stream(), Stream.of(ratio.to()));
            for (String column : columns(involved.map(this::indicator))) {
                for (String agency : agencies) {
                    for (int year : years) {
                        Bodies.Stand stand = stand(agency, year);
                        RatioFigure figure =
                                RatioFigure.of(ratio.of(), ratio.to(), id -> figures.of(stand, indicator(id), column));
                        shares.add(new Share(agency, year, ratio, column, figure, stand.reports()));
                    }
                }
            }
        }
        return shares;
    }

    private List<String> columns(Stream<Indicator> involved) {
        return involved.allMatch(Indicator::byApplicant) ? columns : List.of(Indicators.TOTAL);
    }

    private Indicator indicator(String id) {
        return crosswalk.indicator(id).orElseThrow();
    }

    private Bodies.Stand stand(String agency, int year) {
        return stands.computeIfAbsent(new Catalogue.Year(agency, year), place -> standing.apply(agency, year));
    }
}
