package io.github.nianbao.export.page;

import io.github.nianbao.compare.ComparedFigure.Mark;
import io.github.nianbao.compare.ComparedReport;
import io.github.nianbao.compare.IndicatorFigure;
import io.github.nianbao.compare.Indicators;
import io.github.nianbao.export.ExportedAgencies.Agency;
import io.github.nianbao.export.ExportedAgencies.Change;
import io.github.nianbao.export.ExportedReport;
import io.github.nianbao.export.Plan;
import io.github.nianbao.report.Crosswalk;
import io.github.nianbao.report.Indicator;
import io.github.nianbao.report.Indicator.Grade;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The pages that compare: the years of an agency, and the agencies of a year. */
final class SeriesPage {
    /** So many points are kept as short texts, which a page of 100,000 reports needs. */
    private static final String PARTED_BY = ";";

    private final Plan plan;
    private final Crosswalk crosswalk;
    private final Map<String, Integer> agencies = new LinkedHashMap<>();
    private final List<Point> points = new ArrayList<>();

    /**
     * A report that counts.
     *
     * @param agency its number in the list of agencies
     * @param link to its page, where it has one
     * @param figures one for each indicator, parted by semicolons: the value, {@code ~} if it compares with a note,
     *     {@code x} if it does not compare, and a letter for each mark, {@code a} for the first
     */
    private record Point(
            int agency,
            int year,
            @Nullable String form,
            @Nullable String link,
            String figures) {}

    /** @param notes by form, where something is to say */
    private record IndicatorLine(String id, Said label, String unit, Said definition, Map<String, Said> notes) {}

    private record MarkLine(String code, String sign) {}

    /**
     * Where an agency's years cross a new name, a merger or a split.
     *
     * @param agency its number in the list of agencies
     */
    private record ChangeLine(int agency, int year, List<String> before, List<String> after) {}

    /** @param otherNames names of agencies that stand under another one, with the number of that one */
    private record Data(
            List<String> agencies,
            Map<String, Integer> otherNames,
            List<ChangeLine> changes,
            List<IndicatorLine> indicators,
            List<MarkLine> marks,
            List<Point> points) {}

    private record Context(boolean any) {}

    SeriesPage(Plan plan) {
        this.plan = plan;
        this.crosswalk = plan.crosswalk();
    }

    void add(ExportedReport exported, @Nullable String link) {
        String agency = plan.agencies().standing(exported);
        Integer year = exported.report().identity().year();
        if (agency == null || year == null) {
            return;
        }
        Indicators indicators =
                new Indicators(new ComparedReport(exported.report(), exported.form(), exported.findings()));
        String figures = crosswalk.indicators().stream()
                .map(indicator -> indicators.of(indicator, Indicators.TOTAL))
                .map(SeriesPage::coded)
                .collect(Collectors.joining(PARTED_BY));
        int number = agencies.computeIfAbsent(agency, added -> agencies.size());
        points.add(new Point(number, year, exported.report().form(), link, figures));
    }

    private static String coded(IndicatorFigure figure) {
        BigDecimal value = figure.value();
        String grade = figure.grade() == Grade.SAME ? "" : figure.grade() == Grade.COMPARABLE ? "~" : "x";
        String marks = figure.marks().stream()
                .map(mark -> String.valueOf((char) ('a' + mark.ordinal())))
                .collect(Collectors.joining());
        return (value == null ? "" : value.toPlainString()) + grade + marks;
    }

    Sheet series() {
        return sheet("series");
    }

    Sheet ranking() {
        return sheet("ranking");
    }

    private Sheet sheet(String template) {
        return new Sheet(
                "年报 nianbao",
                "",
                template,
                new Context(!points.isEmpty()),
                new Data(
                        List.copyOf(agencies.keySet()),
                        otherNames(),
                        changes(),
                        crosswalk.indicators().stream().map(SeriesPage::line).toList(),
                        Stream.of(Mark.values())
                                .map(mark -> new MarkLine(mark.name(), mark.sign()))
                                .toList(),
                        points),
                List.of(Script.charts(), Script.own("table.js"), Script.own("points.js"), Script.own(template + ".js")),
                Stream.of(Mark.values()).map(mark -> "mark." + mark).toList());
    }

    private Map<String, Integer> otherNames() {
        Map<String, Integer> others = new TreeMap<>();
        for (Agency agency : plan.agencies().all()) {
            Integer number = agencies.get(agency.standing());
            if (number != null && !agency.name().equals(agency.standing())) {
                others.put(agency.name(), number);
            }
        }
        return others;
    }

    private List<ChangeLine> changes() {
        List<ChangeLine> changes = new ArrayList<>();
        for (Change change : plan.agencies().changes()) {
            Integer number = agencies.get(change.agency());
            if (number != null) {
                changes.add(new ChangeLine(number, change.year(), change.before(), change.after()));
            }
        }
        return changes;
    }

    private static IndicatorLine line(Indicator indicator) {
        Map<String, Said> notes = new LinkedHashMap<>();
        indicator.ways().forEach((form, way) -> {
            Indicator.Bilingual note = way.note();
            if (note != null) {
                notes.put(form, IndexPage.said(note));
            }
        });
        return new IndicatorLine(
                indicator.id(),
                IndexPage.said(indicator.label()),
                indicator.unit(),
                IndexPage.said(indicator.definition()),
                notes);
    }
}
