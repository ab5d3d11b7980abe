package io.github.nianbao.map;

import io.github.nianbao.map.MappedForm.MappedTable;
import io.github.nianbao.map.Teaching.Wording;
import io.github.nianbao.report.FormBlock;
import io.github.nianbao.report.FormCell;
import io.github.nianbao.report.FormColumn;
import io.github.nianbao.report.FormRow;
import io.github.nianbao.report.FormTable;
import io.github.nianbao.report.Label;
import io.github.nianbao.text.PrintedLabel;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * More wordings for the rows and columns of the tables of a form. A wording that names two rows, or two columns, names
 * neither: it is refused, and what it stands beside stays a gap.
 */
final class Wordings {
    private final List<MappedTable> tables;
    private final Map<String, List<String>> rows = new LinkedHashMap<>();
    private final Map<String, List<String>> columns = new LinkedHashMap<>();

    Wordings(List<MappedTable> tables) {
        this.tables = List.copyOf(tables);
    }

    /** @throws MappingException if the form has no such row, or another row of its table is called so */
    void addRow(Wording wording) {
        MappedTable table = owner(wording, true);
        String own = wording.of().text();
        for (FormBlock block : table.table().blocks()) {
            for (FormRow row : block.rows()) {
                refuse(wording, own, name(table, row.id()), row.label(), rows);
            }
        }
        add(rows, own, wording);
    }

    /** @throws MappingException the same for a column; or if its table knows the head as that of other figures */
    void addColumn(Wording wording) {
        MappedTable table = owner(wording, false);
        String own = wording.of().text();
        for (FormBlock block : table.table().blocks()) {
            for (FormColumn column : block.columns()) {
                refuse(wording, own, name(table, column.id()), column.label(), columns);
            }
        }
        table.others().forEach(other -> {
            if (isSame(wording.print(), other)) {
                throw wording.of().wrong("head_of_others");
            }
        });
        add(columns, own, wording);
    }

    /** The tables with what was added. */
    List<MappedTable> tables() {
        return tables.stream().map(this::added).toList();
    }

    private static void add(Map<String, List<String>> to, String own, Wording wording) {
        to.computeIfAbsent(own, unseen -> new ArrayList<>()).add(wording.print());
    }

    private static void refuse(
            Wording wording, String own, String other, Label label, Map<String, List<String>> taught) {
        boolean same = isSame(wording.print(), label)
                || taught.getOrDefault(other, List.of()).stream()
                        .anyMatch(print -> isSame(wording.print(), new Label(print, List.of())));
        if (same) {
            throw wording.of().wrong(other.equals(own) ? "known_wording" : "ambiguous_wording");
        }
    }

    private static boolean isSame(String print, Label label) {
        String text = PrintedLabel.of(print).text();
        return Stream.concat(Stream.of(label.printed()), label.variants().stream())
                .anyMatch(known -> PrintedLabel.of(known).text().equals(text));
    }

    private MappedTable owner(Wording wording, boolean row) {
        return tables.stream()
                .filter(table -> names(table, row).contains(wording.of().text()))
                .findFirst()
                .orElseThrow(() -> wording.of().wrong(row ? "unknown_row" : "unknown_column"));
    }

    private static Set<String> names(MappedTable table, boolean ofRows) {
        Set<String> names = new HashSet<>();
        for (FormBlock block : table.table().blocks()) {
            if (ofRows) {
                block.rows().forEach(row -> names.add(name(table, row.id())));
            } else {
                block.columns().forEach(column -> names.add(name(table, column.id())));
            }
        }
        return names;
    }

    private static String name(MappedTable table, String part) {
        return table.table().id() + "." + part;
    }

    private MappedTable added(MappedTable mapped) {
        FormTable table = mapped.table();
        List<FormBlock> blocks =
                table.blocks().stream().map(block -> added(table.id(), block)).toList();
        return new MappedTable(
                new FormTable(table.id(), table.title(), blocks),
                mapped.layout(),
                mapped.corner(),
                mapped.others(),
                mapped.alternatives(),
                mapped.insteadOf());
    }

    private FormBlock added(String table, FormBlock block) {
        List<FormCell> cells = block.cells().stream()
                .map(cell -> new FormCell(cell.id(), added(table, cell.row()), added(table, cell.column())))
                .toList();
        return new FormBlock(
                block.headings(),
                block.columns().stream().map(column -> added(table, column)).toList(),
                block.rows().stream().map(row -> added(table, row)).toList(),
                cells);
    }

    private FormRow added(String table, FormRow row) {
        return new FormRow(row.id(), added(row.label(), rows.get(table + "." + row.id())), row.groups());
    }

    private FormColumn added(String table, FormColumn column) {
        return new FormColumn(
                column.id(),
                added(column.label(), columns.get(table + "." + column.id())),
                column.groups(),
                column.kind(),
                column.unit());
    }

    private static Label added(Label label, @Nullable List<String> more) {
        if (more == null) {
            return label;
        }
        return new Label(
                label.printed(),
                Stream.concat(label.variants().stream(), more.stream()).toList());
    }
}
