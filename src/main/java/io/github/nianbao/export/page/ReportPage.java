package io.github.nianbao.export.page;

import io.github.nianbao.check.Finding;
import io.github.nianbao.export.ExportedReport;
import io.github.nianbao.export.ExportedSource;
import io.github.nianbao.export.page.ReportData.Check;
import io.github.nianbao.export.page.ReportData.Decided;
import io.github.nianbao.fix.JournalEntry;
import io.github.nianbao.report.Entry;
import io.github.nianbao.report.Form;
import io.github.nianbao.report.Report;
import io.github.nianbao.report.Value;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The page of one report: its tables as printed, its prose, and everything that is open or was decided. */
final class ReportPage {
    private static final String TEMPLATE = "report";
    /** Report pages lie in a folder of their own. */
    private static final String HOME = "../";

    private final ExportedReport exported;
    private final Report report;
    private final Tongues tongues;

    ReportPage(ExportedReport exported, Tongues tongues) {
        this.exported = exported;
        this.report = exported.report();
        this.tongues = tongues;
    }

    /**
     * @param agency {@code null} where it is not known
     * @param openErrors failing checks that nobody attested
     * @param open checks to look at: failing ones and notes
     * @param quiet the other checks
     * @param decided whether anything was
     * @param inapplicable decisions that do not apply to this reading
     */
    private record Context(
            @Nullable String agency,
            @Nullable Integer year,
            String handle,
            boolean anyOpen,
            long openErrors,
            Source source,
            Said kind,
            @Nullable String form,
            @Nullable String basis,
            List<Legend> legend,
            List<TableView> tables,
            List<Prose.Section> prose,
            List<Said> gaps,
            List<CheckLine> open,
            List<CheckLine> quiet,
            List<Said> notes,
            boolean decided,
            List<Decided> applied,
            List<Decided> inapplicable) {}

    private record Source(String file, @Nullable String container, String sha256, long size, List<Tag> tags) {}

    private record Tag(String name, String value) {}

    /** A sign that this page has, with its meaning. */
    private record Legend(String sign, Said words) {}

    /** @param css its status in small letters */
    private record CheckLine(String css, Said status, Said text, Said equation) {}

    Sheet sheet() {
        ReportData data = new ReportDetails(exported, tongues).data();
        return new Sheet(
                exported.handle(), HOME, TEMPLATE, context(data), data, List.of(Script.own("report.js")), keys());
    }

    private Context context(ReportData data) {
        Form form = exported.form();
        List<TableView> tables = new TablePrint(exported, tongues).tables();
        List<Prose.Section> prose = new Prose(report, exported.findings(), tongues).sections();
        return new Context(
                report.identity().agency(),
                report.identity().year(),
                exported.handle(),
                exported.openErrors() > 0,
                exported.openErrors(),
                source(),
                tongues.say("kind." + exported.source().kind()),
                report.form(),
                form == null ? null : form.basis(),
                legend(tables, prose),
                tables,
                prose,
                report.gaps().stream()
                        .map(gap -> tongues.said(wording -> wording.gap(form, gap)))
                        .toList(),
                checks(data, true),
                checks(data, false),
                report.notes().stream()
                        .map(note -> tongues.said(wording -> wording.note(note)))
                        .toList(),
                !exported.applied().isEmpty() || !exported.inapplicable().isEmpty(),
                data.decisions(),
                exported.inapplicable().stream().map(this::decided).toList());
    }

    private Decided decided(JournalEntry entry) {
        return ReportDetails.decided(entry, exported.form(), tongues);
    }

    private Source source() {
        ExportedSource source = exported.source();
        return new Source(
                source.file(),
                source.container(),
                source.sha256(),
                source.size(),
                source.tags().entrySet().stream()
                        .map(tag -> new Tag(tag.getKey(), tag.getValue()))
                        .toList());
    }

    private static List<Legend> legend(List<TableView> tables, List<Prose.Section> prose) {
        Stream<Sign> inTables = tables.stream()
                .flatMap(table -> table.blocks().stream())
                .flatMap(block -> block.rows().stream())
                .flatMap(row -> row.slots().stream())
                .map(TableView.Slot::figure)
                .filter(Objects::nonNull)
                .flatMap(figure -> figure.signs().stream());
        Stream<Sign> inProse = prose.stream()
                .flatMap(section -> section.paragraphs().stream())
                .flatMap(paragraph -> paragraph.pieces().stream())
                .map(Prose.Piece::number)
                .filter(Objects::nonNull)
                .flatMap(number -> number.signs().stream());
        return Stream.concat(inTables, inProse)
                .distinct()
                .map(sign -> new Legend(sign.sign(), sign.words()))
                .toList();
    }

    private List<CheckLine> checks(ReportData data, boolean open) {
        return data.checks().stream()
                .filter(check -> isOpen(check) == open)
                .map(check -> new CheckLine(
                        check.attested() ? "attested" : check.status(),
                        tongues.say("finding.status." + check.status().toUpperCase(Locale.ROOT)),
                        check.text(),
                        check.equation()))
                .toList();
    }

    private static boolean isOpen(Check check) {
        return check.status().equals(Finding.Status.FAIL.name().toLowerCase(Locale.ROOT))
                || check.status().equals(Finding.Status.NOTE.name().toLowerCase(Locale.ROOT));
    }

    /** Of codes that the data hold, and that the script puts into words. */
    private static List<String> keys() {
        return Stream.of(
                        Stream.of(Value.Kind.values())
                                .filter(kind -> kind != Value.Kind.NUMBER)
                                .map(kind -> "value." + kind),
                        Stream.of(Entry.Origin.values()).map(origin -> "origin." + origin),
                        Stream.of(Entry.Flag.values()).map(flag -> "page.flag." + flag),
                        Stream.of(Finding.Status.values()).map(status -> "finding.status." + status),
                        Stream.of("page", "line", "paragraph", "table", "row", "column")
                                .map(part -> "place." + part))
                .flatMap(keys -> keys)
                .toList();
    }
}
