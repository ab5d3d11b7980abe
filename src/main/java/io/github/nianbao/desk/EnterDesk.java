package io.github.nianbao.desk;

import io.github.nianbao.check.Finding;
import io.github.nianbao.fix.Decision;
import io.github.nianbao.report.CellId;
import io.github.nianbao.report.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Keys in a table that no program can read: a picture in a document, or a whole file that is one. What was read is
 * corrected by a fix, never keyed over.
 */
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
     * @param sheet as it stood before
     * @param report as it stands afterwards; {@code null} where there is none yet, because nothing was recorded
     * @param differences between two entries; where there are any, nothing was recorded
     * @param left how many cells of the table are still without a figure
     */
    public record Entered(
            EntrySheet sheet,
            @Nullable Dossier report,
            List<Row> rows,
            List<Difference> differences,
            int keyed,
            int left) {
        public Entered {
            rows = List.copyOf(rows);
            differences = List.copyOf(differences);
        }
    }

    public EntrySheet sheet(EntryTarget target) {
        return desk.read(shelf -> target.sheet(shelf, desk));
    }

    /**
     * Records what was keyed in as one decision; all of it or nothing.
     *
     * @param second the lines of a second entry, compared with the first; {@code null} where there is none
     */
    public Entered enter(EntryTarget target, List<String> lines, @Nullable List<String> second, String why) {
        if (why.isBlank()) {
            throw new DeskException(DeskException.Code.EMPTY_REASON, List.of());
        }
        return desk.write(shelf -> {
            EntrySheet sheet = target.sheet(shelf, desk);
            Map<CellId, String> typed = KeyedLines.read(sheet.cells(), lines);
            Map<CellId, Decision.Fix> decided = sheet.decide(typed, why);
            List<Difference> differences = second == null
                    ? List.of()
                    : differences(sheet.cells(), typed, KeyedLines.read(sheet.cells(), second));
            if (differences.isEmpty() && !decided.isEmpty()) {
                record(shelf, target, sheet, List.copyOf(decided.values()));
            }
            List<Row> rows = differences.isEmpty() ? rows(sheet, typed, decided) : List.of();
            Dossier after = shelf.all().stream()
                    .filter(report -> report.key().equals(sheet.key()))
                    .findFirst()
                    .map(shelf::dossier)
                    .orElse(null);
            int left = (int) sheet.cells().stream()
                    .filter(cell -> after == null || after.report().value(cell).kind() == Value.Kind.MISSING)
                    .count();
            return new Entered(sheet, after, rows, differences, differences.isEmpty() ? decided.size() : 0, left);
        });
    }

    /** The report is there before anything is decided about it; without the decision it would not be seen. */
    private void record(Shelf shelf, EntryTarget target, EntrySheet sheet, List<Decision.Fix> fixes) {
        List<Decision> decisions = new ArrayList<>();
        EntryTarget.As as = target.as();
        Filed filed = sheet.filed();
        if (filed == null && as != null) {
            KeyedReports.keep(shelf, desk, target.unread(shelf), as.form());
            decisions.add(new Decision.KeyIn(sheet.key(), as.form()));
            decisions.add(new Decision.SetAgency(sheet.key(), null, as.agency()));
            decisions.add(new Decision.SetYear(sheet.key(), null, as.year()));
        } else if (filed != null && filed.form() == null && as != null) {
            decisions.add(new Decision.KeyIn(sheet.key(), as.form()));
        }
        decisions.addAll(fixes);
        shelf.archive().appending().decideTogether(decisions, desk.who());
        shelf.refresh();
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

    /** Row after row goes in, and the sums that it completes answer, each once. */
    private static List<Row> rows(EntrySheet sheet, Map<CellId, String> typed, Map<CellId, Decision.Fix> decided) {
        List<Row> rows = new ArrayList<>();
        List<String> told = new ArrayList<>();
        Map<CellId, String> growing = new LinkedHashMap<>();
        for (List<CellId> row : sheet.rows()) {
            List<CellId> keyed = row.stream().filter(decided::containsKey).toList();
            if (keyed.isEmpty()) {
                continue;
            }
            keyed.forEach(cell -> growing.put(cell, Objects.requireNonNull(typed.get(cell))));
            List<Finding> failing = sheet.answer(growing, keyed).stream()
                    .filter(finding -> finding.status() == Finding.Status.FAIL)
                    .filter(finding -> !told.contains(finding.id()))
                    .toList();
            failing.forEach(finding -> told.add(finding.id()));
            rows.add(new Row(keyed, failing));
        }
        return rows;
    }
}
