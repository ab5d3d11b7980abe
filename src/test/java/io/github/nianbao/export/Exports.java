package io.github.nianbao.export;

import io.github.nianbao.check.Checks;
import io.github.nianbao.document.Box;
import io.github.nianbao.document.Place;
import io.github.nianbao.fix.Decision;
import io.github.nianbao.fix.JournalEntry;
import io.github.nianbao.fix.ReportKey;
import io.github.nianbao.report.CellId;
import io.github.nianbao.report.Entry;
import io.github.nianbao.report.Form;
import io.github.nianbao.report.Gap;
import io.github.nianbao.report.Identity;
import io.github.nianbao.report.Note;
import io.github.nianbao.report.Passage;
import io.github.nianbao.report.Report;
import io.github.nianbao.report.TestForms;
import io.github.nianbao.report.TestReport;
import io.github.nianbao.report.Value;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/** Invented reports, ready for export. */
public final class Exports {
    static final String SHA = "5f".repeat(32);
    public static final ReportKey KEY = new ReportKey(SHA, 1);
    private static final ExportedSource SOURCE =
            new ExportedSource("青槐市档案局 2022.pdf", SHA, 48_213, "PDF", 1, null, Collections.emptySortedMap());

    private Exports() {}

    public static ExportedReport of(TestReport report) {
        return of("青槐市档案局@2022", report.build(), List.of(), List.of());
    }

    public static ExportedReport named(String handle, TestReport report) {
        return of(handle, report.build(), List.of(), List.of());
    }

    public static ExportedReport decided(Report report, List<JournalEntry> applied, List<JournalEntry> inapplicable) {
        return of("青槐市档案局@2022", report, applied, inapplicable);
    }

    private static ExportedReport of(
            String handle, Report report, List<JournalEntry> applied, List<JournalEntry> inapplicable) {
        Form form = TestForms.form2021();
        return new ExportedReport(
                handle, SOURCE, report, form, true, Checks.run(form, report, null, null), applied, inapplicable);
    }

    public static JournalEntry entry(long number, Decision decision) {
        Instant at = Instant.parse("2024-03-01T08:00:00Z").plusMillis(number * 250);
        return new JournalEntry(number, at, "李明", decision, "00".repeat(32), "0" + number + "ab".repeat(31));
    }

    /** One report with everything an export can show. */
    public static ExportedReport full() {
        TestReport figures = TestReport.on(TestForms.form2021())
                .set("proactive.fees.amount", "4068.2080")
                .set("requests.received.natural_person", 12)
                .change("requests.received.natural_person", Exports::onPageFour)
                .set("requests.received.total", 12)
                .set("requests.resolved_total.natural_person", 12)
                .set("requests.resolved_total.total", 12)
                .set("requests.granted.natural_person", 17)
                .fixed("requests.granted.natural_person", 12)
                .set("requests.granted.total", 12)
                .blank("requests.carried_in.other")
                .mark("requests.carried_out.other")
                .unreadable("disputes.review.pending", "一\n二\u0007")
                .change(
                        "disputes.review.pending",
                        entry -> flagged(entry, Entry.Flag.UNREADABLE, Entry.Flag.UNSURE_PLACE))
                .missing("disputes.litigation_direct.total")
                .set("disputes.litigation_after_review.total", 3)
                .attested("disputes.litigation_after_review.total");
        Report built =
                figures.build(gaps(), passages(), List.of(new Note("year.contradicted", List.of("2022", "2021"))));
        Identity identity = new Identity(
                "青槐市档案局",
                2022,
                List.of(
                        new Identity.Evidence(
                                Identity.About.AGENCY, Identity.Source.TITLE, "青槐市档案局", "青槐市档案局2022年政府信息公开工作年度报告"),
                        new Identity.Evidence(Identity.About.YEAR, Identity.Source.FILE_NAME, "2022", "2022")));
        return decided(built.withIdentity(identity), applied(), inapplicable());
    }

    private static List<JournalEntry> applied() {
        Decision fix = new Decision.Fix(
                KEY,
                new CellId("requests.granted.natural_person"),
                "17",
                Value.of(17),
                Value.of(12),
                "页面印作12，\"17\"系误读");
        Decision attest = new Decision.Attest(
                KEY, new CellId("disputes.litigation_after_review.total"), "3", Value.of(3), "原文如此");
        return List.of(entry(1, fix), entry(3, attest), entry(4, new Decision.SetYear(KEY, null, 2022)));
    }

    private static List<JournalEntry> inapplicable() {
        Decision fix =
                new Decision.Fix(KEY, new CellId("proactive.fees.amount"), " ", Value.BLANK, Value.of(40), "见附件");
        return List.of(entry(2, fix));
    }

    private static List<Gap> gaps() {
        Place row = Place.ofTable(4, null, 2, new Box(72.126, 10, 300, 20.5));
        return List.of(
                new Gap(
                        Gap.Kind.CELL_MISSING,
                        List.of(new CellId("disputes.litigation_direct.total")),
                        "disputes",
                        null,
                        null),
                new Gap(Gap.Kind.UNKNOWN_ROW, List.of(), "requests", row, "另：电话咨询 40"),
                new Gap(Gap.Kind.TABLE_MISSING, List.of(), "proactive", null, null));
    }

    private static List<Passage> passages() {
        return List.of(new Passage("一、总体情况", "全年收到申请12件。", Place.ofParagraph(1, null, 3, null)));
    }

    private static Entry onPageFour(Entry entry) {
        Place place = Place.ofCell(4, null, 2, 5, 3, new Box(101.005, 240.1, 131.5, 252));
        return Entry.printed(entry.id(), entry.value(), "１2 ", place, Set.of());
    }

    private static Entry flagged(Entry entry, Entry.Flag... flags) {
        return new Entry(
                entry.id(),
                entry.value(),
                entry.printed(),
                entry.raw(),
                entry.place(),
                entry.origin(),
                entry.attested(),
                Set.of(flags));
    }
}
