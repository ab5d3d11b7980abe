package io.github.nianbao.report;

import io.github.nianbao.document.Place;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Builds a report on a form, every figure 0 until told otherwise; （六）其他处理 in three rows where the form has them. */
public final class TestReport {
    private final Form form;
    private final Map<CellId, Entry> entries = new LinkedHashMap<>();
    private Identity identity = new Identity("青槐市档案局", 2022, List.of());

    private TestReport(Form form, String leftOut) {
        this.form = form;
        for (FormCell cell : form.cells()) {
            if (!cell.row().id().matches(leftOut)) {
                put(cell.id(), Value.of(0), "0");
            }
        }
    }

    public static TestReport on(Form form) {
        boolean three = form.cells().stream().anyMatch(cell -> cell.row().id().equals("other_unpaid_fee"));
        return new TestReport(form, three ? TestForms.OTHER_ONE : "");
    }

    /** Prints （六）其他处理 as one row, whatever the form prefers. */
    public static TestReport withOneOtherRow(Form form) {
        return new TestReport(form, String.join("|", TestForms.OTHER_THREE));
    }

    public TestReport set(String id, long number) {
        return put(new CellId(id), Value.of(number), Long.toString(number));
    }

    public TestReport set(String id, String number) {
        return put(new CellId(id), Value.of(new BigDecimal(number)), number);
    }

    public TestReport blank(String... ids) {
        for (String id : ids) {
            put(new CellId(id), Value.BLANK, " ");
        }
        return this;
    }

    public TestReport mark(String id) {
        return put(new CellId(id), Value.MARK, "/");
    }

    public TestReport unreadable(String id, String raw) {
        return put(new CellId(id), Value.UNREADABLE, raw);
    }

    public TestReport missing(String id) {
        CellId cell = new CellId(id);
        entries.put(cell, Entry.missing(cell));
        return this;
    }

    public TestReport attested(String id) {
        return change(id, Entry::withAttestation);
    }

    public TestReport fixed(String id, long number) {
        return change(id, entry -> entry.withFix(Value.of(number)));
    }

    public TestReport change(String id, UnaryOperator<Entry> change) {
        entries.computeIfPresent(new CellId(id), (cell, entry) -> change.apply(entry));
        return this;
    }

    public TestReport of(String agency, Integer year) {
        identity = new Identity(agency, year, identity.evidence());
        return this;
    }

    public Report build() {
        return build(List.of(), List.of(), List.of());
    }

    public Report build(List<Gap> gaps, List<Passage> narrative, List<Note> notes) {
        List<String> sections =
                form.tables().stream().map(table -> table.title().printed()).toList();
        return new Report(form.id(), identity, entries, gaps, sections, narrative, notes);
    }

    private TestReport put(CellId id, Value value, String raw) {
        int row = new ArrayList<>(form.cells().stream().map(FormCell::id).toList()).indexOf(id) + 1;
        Place place = Place.ofCell(null, null, 1, Math.max(row, 1), 1, null);
        entries.put(id, Entry.printed(id, value, raw, place, Set.of()));
        return this;
    }
}
