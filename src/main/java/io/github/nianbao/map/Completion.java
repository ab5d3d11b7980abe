package io.github.nianbao.map;

import io.github.nianbao.document.Document;
import io.github.nianbao.map.MappedForm.Alternatives;
import io.github.nianbao.report.CellId;
import io.github.nianbao.report.Entry;
import io.github.nianbao.report.FormCell;
import io.github.nianbao.report.Gap;
import io.github.nianbao.report.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the form has and the document lacks: entries that are missing, and the gaps that say so. */
final class Completion {
    private final FormIndex form;
    private final Document document;
    private final Board board;

    Completion(FormIndex form, Document document, Board board) {
        this.form = form;
        this.document = document;
        this.board = board;
    }

    /** The entries in the form's order; gaps are left on the board. */
    Map<CellId, Entry> entries() {
        Map<CellId, Entry> entries = new LinkedHashMap<>();
        AnnouncedTables announced = null;
        Set<String> replaced = replaced();
        for (TableIndex table : form.tables()) {
            if (replaced.contains(table.id()) && !board.hasTable(table.id())) {
                continue;
            }
            Set<String> unprinted = unprintedRows(table);
            List<CellId> missing = new ArrayList<>();
            for (TableIndex.Target target : table.targets()) {
                if (!unprinted.contains(target.row().id())) {
                    missing.addAll(row(target, entries));
                }
            }
            if (board.isRunTogether(table.id())) {
                continue;
            }
            if (!board.hasTable(table.id())) {
                announced = announced == null ? AnnouncedTables.of(form.tables(), document) : announced;
                board.add(announced.gap(table.id()));
            } else {
                cellsMissing(table, missing);
            }
        }
        unreadable(entries);
        return entries;
    }

    /** Tables in whose place a local one is printed. */
    private Set<String> replaced() {
        Set<String> replaced = new LinkedHashSet<>();
        for (TableIndex table : form.tables()) {
            if (table.mapped().insteadOf() != null && board.hasTable(table.id())) {
                replaced.add(table.mapped().insteadOf());
            }
        }
        return replaced;
    }

    private List<CellId> row(TableIndex.Target target, Map<CellId, Entry> entries) {
        List<CellId> missing = new ArrayList<>();
        for (FormCell cell : target.cells()) {
            Entry entry = board.entry(cell.id());
            entries.put(cell.id(), entry == null ? Entry.missing(cell.id()) : entry);
            if (entry == null) {
                missing.add(cell.id());
            }
        }
        return missing;
    }

    /** One gap for each row that lacks cells; those that another gap names as candidates are said already. */
    private void cellsMissing(TableIndex table, List<CellId> missing) {
        Set<CellId> named = board.cellsInGaps();
        for (TableIndex.Target target : table.targets()) {
            List<CellId> cells = target.cells().stream()
                    .map(FormCell::id)
                    .filter(id -> missing.contains(id) && !named.contains(id))
                    .toList();
            if (!cells.isEmpty()) {
                board.gap(Gap.Kind.CELL_MISSING, cells, table.id(), null, null);
            }
        }
    }

    private void unreadable(Map<CellId, Entry> entries) {
        entries.forEach((id, entry) -> {
            if (entry.value().kind() == Value.Kind.UNREADABLE) {
                board.gap(Gap.Kind.UNREADABLE, List.of(id), id.table(), entry.place(), entry.raw());
            }
        });
    }

    /** Of rows that may be printed in several ways, those of the ways that were not. */
    private Set<String> unprintedRows(TableIndex table) {
        Set<String> unprinted = new LinkedHashSet<>();
        for (Alternatives alternatives : table.mapped().alternatives()) {
            List<String> printed = alternatives.groups().get(0);
            int most = -1;
            for (List<String> group : alternatives.groups()) {
                int strength = strength(table, group);
                if (strength > most) {
                    most = strength;
                    printed = group;
                }
            }
            for (List<String> group : alternatives.groups()) {
                if (!group.equals(printed)) {
                    unprinted.addAll(group);
                    takeBack(table, group);
                }
            }
        }
        return unprinted;
    }

    /** 2 if the group prints numbers, 1 if only blanks or marks, 0 if it is not there. */
    private int strength(TableIndex table, List<String> group) {
        int strength = 0;
        for (Entry entry : printed(table, group)) {
            strength = Math.max(strength, entry.value().isNumber() ? 2 : 1);
        }
        return strength;
    }

    /** A label over the rows that are printed may have empty cells; figures in them are a gap. */
    private void takeBack(TableIndex table, List<String> group) {
        for (Entry entry : printed(table, group)) {
            board.remove(entry.id());
            if (!entry.value().isBlank()) {
                board.gap(Gap.Kind.UNKNOWN_CELL, List.of(), table.id(), entry.place(), entry.raw());
            }
        }
    }

    private List<Entry> printed(TableIndex table, List<String> group) {
        List<Entry> printed = new ArrayList<>();
        for (TableIndex.Target target : table.targets()) {
            if (group.contains(target.row().id())) {
                for (FormCell cell : target.cells()) {
                    Entry entry = board.entry(cell.id());
                    if (entry != null) {
                        printed.add(entry);
                    }
                }
            }
        }
        return printed;
    }

    /** The first picture that stands in the section of each table. */
}
