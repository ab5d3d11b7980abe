package io.github.nianbao.export.page;

import io.github.nianbao.check.Coverage;
import io.github.nianbao.check.Finding;
import io.github.nianbao.compare.ComparedFigure.Mark;
import io.github.nianbao.compare.ComparedReport;
import io.github.nianbao.compare.Figures;
import io.github.nianbao.document.Place;
import io.github.nianbao.export.ExportedReport;
import io.github.nianbao.export.page.ReportData.Check;
import io.github.nianbao.export.page.ReportData.Decided;
import io.github.nianbao.export.page.ReportData.FactNote;
import io.github.nianbao.export.page.ReportData.Figure;
import io.github.nianbao.fix.JournalEntry;
import io.github.nianbao.report.CellId;
import io.github.nianbao.report.Entry;
import io.github.nianbao.report.Fact;
import io.github.nianbao.report.FigureId;
import io.github.nianbao.report.Form;
import io.github.nianbao.report.FormCell;
import io.github.nianbao.report.Report;
import io.github.nianbao.report.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Collects what is known of every figure of a report. */
final class ReportDetails {
    private final ExportedReport exported;
    private final Report report;
    private final @Nullable Form form;
    private final Tongues tongues;
    private final Figures figures;
    private final Coverage coverage;
    private final Map<CellId, FormCell> cells = new HashMap<>();
    private final Labels rows = new Labels();
    private final Labels columns = new Labels();

    ReportDetails(ExportedReport exported, Tongues tongues) {
        this.exported = exported;
        this.report = exported.report();
        this.form = exported.form();
        this.tongues = tongues;
        this.figures = new Figures(new ComparedReport(report, form, exported.findings()));
        this.coverage = Coverage.of(report, exported.findings());
        if (form != null) {
            form.cells().forEach(cell -> cells.put(cell.id(), cell));
        }
    }

    ReportData data() {
        Map<String, Figure> byCell = new LinkedHashMap<>();
        report.entries().forEach((cell, entry) -> byCell.put(cell.text(), figure(entry)));
        Map<String, FactNote> byFact = new LinkedHashMap<>();
        report.allFacts().forEach(fact -> byFact.put(fact.id(), note(fact)));
        return new ReportData(
                rows.all(),
                columns.all(),
                byCell,
                byFact,
                exported.findings().stream().map(this::check).toList(),
                exported.applied().stream().map(this::decided).toList());
    }

    private Figure figure(Entry entry) {
        FormCell cell = cells.get(entry.id());
        return new Figure(
                cell == null
                        ? null
                        : rows.number(
                                TablePrint.path(cell.row().groups(), cell.row().label())),
                cell == null
                        ? null
                        : columns.number(TablePrint.path(
                                cell.column().groups(), cell.column().label())),
                number(entry.value()),
                entry.value().kind().name(),
                cell == null ? null : cell.column().unit(),
                entry.printed().equals(entry.value()) ? null : number(entry.printed()),
                entry.printed().kind().name(),
                entry.raw(),
                entry.origin().name(),
                codes(figures.figure(entry.id()).marks()),
                entry.flags().stream().map(Entry.Flag::name).toList(),
                coverage.of(entry.id()),
                place(entry.place()),
                checks(finding -> finding.cells().contains(entry.id())),
                decisions(entry.id()));
    }

    private static @Nullable String number(Value value) {
        BigDecimal number = value.number();
        return number == null ? null : number.toPlainString();
    }

    private static List<String> codes(Set<Mark> marks) {
        return marks.stream().map(Sign::code).toList();
    }

    private static List<Integer> place(@Nullable Place place) {
        return place == null
                ? List.of()
                : Stream.of(place.page(), place.line(), place.paragraph(), place.table(), place.row(), place.column())
                        .map(number -> Objects.requireNonNullElse(number, 0))
                        .toList();
    }

    private FactNote note(Fact fact) {
        CellId cell = fact.cell();
        return new FactNote(
                tongues.said(wording -> wording.fact(form, fact)),
                cell == null || report.entry(cell) == null ? null : cell.text(),
                codes(marks(fact, exported.findings())),
                checks(finding -> isAbout(finding, fact)),
                decisions(FigureId.parse(fact.id())));
    }

    /** What a reader must know of a number of the prose. */
    static Set<Mark> marks(Fact fact, List<Finding> findings) {
        Set<Mark> marks = EnumSet.noneOf(Mark.class);
        if (fact.fixed()) {
            marks.add(Mark.FIXED);
        }
        if (fact.attested()) {
            marks.add(Mark.ATTESTED);
        }
        if (findings.stream().anyMatch(finding -> finding.isOpenError() && isAbout(finding, fact))) {
            marks.add(Mark.OPEN_ERROR);
        }
        return marks;
    }

    private static boolean isAbout(Finding finding, Fact fact) {
        Finding.Claim claim = finding.claim();
        return claim != null
                && (claim.fact().id().equals(fact.id())
                        || claim.parts().stream().anyMatch(part -> part.id().equals(fact.id())));
    }

    private List<Integer> checks(Predicate<Finding> about) {
        return IntStream.range(0, exported.findings().size())
                .filter(index -> about.test(exported.findings().get(index)))
                .boxed()
                .toList();
    }

    private List<Integer> decisions(FigureId figure) {
        return IntStream.range(0, exported.applied().size())
                .filter(index ->
                        figure.equals(exported.applied().get(index).decision().figure()))
                .boxed()
                .toList();
    }

    private Check check(Finding finding) {
        return new Check(
                finding.id(),
                finding.status().name().toLowerCase(Locale.ROOT),
                finding.attested(),
                tongues.said(wording -> wording.finding(report, form, finding)),
                tongues.said(wording -> wording.equation(report, form, finding)));
    }

    private Decided decided(JournalEntry entry) {
        return decided(entry, form, tongues);
    }

    static Decided decided(JournalEntry entry, @Nullable Form form, Tongues tongues) {
        return new Decided(
                tongues.said(wording -> wording.decision(form, entry.decision())),
                entry.who(),
                entry.at().toString());
    }

    /** Labels that many figures share, by number. */
    private static final class Labels {
        private final Map<List<String>, Integer> numbers = new LinkedHashMap<>();

        int number(Stream<String> path) {
            return numbers.computeIfAbsent(path.toList(), added -> numbers.size());
        }

        List<List<String>> all() {
            return new ArrayList<>(numbers.keySet());
        }
    }
}
