package io.github.nianbao.shell;

import io.github.nianbao.check.Finding;
import io.github.nianbao.desk.Dossier;
import io.github.nianbao.report.CellId;
import io.github.nianbao.report.Entry;
import io.github.nianbao.report.FormBlock;
import io.github.nianbao.report.FormCell;
import io.github.nianbao.report.FormColumn;
import io.github.nianbao.report.FormRow;
import io.github.nianbao.report.FormTable;
import io.github.nianbao.report.Label;
import io.github.nianbao.shell.screen.TextTable;
import io.github.nianbao.shell.screen.TextTable.Align;
import io.github.nianbao.shell.screen.TextTable.Cell;
import io.github.nianbao.shell.screen.Tone;
import io.github.nianbao.text.Blanks;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A table of a form, filled in: what is printed in each cell, and a sign where something is the matter with it. */
final class SheetTable {
    /** Stands in a failing check. */
    static final String FAILING = "!";

    /** A figure in which failing checks cross bears the sign twice. */
    private static final int MOST_FAILING = 2;

    /** Missing, no number, or not sure. */
    static final String DOUBTFUL = "?";
    /** Fixed by a person. */
    static final String FIXED = "*";
    /** Confirmed to be printed so. */
    static final String ATTESTED = "=";

    /** What a review asks about. */
    static final String SUSPECT = "◀";

    private static final int ROWS_AROUND = 2;

    private SheetTable() {}

    /** A table that the report is not to have, since another stands in its place, is not shown. */
    static void print(FormTable table, Dossier dossier, Session session) {
        if (table.cells().stream().allMatch(cell -> dossier.report().entry(cell.id()) == null)) {
            return;
        }
        session.screen().data(Tone.BOLD, table.title().printed());
        for (FormBlock block : table.blocks()) {
            block.headings().forEach(heading -> session.screen().data(heading.printed()));
            session.screen().table(of(block, block.rows(), dossier, Set.of()));
        }
    }

    /** The rows around some cells, which are marked. */
    static void printAround(Set<CellId> suspects, Dossier dossier, Session session) {
        List<FormTable> tables =
                dossier.form() == null ? List.of() : dossier.form().tables();
        for (FormTable table : tables) {
            for (FormBlock block : table.blocks()) {
                List<FormRow> rows = around(block, suspects, dossier);
                if (!rows.isEmpty()) {
                    session.screen().data(Tone.BOLD, table.title().printed());
                    session.screen().table(of(block, rows, dossier, suspects));
                }
            }
        }
    }

    private static List<FormRow> around(FormBlock block, Set<CellId> suspects, Dossier dossier) {
        List<FormRow> printed = block.rows().stream()
                .filter(row -> entries(block, row, dossier).stream().anyMatch(Optional::isPresent))
                .toList();
        Set<FormRow> near = new LinkedHashSet<>();
        for (int index = 0; index < printed.size(); index++) {
            FormRow row = printed.get(index);
            boolean isSuspect =
                    block.cells().stream().anyMatch(cell -> cell.row().equals(row) && suspects.contains(cell.id()));
            if (isSuspect) {
                near.addAll(printed.subList(
                        Math.max(0, index - ROWS_AROUND), Math.min(printed.size(), index + ROWS_AROUND + 1)));
            }
        }
        return printed.stream().filter(near::contains).toList();
    }

    private static TextTable of(FormBlock block, List<FormRow> rows, Dossier dossier, Set<CellId> suspects) {
        List<String> heads = new ArrayList<>(List.of(""));
        List<Align> aligns = new ArrayList<>(List.of(Align.LEFT));
        for (FormColumn column : block.columns()) {
            heads.add(column.label().printed());
            aligns.add(Align.RIGHT);
        }
        TextTable table = new TextTable(heads, aligns);
        List<Label> open = List.of();
        for (FormRow row : rows) {
            List<Optional<Entry>> entries = entries(block, row, dossier);
            if (entries.stream().anyMatch(Optional::isPresent)) {
                addGroups(table, open, row.groups(), block);
                open = row.groups();
                table.add(row(row, entries, dossier, suspects));
            }
        }
        return table;
    }

    /** A line for each label that the row stands under and the row before did not. */
    private static void addGroups(TextTable table, List<Label> open, List<Label> groups, FormBlock block) {
        int shared = 0;
        while (shared < Math.min(open.size(), groups.size()) && open.get(shared).equals(groups.get(shared))) {
            shared++;
        }
        for (int depth = shared; depth < groups.size(); depth++) {
            List<Cell> cells = new ArrayList<>();
            cells.add(new Cell(indent(depth) + groups.get(depth).printed(), Tone.FAINT));
            block.columns().forEach(column -> cells.add(Cell.of("")));
            table.add(cells);
        }
    }

    private static List<Cell> row(FormRow row, List<Optional<Entry>> entries, Dossier dossier, Set<CellId> suspects) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.of(indent(row.groups().size()) + row.label().printed()));
        entries.forEach(entry ->
                cells.add(entry.map(there -> cell(there, dossier, suspects)).orElse(Cell.of(""))));
        return cells;
    }

    private static List<Optional<Entry>> entries(FormBlock block, FormRow row, Dossier dossier) {
        return block.columns().stream()
                .map(column -> block.cells().stream()
                        // By its id: a row may have a unit of its own, and then its column has it, too.
                        .filter(cell ->
                                cell.row().equals(row) && cell.column().id().equals(column.id()))
                        .map(FormCell::id)
                        .map(dossier.report()::entry)
                        .filter(java.util.Objects::nonNull)
                        .findFirst())
                .toList();
    }

    /** Two blanks for each label that the row stands under. */
    private static String indent(int depth) {
        return "  ".repeat(depth);
    }

    private static Cell cell(Entry entry, Dossier dossier, Set<CellId> suspects) {
        long errors = dossier.findingsOn(entry.id()).stream()
                .filter(Finding::isOpenError)
                .count();
        boolean failing = errors > 0;
        boolean missing = entry.raw() == null && entry.origin() == Entry.Origin.PRINTED;
        boolean doubtful = missing || !entry.flags().isEmpty();
        boolean suspect = suspects.contains(entry.id());
        String signs = (suspect ? SUSPECT : "")
                + FAILING.repeat((int) Math.min(errors, MOST_FAILING))
                + (doubtful ? DOUBTFUL : "")
                + (entry.origin() == Entry.Origin.FIXED || entry.origin() == Entry.Origin.KEYED ? FIXED : "")
                + (entry.attested() ? ATTESTED : "");
        String shown = shown(entry);
        Tone tone = failing ? Tone.BAD : doubtful ? Tone.DOUBTFUL : Tone.NORMAL;
        return new Cell(signs.isEmpty() ? shown : shown + " " + signs, tone);
    }

    /** What is printed, or what a person says instead. */
    private static String shown(Entry entry) {
        String raw = entry.raw();
        if (entry.origin() == Entry.Origin.PRINTED) {
            return raw == null ? "" : Blanks.strip(raw);
        }
        return number(entry);
    }

    private static String number(Entry entry) {
        java.math.@Nullable BigDecimal number = entry.value().number();
        return number == null ? "" : number.toPlainString();
    }
}
