package io.github.nianbao.shell.screen;

import io.github.nianbao.report.CellId;
import io.github.nianbao.report.Form;
import io.github.nianbao.report.FormCell;
import io.github.nianbao.report.FormRow;
import io.github.nianbao.report.FormTable;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The form's own words for its cells; the bare id where the form is not known. */
public final class Labels {
    private final Map<CellId, FormCell> cells;
    private final List<FormTable> tables;

    public Labels(@Nullable Form form) {
        this.tables = form == null ? List.of() : form.tables();
        this.cells = tables.stream()
                .flatMap(table -> table.cells().stream())
                .collect(Collectors.toMap(FormCell::id, Function.identity(), (first, second) -> first));
    }

    /** Row and column, such as （一）予以公开, 总计. */
    public String of(CellId id) {
        FormCell cell = cells.get(id);
        if (cell == null) {
            return id.text();
        }
        return hasOneColumn(id.table()) ? row(cell.row()) : row(cell.row()) + ", " + column(id);
    }

    /** What the last segment of the id stands for. */
    public String last(CellId id) {
        return hasOneColumn(id.table()) ? row(id) : column(id);
    }

    public String row(CellId id) {
        FormCell cell = cells.get(id);
        return cell == null ? id.text() : row(cell.row());
    }

    public String column(CellId id) {
        FormCell cell = cells.get(id);
        return cell == null ? id.text() : cell.column().label().printed();
    }

    /** A row under the innermost of the labels it stands under, where it stands deeper than the others. */
    static String row(FormRow row) {
        int depth = row.groups().size();
        String group = depth < 2 ? "" : row.groups().get(depth - 1).printed() + " ";
        return group + row.label().printed();
    }

    /** The title of a table. */
    public String table(String id) {
        return tables.stream()
                .filter(table -> table.id().equals(id))
                .map(table -> table.title().printed())
                .findFirst()
                .orElse(id);
    }

    private boolean hasOneColumn(String table) {
        return tables.stream()
                .filter(candidate -> candidate.id().equals(table))
                .flatMap(candidate -> candidate.blocks().stream())
                .allMatch(block -> block.columns().size() == 1);
    }
}
