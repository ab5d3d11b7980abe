package io.github.nianbao.shell;

import io.github.nianbao.compare.ComparedFigure.Mark;
import io.github.nianbao.compare.IndicatorFigure;
import io.github.nianbao.compare.RatioFigure;
import io.github.nianbao.desk.Series;
import io.github.nianbao.desk.Series.Crossing;
import io.github.nianbao.desk.Series.Point;
import io.github.nianbao.desk.Series.Share;
import io.github.nianbao.report.Crosswalk.Ratio;
import io.github.nianbao.report.Indicator;
import io.github.nianbao.report.Indicator.Bilingual;
import io.github.nianbao.report.Indicator.Grade;
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
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Series of years on a screen. */
final class SeriesTable {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Comparable with a note. */
    private static final String ROUGHLY = "~";

    /** So few cases that a ratio says little. */
    private static final String FEW = "†";

    /** The signs of {@link SheetTable}, and those that only sums have. */
    private static final Map<Mark, String> SIGNS = Map.of(
            Mark.OPEN_ERROR, SheetTable.FAILING,
            Mark.FLAGGED, SheetTable.DOUBTFUL,
            Mark.FIXED, SheetTable.FIXED,
            Mark.KEYED, SheetTable.FIXED,
            Mark.DERIVED, SheetTable.DOUBTFUL,
            Mark.ATTESTED, SheetTable.ATTESTED,
            Mark.BLANK, "°",
            Mark.SUMMED, "Σ",
            Mark.FROM_PROSE, "\"",
            Mark.IMPLIED, "¬");

    private final Series series;
    private final Session session;

    private SeriesTable(Series series, Session session) {
        this.series = series;
        this.session = session;
    }

    static void show(Series series, Session session) {
        new SeriesTable(series, session).show();
    }

    private void show() {
        for (Indicator indicator : series.indicators()) {
            series.columnsOf(indicator).forEach(column -> show(indicator, column));
        }
        for (Ratio ratio : series.ratios()) {
            series.columnsOf(ratio).forEach(column -> show(ratio, column));
        }
        series.crossings().forEach(crossing -> session.screen().data(sentence(crossing)));
        session.message("series.signs");
        if (!series.ratios().isEmpty()) {
            session.message("series.signs.ratio", RatioFigure.FEW);
        }
    }

    private void show(Indicator indicator, String column) {
        title(indicator.label(), indicator.unit(), column);
        TextTable table = table();
        Set<String> notes = new LinkedHashSet<>();
        for (String agency : series.agencies()) {
            List<Point> line = series.line(indicator, column, agency);
            List<Cell> row = new ArrayList<>(List.of(Cell.of(agency)));
            line.forEach(point -> row.add(Cell.of(figure(point))));
            List<@Nullable BigDecimal> values = new ArrayList<>();
            line.forEach(point -> values.add(point.figure().value()));
            row.addAll(change(
                    values, line.stream().map(point -> signs(point.figure())).toList()));
            table.add(row);
            line.forEach(point -> note(point, notes));
        }
        session.screen().table(table);
        notes.forEach(note -> session.screen().data("  " + note));
    }

    private void show(Ratio ratio, String column) {
        title(ratio.label(), "%", column);
        TextTable table = table();
        for (String agency : series.agencies()) {
            List<Share> line = series.line(ratio, column, agency);
            List<Cell> row = new ArrayList<>(List.of(Cell.of(agency)));
            line.forEach(share -> row.add(Cell.of(figure(share))));
            List<@Nullable BigDecimal> values = new ArrayList<>();
            line.forEach(share -> values.add(percent(share.figure().value())));
            row.addAll(change(
                    values, line.stream().map(share -> signs(share.figure())).toList()));
            table.add(row);
        }
        session.screen().table(table);
    }

    private void title(Bilingual label, String unit, String column) {
        String title = text(label, session) + " (" + unit + ")";
        session.screen()
                .data(
                        Tone.BOLD,
                        series.columns().size() == 1 ? title : title + " – " + session.text("applicant." + column));
    }

    private TextTable table() {
        List<String> heads = new ArrayList<>(List.of(session.text("series.agency")));
        List<Align> aligns = new ArrayList<>(List.of(Align.LEFT));
        series.years().forEach(year -> {
            heads.add(String.valueOf(year));
            aligns.add(Align.RIGHT);
        });
        heads.addAll(List.of(session.text("series.change"), "%", ""));
        aligns.addAll(List.of(Align.RIGHT, Align.RIGHT, Align.LEFT));
        return new TextTable(heads, aligns);
    }

    /**
     * From the first known year to the last, what that is in per cent, and the years as bars.
     *
     * @param signs of each value: a change bears those of both its ends
     */
    private static List<Cell> change(List<@Nullable BigDecimal> values, List<String> signs) {
        BigDecimal first = null;
        BigDecimal last = null;
        int known = 0;
        int from = 0;
        int to = 0;
        for (int index = 0; index < values.size(); index++) {
            BigDecimal value = values.get(index);
            if (value != null) {
                from = first == null ? index : from;
                first = first == null ? value : first;
                last = value;
                to = index;
                known++;
            }
        }
        String plot = values.size() < 2 ? "" : Plot.of(values);
        if (known < 2 || first == null || last == null) {
            return List.of(Cell.of(""), Cell.of(""), Cell.of(plot));
        }
        String both = (signs.get(from) + signs.get(to))
                .codePoints()
                .distinct()
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
        BigDecimal change = last.subtract(first);
        String percent = first.signum() <= 0
                ? ""
                : signed(change.multiply(HUNDRED).divide(first, 1, RoundingMode.HALF_UP)) + both;
        return List.of(Cell.of(signed(change) + both), Cell.of(percent), Cell.of(plot));
    }

    private static String signed(BigDecimal number) {
        return number.signum() > 0 ? "+" + number.toPlainString() : number.toPlainString();
    }

    /** A figure with its signs. */
    static String figure(Point point) {
        IndicatorFigure figure = point.figure();
        if (point.report() == null) {
            return "";
        }
        return shown(figure.value(), figure.marks()) + signs(figure);
    }

    /** The share in per cent, what it was divided from, and the signs of both. */
    private static String figure(Share share) {
        RatioFigure figure = share.figure();
        if (share.reports().isEmpty()) {
            return "";
        }
        BigDecimal percent = percent(figure.value());
        String parts = " (" + shown(figure.numerator(), figure.marks()) + "/"
                + shown(figure.denominator(), figure.marks()) + ")";
        return (percent == null ? "–" : percent.toPlainString()) + parts + signs(figure);
    }

    /** To one decimal, of the four that a ratio has. */
    private static @Nullable BigDecimal percent(@Nullable BigDecimal ratio) {
        return ratio == null ? null : ratio.multiply(HUNDRED).setScale(1, RoundingMode.HALF_UP);
    }

    private static String shown(@Nullable BigDecimal value, Set<Mark> marks) {
        return value == null ? (isInDoubt(marks) ? "?" : "–") : value.toPlainString();
    }

    private static boolean isInDoubt(Set<Mark> marks) {
        return marks.contains(Mark.NOT_READ) || marks.contains(Mark.UNSETTLED);
    }

    private static String signs(IndicatorFigure figure) {
        return signs(figure.grade(), figure.marks());
    }

    private static String signs(RatioFigure figure) {
        return (figure.isOfFew() ? FEW : "") + signs(figure.grade(), figure.marks());
    }

    private static String signs(Grade grade, Set<Mark> marks) {
        String known = marks.stream()
                .map(mark -> SIGNS.getOrDefault(mark, ""))
                .distinct()
                .collect(Collectors.joining());
        return (grade == Grade.COMPARABLE ? ROUGHLY : "") + known;
    }

    private void note(Point point, Set<String> notes) {
        Bilingual note = point.figure().note();
        if (point.report() != null && note != null) {
            notes.add(session.text("series.note", String.valueOf(point.report().form()), text(note, session)));
        }
    }

    private String sentence(Crossing crossing) {
        return session.text(
                "series.crossing",
                crossing.agency(),
                crossing.year(),
                session.sentences().list(crossing.before()),
                session.sentences().list(crossing.after()));
    }

    static String text(Bilingual text, Session session) {
        return session.text("crosswalk.language").equals("zh") ? text.chinese() : text.english();
    }
}
