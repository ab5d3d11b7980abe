package io.github.nianbao.shell;

import io.github.nianbao.compare.ComparedFigure.Mark;
import io.github.nianbao.compare.IndicatorFigure;
import io.github.nianbao.compare.RatioFigure;
import io.github.nianbao.desk.Filed;
import io.github.nianbao.desk.Series;
import io.github.nianbao.desk.Series.Point;
import io.github.nianbao.desk.Series.Share;
import io.github.nianbao.report.Indicator.Grade;
import io.github.nianbao.text.NeutralText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.jspecify.annotations.Nullable;

/** Series of years as comma-separated values, names neutral in a spreadsheet as in {@code export csv}. */
final class SeriesCsv {
    private static final List<String> HEADS =
            List.of("agency", "year", "indicator", "column", "value", "unit", "grade", "marks", "report");
    private static final List<String> RATIO_HEADS = List.of("numerator", "denominator");

    private SeriesCsv() {}

    /** The first line holds the heads; those of ratios only where there are any. */
    static List<String> lines(Series series) {
        boolean ratios = !series.ratios().isEmpty();
        List<String> lines = new ArrayList<>();
        lines.add(line(HEADS, ratios ? RATIO_HEADS : List.of()));
        for (Point point : series.points()) {
            IndicatorFigure figure = point.figure();
            List<@Nullable String> fields =
                    whose(point.agency(), point.year(), point.indicator().id(), point.column());
            fields.add(plain(figure.value()));
            fields.add(point.indicator().unit());
            lines.add(line(
                    with(fields, figure.grade(), figure.marks(), point.reports()),
                    ratios ? Arrays.asList(null, null) : List.of()));
        }
        for (Share share : series.shares()) {
            RatioFigure figure = share.figure();
            List<@Nullable String> fields =
                    whose(share.agency(), share.year(), share.ratio().id(), share.column());
            fields.add(plain(figure.value()));
            fields.add(null);
            lines.add(line(
                    with(fields, figure.grade(), figure.marks(), share.reports()),
                    Arrays.asList(plain(figure.numerator()), plain(figure.denominator()))));
        }
        return lines;
    }

    private static List<@Nullable String> whose(String agency, int year, String id, String column) {
        List<@Nullable String> fields = new ArrayList<>();
        fields.add(NeutralText.of(agency));
        fields.add(String.valueOf(year));
        fields.add(id);
        fields.add(column);
        return fields;
    }

    private static List<@Nullable String> with(
            List<@Nullable String> fields, Grade grade, Set<Mark> marks, List<Filed> reports) {
        fields.add(reports.isEmpty() ? null : DossierJson.lower(grade));
        fields.add(
                marks.isEmpty() ? null : marks.stream().map(DossierJson::lower).collect(Collectors.joining(" ")));
        fields.add(
                reports.isEmpty()
                        ? null
                        : NeutralText.of(reports.stream().map(Filed::handle).collect(Collectors.joining(" "))));
        return fields;
    }

    private static @Nullable String plain(@Nullable BigDecimal number) {
        return number == null ? null : number.toPlainString();
    }

    private static String line(List<@Nullable String> fields, List<@Nullable String> more) {
        List<@Nullable String> all = new ArrayList<>(fields);
        all.addAll(more);
        return CSVFormat.RFC4180.format(all.toArray());
    }
}
