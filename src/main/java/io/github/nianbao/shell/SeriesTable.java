package io.github.nianbao.shell;

import io.github.nianbao.compare.ComparedFigure.Mark;
import io.github.nianbao.compare.IndicatorFigure;
import io.github.nianbao.desk.Series;
import io.github.nianbao.desk.Series.Point;
import io.github.nianbao.report.Indicator;
import io.github.nianbao.report.Indicator.Bilingual;
import io.github.nianbao.report.Indicator.Grade;
import io.github.nianbao.shell.screen.JsonText;
import io.github.nianbao.shell.screen.Plot;
import io.github.nianbao.shell.screen.TextTable;
import io.github.nianbao.shell.screen.TextTable.Align;
import io.github.nianbao.shell.screen.TextTable.Cell;
import io.github.nianbao.shell.screen.Tone;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Series of years, for people and for programs. */
final class SeriesTable {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** The signs of {@link SheetTable}, and those that only sums have. */
    private static final Map<Mark, String> SIGNS = Map.of(
            Mark.OPEN_ERROR, SheetTable.FAILING,
            Mark.FLAGGED, SheetTable.DOUBTFUL,
            Mark.FIXED, SheetTable.FIXED,
            Mark.KEYED, SheetTable.FIXED,
            Mark.DERIVED, SheetTable.DOUBTFUL,
            Mark.ATTESTED, SheetTable.ATTESTED,
            Mark.BLANK, "°",
            Mark.FROM_PROSE, "\"",
            Mark.IMPLIED, "¬");

    private SeriesTable() {}

    static void show(Series series, Session session) {
        for (Indicator indicator : series.indicators()) {
            for (String column : series.columns()) {
                if (series.points().stream()
                        .anyMatch(point -> point.indicator().equals(indicator)
                                && point.column().equals(column))) {
                    show(series, indicator, column, session);
                }
            }
        }
        session.message("series.signs");
    }

    private static void show(Series series, Indicator indicator, String column, Session session) {
        String title = text(indicator.label(), session) + " (" + indicator.unit() + ")";
        session.screen()
                .data(
                        Tone.BOLD,
                        series.columns().size() == 1 ? title : title + " – " + session.text("applicant." + column));
        List<String> heads = new ArrayList<>(List.of(session.text("series.agency")));
        List<Align> aligns = new ArrayList<>(List.of(Align.LEFT));
        series.years().forEach(year -> {
            heads.add(String.valueOf(year));
            aligns.add(Align.RIGHT);
        });
        heads.addAll(List.of(session.text("series.change"), "%", ""));
        aligns.addAll(List.of(Align.RIGHT, Align.RIGHT, Align.LEFT));
        TextTable table = new TextTable(heads, aligns);
        Set<String> notes = new LinkedHashSet<>();
        for (String agency : series.agencies()) {
            List<Point> line = series.line(indicator, column, agency);
            table.add(row(agency, line));
            line.forEach(point -> note(point, session, notes));
        }
        session.screen().table(table);
        notes.forEach(note -> session.screen().data("  " + note));
    }

    private static List<Cell> row(String agency, List<Point> line) {
        List<Cell> row = new ArrayList<>(List.of(Cell.of(agency)));
        line.forEach(point -> row.add(Cell.of(figure(point))));
        List<BigDecimal> known = line.stream()
                .map(point -> point.figure().value())
                .filter(Objects::nonNull)
                .toList();
        row.add(Cell.of(known.size() < 2 ? "" : signed(change(known))));
        row.add(Cell.of(known.size() < 2 ? "" : percent(known)));
        List<@Nullable BigDecimal> figures = new ArrayList<>();
        line.forEach(point -> figures.add(point.figure().value()));
        row.add(Cell.of(line.size() < 2 ? "" : Plot.of(figures)));
        return row;
    }

    /** From the first known year to the last. */
    private static BigDecimal change(List<BigDecimal> known) {
        return known.get(known.size() - 1).subtract(known.get(0));
    }

    private static String percent(List<BigDecimal> known) {
        BigDecimal first = known.get(0);
        return first.signum() <= 0
                ? ""
                : signed(change(known).multiply(HUNDRED).divide(first, 1, RoundingMode.HALF_UP));
    }

    private static String signed(BigDecimal number) {
        return number.signum() > 0 ? "+" + number.toPlainString() : number.toPlainString();
    }

    static String figure(Point point) {
        BigDecimal value = point.figure().value();
        if (point.report() == null) {
            return "";
        }
        boolean inDoubt = point.figure().marks().contains(Mark.NOT_READ)
                || point.figure().marks().contains(Mark.UNSETTLED);
        String shown = value == null ? (inDoubt ? "?" : "–") : value.toPlainString();
        return shown
                + (point.figure().grade() == Grade.COMPARABLE ? "~" : "")
                + point.figure().marks().stream()
                        .map(mark -> SIGNS.getOrDefault(mark, ""))
                        .collect(Collectors.joining());
    }

    private static void note(Point point, Session session, Set<String> notes) {
        Bilingual note = point.figure().note();
        if (point.report() != null && note != null) {
            notes.add(session.text("series.note", String.valueOf(point.report().form()), text(note, session)));
        }
    }

    static String text(Bilingual text, Session session) {
        return session.text("crosswalk.language").equals("zh") ? text.chinese() : text.english();
    }

    static Map<String, Object> json(Series series) {
        Map<String, Object> json = JsonText.object();
        json.put(
                "indicators",
                series.indicators().stream().map(SeriesTable::json).toList());
        json.put("agencies", series.agencies());
        json.put("years", series.years());
        json.put("cells", series.points().stream().map(SeriesTable::json).toList());
        return json;
    }

    static Map<String, Object> json(Indicator indicator) {
        Map<String, Object> json = JsonText.object();
        json.put("id", indicator.id());
        json.put("label", both(indicator.label()));
        json.put("unit", indicator.unit());
        json.put("definition", both(indicator.definition()));
        return json;
    }

    static Map<String, Object> json(Point point) {
        IndicatorFigure figure = point.figure();
        Map<String, Object> json = JsonText.object();
        json.put("agency", point.agency());
        json.put("year", point.year());
        json.put("indicator", point.indicator().id());
        json.put("column", point.column());
        json.put("value", figure.value());
        json.put("grade", point.report() == null ? null : DossierJson.lower(figure.grade()));
        json.put("note", figure.note() == null ? null : both(figure.note()));
        json.put("marks", figure.marks().stream().map(DossierJson::lower).toList());
        json.put("report", point.report() == null ? null : point.report().handle());
        return json;
    }

    private static Map<String, Object> both(Bilingual text) {
        Map<String, Object> json = JsonText.object();
        json.put("zh", text.chinese());
        json.put("en", text.english());
        return json;
    }

    /** Lines of comma-separated values, the first one the heads. */
    static List<String> csv(Series series) {
        List<String> lines = new ArrayList<>(List.of("agency,year,indicator,column,value,unit,grade,marks,report"));
        for (Point point : series.points()) {
            BigDecimal value = point.figure().value();
            lines.add(String.join(
                    ",",
                    quoted(point.agency()),
                    String.valueOf(point.year()),
                    point.indicator().id(),
                    point.column(),
                    value == null ? "" : value.toPlainString(),
                    point.indicator().unit(),
                    point.report() == null
                            ? ""
                            : DossierJson.lower(point.figure().grade()),
                    point.figure().marks().stream().map(DossierJson::lower).collect(Collectors.joining(" ")),
                    point.report() == null ? "" : quoted(point.report().handle())));
        }
        return lines;
    }

    /** Neutral in a spreadsheet, too: a text that would be a formula there gets an apostrophe in front. */
    private static String quoted(String text) {
        boolean formula = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
        String harmless = formula ? "'" + text : text;
        return harmless.matches("[^\",\\r\\n]*") ? harmless : "\"" + harmless.replace("\"", "\"\"") + "\"";
    }
}
