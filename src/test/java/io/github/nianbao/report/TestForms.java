package io.github.nianbao.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Small forms built in code, with the ids and sums of the real ones, for tests that must not depend on mapping files. */
public final class TestForms {
    public static final List<String> APPLICANTS = List.of(
            "natural_person",
            "commercial_enterprise",
            "research_institution",
            "social_welfare_organization",
            "legal_service_institution",
            "other");
    public static final List<String> COLUMNS =
            Stream.concat(APPLICANTS.stream(), Stream.of("total")).toList();
    /** Results that every form has; a few of them stand for all. */
    public static final List<String> RESULTS = List.of(
            "granted", "partially_granted", "denied_state_secret", "unavailable_not_held", "unprocessed_repeat");

    public static final List<String> OTHER_THREE =
            List.of("other_overdue_correction", "other_unpaid_fee", "other_other");
    public static final String OTHER_ONE = "other_handling";
    public static final List<String> DISPUTES = List.of("review", "litigation_direct", "litigation_after_review");
    public static final List<String> OUTCOMES = List.of("upheld", "corrected", "other", "pending");

    private TestForms() {}

    public static Form form2021() {
        List<String> rows = new ArrayList<>(List.of("received", "carried_in"));
        rows.addAll(RESULTS);
        rows.addAll(OTHER_THREE);
        rows.addAll(List.of(OTHER_ONE, "resolved_total", "carried_out"));
        List<String> texts = List.of("rules", "normative_documents");
        FormTable proactive = table(
                "proactive",
                "二、主动公开政府信息情况",
                counts("proactive", texts, List.of("issued", "repealed", "in_force")),
                amount("fees", "万元"));
        List<YearRule> years = new ArrayList<>(carry());
        texts.forEach(row -> years.add(inForce(row)));
        return new Form("2021", "示例〔2021〕1号", List.of(proactive, requests(rows), disputes()), sums(rows, true), years);
    }

    public static Form form2019() {
        List<String> rows = new ArrayList<>(List.of("received", "carried_in"));
        rows.addAll(RESULTS);
        rows.addAll(List.of(OTHER_ONE, "resolved_total", "carried_out"));
        FormTable proactive = table(
                "proactive",
                "二、主动公开政府信息情况",
                counts("proactive", List.of("normative_documents"), List.of("created", "total_disclosed")),
                amount("procurement", "元"));
        return new Form(
                "2019", "示例〔2019〕1号", List.of(proactive, requests(rows), disputes()), sums(rows, false), carry());
    }

    public static Form form2014() {
        FormColumn count = new FormColumn("count", label("统计数"), List.of(), FormColumn.Kind.COUNT, "件");
        List<FormRow> rows = Stream.of("requests_received", "requests_in_person", "requests_online", "channel_website")
                .map(id -> new FormRow(id, label(id), List.of()))
                .toList();
        List<FormCell> cells = rows.stream()
                .map(row -> new FormCell(new CellId("stats." + row.id()), row, count))
                .toList();
        FormBlock block = new FormBlock(List.of(), List.of(count), rows, cells);
        CellId received = new CellId("stats.requests_received");
        Sum sum = new Sum(
                "stats.requests_received.parts",
                "stats.parts",
                List.of(new CellId("stats.requests_in_person"), new CellId("stats.requests_online")),
                List.of(),
                List.of(received),
                received);
        return new Form("2014", "示例〔2014〕1号", List.of(table("stats", "统计表", block)), List.of(sum), List.of());
    }

    private static FormTable requests(List<String> rows) {
        return table("requests", "三、收到和处理政府信息公开申请情况", counts("requests", rows, COLUMNS));
    }

    private static FormTable disputes() {
        return table("disputes", "四、政府信息公开行政复议、行政诉讼情况", counts("disputes", DISPUTES, with(OUTCOMES, "total")));
    }

    private static List<Sum> sums(List<String> rows, boolean threeWays) {
        List<Sum> sums = new ArrayList<>();
        for (String column : COLUMNS) {
            CellId resolved = CellId.of("requests", "resolved_total", column);
            sums.add(new Sum(
                    "requests.balance." + column,
                    "requests.balance",
                    cells(List.of("received", "carried_in"), column),
                    List.of(),
                    cells(List.of("resolved_total", "carried_out"), column),
                    resolved));
            List<List<CellId>> others = threeWays
                    ? List.of(cells(OTHER_THREE, column), cells(List.of(OTHER_ONE), column))
                    : List.of(cells(List.of(OTHER_ONE), column));
            sums.add(new Sum(
                    "requests.resolved." + column,
                    "requests.resolved",
                    cells(RESULTS, column),
                    others,
                    List.of(resolved),
                    resolved));
        }
        rows.forEach(row -> sums.add(plain("requests." + row, "requests.row", "requests.row." + row, APPLICANTS)));
        DISPUTES.forEach(
                row -> sums.add(plain("disputes." + row, "disputes.total", "disputes." + row + ".total", OUTCOMES)));
        return sums;
    }

    private static Sum plain(String prefix, String family, String id, List<String> columns) {
        CellId total = new CellId(prefix + ".total");
        List<CellId> parts = columns.stream()
                .map(column -> new CellId(prefix + "." + column))
                .toList();
        return new Sum(id, family, parts, List.of(), List.of(total), total);
    }

    private static List<YearRule> carry() {
        return COLUMNS.stream()
                .map(column -> new YearRule(
                        "years.carry." + column,
                        "years.carry",
                        CellId.of("requests", "carried_in", column),
                        CellId.of("requests", "carried_out", column),
                        List.of(),
                        List.of(),
                        false))
                .toList();
    }

    private static YearRule inForce(String row) {
        CellId inForce = CellId.of("proactive", row, "in_force");
        List<CellId> issued = List.of(CellId.of("proactive", row, "issued"));
        List<CellId> repealed = List.of(CellId.of("proactive", row, "repealed"));
        return new YearRule("years.in_force." + row, "years.in_force", inForce, inForce, issued, repealed, true);
    }

    private static List<CellId> cells(List<String> rows, String column) {
        return rows.stream().map(row -> CellId.of("requests", row, column)).toList();
    }

    private static FormTable table(String id, String title, FormBlock... blocks) {
        return new FormTable(id, new Label(title, List.of()), List.of(blocks));
    }

    private static FormBlock counts(String table, List<String> rows, List<String> columns) {
        return block(table, rows, columns, FormColumn.Kind.COUNT, "件");
    }

    private static FormBlock amount(String row, String unit) {
        return block("proactive", List.of(row), List.of("amount"), FormColumn.Kind.AMOUNT, unit);
    }

    private static FormBlock block(
            String table, List<String> rows, List<String> columns, FormColumn.Kind kind, String unit) {
        List<FormColumn> formColumns = columns.stream()
                .map(id -> new FormColumn(id, label(id), List.of(), kind, unit))
                .toList();
        List<FormRow> formRows =
                rows.stream().map(id -> new FormRow(id, label(id), List.of())).toList();
        List<FormCell> cells = formRows.stream()
                .flatMap(row -> formColumns.stream()
                        .map(column -> new FormCell(CellId.of(table, row.id(), column.id()), row, column)))
                .toList();
        return new FormBlock(List.of(), formColumns, formRows, cells);
    }

    private static Label label(String id) {
        return new Label("〔" + id + "〕", List.of());
    }

    private static List<String> with(List<String> first, String last) {
        return Stream.concat(first.stream(), Stream.of(last)).toList();
    }
}
