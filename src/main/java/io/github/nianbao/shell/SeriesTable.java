package io.github.nianbao.shell;

import io.github.nianbao.compare.RatioFigure;
import io.github.nianbao.desk.Filed;
import io.github.nianbao.desk.Series;
import io.github.nianbao.desk.Series.Crossing;
import io.github.nianbao.desk.Series.Point;
import io.github.nianbao.desk.Series.Share;
import io.github.nianbao.report.Crosswalk.Ratio;
import io.github.nianbao.report.Indicator;
import io.github.nianbao.report.Indicator.Bilingual;
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
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Series of years on a screen. */
final class SeriesTable {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Series series;
    private final Session session;
    private final Signs signs;

    private SeriesTable(Series series, Session session) {
        this.series = series;
        this.session = session;
        this.signs = new Signs(session);
    }

    static void show(Series series, Session session) {
        new SeriesTable(series, session).show();
    }

    private void show() {
        boolean hasReports = series.points().stream()
                        .anyMatch(point -> !point.reports().isEmpty())
                || series.shares().stream().anyMatch(share -> !share.reports().isEmpty());
        if (!hasReports) {
            session.message("series.nothing", session.sentences().list(series.agencies()));
            return;
        }
        for (Indicator indicator : series.indicators()) {
            series.columnsOf(indicator).forEach(column -> show(indicator, column));
        }
        for (Ratio ratio : series.ratios()) {
            series.columnsOf(ratio).forEach(column -> show(ratio, column));
        }
        series.crossings().forEach(crossing -> session.screen().data(sentence(crossing)));
        if (!series.passedOver().isEmpty()) {
            session.message(
                    "series.passed-over",
                    session.sentences()
                            .list(series.passedOver().stream()
                                    .map(Filed::handle)
                                    .toList()));
        }
        signs.explain();
        if (series.points().stream().anyMatch(point -> point.report() == null)) {
            session.message("series.no-report");
        }
        if (!series.ratios().isEmpty()) {
            session.message("series.ratios");
        }
    }

    private void show(Indicator indicator, String column) {
        title(indicator.label(), indicator.unit(), column);
        TextTable table = table(List.of(session.text("series.years"), session.text("series.change"), "%"));
        Set<String> notes = new LinkedHashSet<>();
        for (String agency : series.agencies()) {
            List<Point> line = series.line(indicator, column, agency);
            List<Cell> row = new ArrayList<>(List.of(Cell.of(agency)));
            line.forEach(point -> row.add(Cell.of(signs.figure(point))));
            List<@Nullable BigDecimal> values = new ArrayList<>();
            line.forEach(point -> values.add(point.figure().value()));
            List<String> behind =
                    line.stream().map(point -> signs.behind(point.figure())).toList();
            if (hasChanges()) {
                Change change = Change.over(series.years(), values, behind);
                row.add(Cell.of(change == null ? "" : change.years()));
                row.add(Cell.of(change == null ? "" : change.difference()));
                row.add(Cell.of(change == null ? "" : change.percent()));
                row.add(Cell.of(Plot.of(values)));
            }
            table.add(row);
            line.forEach(point -> note(point, notes));
        }
        session.screen().table(table);
        notes.forEach(note -> session.screen().data("  " + note));
    }

    /** A share is in per cent, so its change is in percentage points, of which no per cent are told. */
    private void show(Ratio ratio, String column) {
        title(ratio.label(), "%", column);
        TextTable table = table(List.of(session.text("series.years"), session.text("series.points")));
        for (String agency : series.agencies()) {
            List<Share> line = series.line(ratio, column, agency);
            List<Cell> row = new ArrayList<>(List.of(Cell.of(agency)));
            line.forEach(share -> row.add(Cell.of(figure(share))));
            List<@Nullable BigDecimal> values = new ArrayList<>();
            line.forEach(share -> values.add(percent(share.figure().value())));
            List<String> behind =
                    line.stream().map(share -> signs.behind(share.figure())).toList();
            if (hasChanges()) {
                Change change = Change.over(series.years(), values, behind);
                row.add(Cell.of(change == null ? "" : change.years()));
                row.add(Cell.of(change == null ? "" : change.difference()));
                row.add(Cell.of(Plot.of(values)));
            }
            table.add(row);
        }
        session.screen().table(table);
    }

    private boolean hasChanges() {
        return series.years().size() > 1;
    }

    private void title(Bilingual label, String unit, String column) {
        String title = text(label, session) + " (" + unit + ")";
        session.screen()
                .data(
                        Tone.BOLD,
                        series.columns().size() == 1 ? title : title + " – " + session.text("applicant." + column));
    }

    /** @param changes heads of the columns that tell the change, before the plot */
    private TextTable table(List<String> changes) {
        List<String> heads = new ArrayList<>(List.of(session.text("series.agency")));
        List<Align> aligns = new ArrayList<>(List.of(Align.LEFT));
        series.years().forEach(year -> {
            heads.add(String.valueOf(year));
            aligns.add(Align.RIGHT);
        });
        if (hasChanges()) {
            changes.forEach(change -> {
                heads.add(change);
                aligns.add(Align.RIGHT);
            });
            heads.add("");
            aligns.add(Align.LEFT);
        }
        return new TextTable(heads, aligns);
    }

    /** The share in per cent, what it was divided from, and the signs of both. */
    private String figure(Share share) {
        RatioFigure figure = share.figure();
        if (share.reports().isEmpty()) {
            return "";
        }
        BigDecimal percent = percent(figure.value());
        String parts = " (" + signs.value(figure.numerator(), figure.marks()) + "/"
                + signs.value(figure.denominator(), figure.marks()) + ")";
        return (percent == null ? "–" : percent.toPlainString()) + parts + signs.behind(figure);
    }

    /** To one decimal, of the four that a ratio has. */
    private static @Nullable BigDecimal percent(@Nullable BigDecimal ratio) {
        return ratio == null ? null : ratio.multiply(HUNDRED).setScale(1, RoundingMode.HALF_UP);
    }

    /** Where the form differs, and why a figure is not told. */
    private void note(Point point, Set<String> notes) {
        Bilingual note = point.figure().note();
        if (point.report() == null) {
            return;
        }
        if (note != null) {
            notes.add(session.text("series.note", String.valueOf(point.report().form()), text(note, session)));
        }
        String doubts = point.figure().value() == null ? signs.doubts(point) : "";
        if (!doubts.isEmpty()) {
            notes.add(session.text("series.doubt", point.report().handle(), doubts));
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
