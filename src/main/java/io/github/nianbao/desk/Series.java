package io.github.nianbao.desk;

import io.github.nianbao.compare.IndicatorFigure;
import io.github.nianbao.report.Indicator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Agencies × years × indicators.
 *
 * @param columns the kinds of applicants asked for, or the total alone
 * @param points every combination, in the order indicator, column, agency, year
 */
public record Series(
        List<Indicator> indicators,
        List<String> agencies,
        List<Integer> years,
        List<String> columns,
        List<Point> points) {

    /**
     * @param column of the requests table
     * @param report the one that counts; {@code null} where the archive has none
     */
    public record Point(
            String agency,
            int year,
            Indicator indicator,
            String column,
            IndicatorFigure figure,
            @Nullable Filed report) {}

    public Series {
        indicators = List.copyOf(indicators);
        agencies = List.copyOf(agencies);
        years = List.copyOf(years);
        columns = List.copyOf(columns);
        points = List.copyOf(points);
    }

    /** One line of a table: the years of one agency. */
    public List<Point> line(Indicator indicator, String column, String agency) {
        return points.stream()
                .filter(point -> point.indicator().equals(indicator)
                        && point.column().equals(column)
                        && point.agency().equals(agency))
                .toList();
    }
}
