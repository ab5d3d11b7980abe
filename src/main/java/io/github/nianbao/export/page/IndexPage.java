package io.github.nianbao.export.page;

import io.github.nianbao.check.Finding;
import io.github.nianbao.export.ExportedReport;
import io.github.nianbao.export.Plan;
import io.github.nianbao.report.CellId;
import io.github.nianbao.report.Crosswalk;
import io.github.nianbao.report.Entry;
import io.github.nianbao.report.Form;
import io.github.nianbao.report.FormCell;
import io.github.nianbao.report.Indicator;
import io.github.nianbao.report.Passage;
import io.github.nianbao.report.Report;
import io.github.nianbao.report.Value;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The page on which a reader begins: all reports, and a search over agencies, labels and prose. */
final class IndexPage {
    private final Plan plan;
    private final boolean withReports;
    private final int maxReportPages;
    private final List<Line> lines = new ArrayList<>();
    private final List<List<String>> prose = new ArrayList<>();
    private final Set<String> forms = new TreeSet<>();

    /**
     * A report.
     *
     * @param link to its page, where it has one
     * @param read cells that the document has, {@code cells} those of the form
     * @param failing checks, attested ones included
     * @param decided figures that a person fixed or keyed in
     * @param counts of several reports of one agency and year, the one that counts
     */
    private record Line(
            String handle,
            @Nullable String agency,
            @Nullable Integer year,
            @Nullable String form,
            long read,
            int cells,
            int gaps,
            long failing,
            long attested,
            long decided,
            boolean counts,
            @Nullable String link) {}

    /**
     * A label of a form.
     *
     * @param indicators what compares the figures under it, by their ids
     */
    private record LabelLine(String form, String text, Set<String> indicators) {}

    private record IndicatorLine(String id, Said label, Said definition) {}

    private record Data(
            List<Line> reports, List<List<String>> prose, List<LabelLine> labels, List<IndicatorLine> indicators) {}

    /** @param searchesProse there are few enough reports for it */
    private record Context(
            int reports,
            int agencies,
            @Nullable Integer first,
            @Nullable Integer last,
            long open,
            boolean anyOpen,
            boolean searchesProse,
            int most) {}

    IndexPage(Plan plan, boolean withReports, int maxReportPages) {
        this.plan = plan;
        this.withReports = withReports;
        this.maxReportPages = maxReportPages;
    }

    void add(ExportedReport exported, @Nullable String link) {
        Report report = exported.report();
        Collection<Entry> entries = report.entries().values();
        List<Finding> failing = exported.findings().stream()
                .filter(finding -> finding.status() == Finding.Status.FAIL)
                .toList();
        lines.add(new Line(
                exported.handle(),
                report.identity().agency(),
                report.identity().year(),
                report.form(),
                entries.stream()
                        .filter(entry -> entry.printed().kind() != Value.Kind.MISSING)
                        .count(),
                entries.size(),
                report.gaps().size(),
                failing.size(),
                failing.stream().filter(Finding::attested).count(),
                entries.stream().filter(IndexPage::isDecided).count(),
                exported.counts(),
                link));
        if (report.form() != null) {
            forms.add(report.form());
        }
        if (withReports) {
            prose.add(report.narrative().stream().map(Passage::text).toList());
        }
    }

    private static boolean isDecided(Entry entry) {
        return entry.origin() == Entry.Origin.FIXED || entry.origin() == Entry.Origin.KEYED;
    }

    Sheet sheet() {
        List<Integer> years =
                lines.stream().map(Line::year).filter(Objects::nonNull).sorted().toList();
        long open = lines.stream()
                .mapToLong(line -> line.failing() - line.attested())
                .sum();
        Context context = new Context(
                lines.size(),
                (int) lines.stream()
                        .map(Line::agency)
                        .filter(Objects::nonNull)
                        .distinct()
                        .count(),
                years.isEmpty() ? null : years.get(0),
                years.isEmpty() ? null : years.get(years.size() - 1),
                open,
                open > 0,
                withReports,
                maxReportPages);
        return new Sheet(
                "年报 nianbao",
                "",
                "index",
                context,
                new Data(lines, prose, labels(), indicators()),
                List.of(Script.own("table.js"), Script.own("index.js")),
                List.of());
    }

    private List<IndicatorLine> indicators() {
        return plan.crosswalk().indicators().stream()
                .map(one -> new IndicatorLine(one.id(), said(one.label()), said(one.definition())))
                .toList();
    }

    static Said said(Indicator.Bilingual text) {
        return new Said(text.english(), text.chinese());
    }

    /** Of the forms that occur. */
    private List<LabelLine> labels() {
        return plan.forms().stream()
                .filter(form -> forms.contains(form.id()))
                .flatMap(this::labels)
                .toList();
    }

    private Stream<LabelLine> labels(Form form) {
        Map<String, Set<String>> labels = new LinkedHashMap<>();
        for (FormCell cell : form.cells()) {
            String row =
                    TablePrint.path(cell.row().groups(), cell.row().label()).collect(Collectors.joining(" › "));
            labels.computeIfAbsent(row, added -> new TreeSet<>()).addAll(comparing(form, cell.id()));
        }
        return labels.entrySet().stream().map(label -> new LabelLine(form.id(), label.getKey(), label.getValue()));
    }

    private Set<String> comparing(Form form, CellId cell) {
        Crosswalk crosswalk = plan.crosswalk();
        return crosswalk.indicators().stream()
                .filter(indicator -> isComparing(indicator.ways().get(form.id()), cell))
                .map(Indicator::id)
                .collect(Collectors.toSet());
    }

    private static boolean isComparing(Indicator.@Nullable Way way, CellId cell) {
        return way != null
                && Stream.concat(way.cells().stream(), way.otherwise().stream())
                        .anyMatch(summand -> summand.cell().equals(cell));
    }
}
