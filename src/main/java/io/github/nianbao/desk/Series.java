package io.github.nianbao.desk;

import io.github.nianbao.compare.IndicatorFigure;
import io.github.nianbao.compare.RatioFigure;
import io.github.nianbao.report.Crosswalk.Ratio;
import io.github.nianbao.report.Indicator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Agencies × years × indicators.
 *
 * @param agencies by the names under which their years stand
 * @param columns the kinds of applicants asked for, or the total alone
 * @param points every combination, in the order indicator, column, agency, year
 * @param shares every combination with the ratios, in the same order
 * @param crossings where agencies changed within these years
 * @param passedOver reports of these agencies and years beside those that count
 */
public record Series(
        List<Indicator> indicators,
        List<Ratio> ratios,
        List<String> agencies,
        List<Integer> years,
        List<String> columns,
        List<Point> points,
        List<Share> shares,
        List<Crossing> crossings,
        List<Filed> passedOver) {

    /**
     * @param column of the requests table
     * @param reports the one that counts; several where the figures of agencies that are one now, or were one, are
     *     added up; none where the archive has none
     */
    public record Point(
            String agency, int year, Indicator indicator, String column, IndicatorFigure figure, List<Filed> reports) {
        public Point {
            reports = List.copyOf(reports);
        }

        /** The report that counts, or the first of several; {@code null} where the archive has none. */
        public @Nullable Filed report() {
            return reports.isEmpty() ? null : reports.get(0);
        }
    }

    /** A ratio in the place of a figure; see {@link Point}. */
    public record Share(String agency, int year, Ratio ratio, String column, RatioFigure figure, List<Filed> reports) {
        public Share {
            reports = List.copyOf(reports);
        }
    }

    /**
     * From a year on, an agency is another than before: its name changed, or it merged, or it was split.
     *
     * @param agency whose years cross it
     * @param before names up to the year before
     * @param after names from the year on
     */
    public record Crossing(String agency, int year, List<String> before, List<String> after) {
        public Crossing {
            before = List.copyOf(before);
            after = List.copyOf(after);
        }
    }

    public Series {
        indicators = List.copyOf(indicators);
        ratios = List.copyOf(ratios);
        agencies = List.copyOf(agencies);
        years = List.copyOf(years);
        columns = List.copyOf(columns);
        points = List.copyOf(points);
        shares = List.copyOf(shares);
        crossings = List.copyOf(crossings);
        passedOver = List.copyOf(passedOver);
    }

    /** One line of a table: the years of one agency. */
    public List<Point> line(Indicator indicator, String column, String agency) {
        for (int first = 0; first < points.size(); first += years.size()) {
            Point point = points.get(first);
            if (point.indicator().equals(indicator)
                    && point.column().equals(column)
                    && point.agency().equals(agency)) {
                return points.subList(first, first + years.size());
            }
        }
        return List.of();
    }

    /** The same for a ratio. */
    public List<Share> line(Ratio ratio, String column, String agency) {
        for (int first = 0; first < shares.size(); first += years.size()) {
            Share share = shares.get(first);
            if (share.ratio().equals(ratio)
                    && share.column().equals(column)
                    && share.agency().equals(agency)) {
                return shares.subList(first, first + years.size());
            }
        }
        return List.of();
    }

    /** The columns of which there is a line. */
    public List<String> columnsOf(Indicator indicator) {
        return distinct(points.stream()
                .filter(point -> point.indicator().equals(indicator))
                .map(Point::column)
                .toList());
    }

    /** The columns of which there is a line. */
    public List<String> columnsOf(Ratio ratio) {
        return distinct(shares.stream()
                .filter(share -> share.ratio().equals(ratio))
                .map(Share::column)
                .toList());
    }

    private static List<String> distinct(List<String> columns) {
        return columns.stream().distinct().toList();
    }
}
