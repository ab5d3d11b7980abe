package io.github.nianbao.desk;

import io.github.nianbao.check.Checks;
import io.github.nianbao.check.Finding;
import io.github.nianbao.fix.Decision;
import io.github.nianbao.report.CellId;
import io.github.nianbao.report.Entry;
import io.github.nianbao.report.Form;
import io.github.nianbao.report.FormCell;
import io.github.nianbao.report.FormColumn;
import io.github.nianbao.report.Report;
import io.github.nianbao.report.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Keys in a table that no program can read, such as a picture. What was read is corrected by a fix, never keyed over. */
public final class EnterDesk {
    private final Desk desk;

    public EnterDesk(Desk desk) {
        this.desk = desk;
    }

    /** A cell that two entries give differently; {@code null} where one of them leaves it out. */
    public record Difference(
            CellId cell, @Nullable String first, @Nullable String second) {}

    /** A row that was keyed in, and what fails on it as soon as it is there. */
    public record Row(List<CellId> cells, List<Finding> failing) {
        public Row {
            cells = List.copyOf(cells);
            failing = List.copyOf(failing);
        }
    }

    /**
     * What was keyed in.
     *
     * @param report as it stands afterwards
     * @param differences between two entries; where there are any, nothing was recorded
     * @param left how many cells of the table are still without a figure
     */
    public record Entered(Dossier report, List<Row> rows, List<Difference> differences, int keyed, int left) {
        public Entered {
            rows = List.copyOf(rows);
            differences = List.copyOf(differences);
        }
    }

    /** The cells of a table that the document has not, in the form's order. */
    public List<CellId> cells(String report, String table) {
        return desk.read(shelf -> {
            Filed filed = Lookup.report(shelf, report);
            return cells(shelf.corrected(filed).report(), filed, table);
        });
    }

    /**
     * Records what was keyed in as one decision; all of it or nothing.
     *
     * @param second the lines of a second entry, compared with the first; {@code null} where there is none
     */
    public Entered enter(String report, String table, List<String> lines, @Nullable List<String> second, String why) {
        if (why.isBlank()) {
            throw new DeskException(DeskException.Code.EMPTY_REASON, List.of());
        }
        return desk.write(shelf -> {
            Filed filed = Lookup.report(shelf, report);
            Report content = shelf.corrected(filed).report();
            List<CellId> cells = cells(content, filed, table);
            Map<CellId, String> typed = KeyedLines.read(cells, lines);
            Map<CellId, Decision.Fix> decided = decide(filed, content, typed, why);
            if (second != null) {
                List<Difference> differences = differences(cells, typed, KeyedLines.read(cells, second));
                if (!differences.isEmpty()) {
                    return new Entered(shelf.dossier(filed), List.of(), differences, 0, 0);
                }
            }
            List<Row> rows = rows(content, cells, decided);
            if (!decided.isEmpty()) {
                shelf.archive().decideTogether(List.copyOf(decided.values()), desk.who());
                shelf.refresh();
            }
            Dossier after = shelf.dossier(Lookup.report(shelf, String.valueOf(filed.number())));
            int left = (int) cells.stream()
                    .filter(cell -> after.report().value(cell).kind() == Value.Kind.MISSING)
                    .count();
            return new Entered(after, rows, List.of(), decided.size(), left);
        });
    }

    private static List<CellId> cells(Report content, Filed filed, String table) {
        List<Entry> all = content.entries().values().stream()
                .filter(entry -> entry.id().table().equals(table))
                .toList();
        if (all.isEmpty()) {
            List<String> arguments = new ArrayList<>(List.of(table, filed.handle()));
            content.entries().keySet().stream().map(CellId::table).distinct().forEach(arguments::add);
            throw new DeskException(DeskException.Code.UNKNOWN_TABLE, arguments);
        }
        List<CellId> unprinted =
                all.stream().filter(entry -> entry.raw() == null).map(Entry::id).toList();
        if (unprinted.isEmpty()) {
            throw new DeskException(DeskException.Code.TABLE_READ, List.of(table, filed.handle()));
        }
        return unprinted;
    }

    private Map<CellId, Decision.Fix> decide(Filed filed, Report content, Map<CellId, String> typed, String why) {
        Form form = desk.mappings().form(content.form()).orElse(null);
        Map<CellId, Decision.Fix> decided = new LinkedHashMap<>();
        typed.forEach((cell, value) -> {
            Entry entry = Objects.requireNonNull(content.entry(cell));
            if (!Fixing.value(value).equals(entry.value())) {
                FormColumn column = form == null
                        ? null
                        : form.cell(cell).map(FormCell::column).orElse(null);
                decided.put(cell, Fixing.decide(filed, entry, column, value, why));
            }
        });
        return decided;
    }

    /** Two entries agree on a cell where they mean the same value, however it is typed. */
    private static List<Difference> differences(
            List<CellId> cells, Map<CellId, String> first, Map<CellId, String> second) {
        List<Difference> differences = new ArrayList<>();
        for (CellId cell : cells) {
            String one = first.get(cell);
            String other = second.get(cell);
            if (!Objects.equals(value(one), value(other))) {
                differences.add(new Difference(cell, one, other));
            }
        }
        return differences;
    }

    private static @Nullable Value value(@Nullable String typed) {
        return typed == null ? null : Fixing.value(typed);
    }

    /** Row after row goes in, and the sums that it completes answer. */
    private List<Row> rows(Report content, List<CellId> cells, Map<CellId, Decision.Fix> decided) {
        Form form = desk.mappings().form(content.form()).orElse(null);
        List<Row> rows = new ArrayList<>();
        List<String> told = new ArrayList<>();
        Report growing = content;
        for (List<CellId> row : KeyedLines.rows(cells)) {
            List<CellId> keyed = row.stream().filter(decided::containsKey).toList();
            if (keyed.isEmpty() || form == null) {
                continue;
            }
            growing = growing.mapEntries(entry -> keyed.contains(entry.id())
                    ? entry.withFix(
                            Objects.requireNonNull(decided.get(entry.id())).to())
                    : entry);
            List<Finding> failing = Checks.run(form, growing, null, null).stream()
                    .filter(finding -> finding.status() == Finding.Status.FAIL)
                    .filter(finding -> finding.cells().stream().anyMatch(keyed::contains))
                    .filter(finding -> !told.contains(finding.id()))
                    .toList();
            failing.forEach(finding -> told.add(finding.id()));
            rows.add(new Row(keyed, failing));
        }
        return rows;
    }
}
