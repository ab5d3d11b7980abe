package io.github.nianbao.decode;

import io.github.nianbao.report.CellId;
import io.github.nianbao.report.Form;
import io.github.nianbao.report.FormBlock;
import io.github.nianbao.report.FormCell;
import io.github.nianbao.report.FormTable;
import io.github.nianbao.report.Report;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which cells stand beside, above and below each other in the printed form. */
final class Neighbours {
    private final Map<CellId, List<CellId>> of = new HashMap<>();

    /** @param report rows of the form that it does not have stand between no others */
    Neighbours(Form form, Report report) {
        for (FormTable table : form.tables()) {
            for (FormBlock block : table.blocks()) {
                List<FormCell> printed = block.cells().stream()
                        .filter(cell -> report.entry(cell.id()) != null)
                        .toList();
                Map<String, FormCell> lastOfRow = new HashMap<>();
                Map<String, FormCell> lastOfColumn = new HashMap<>();
                for (FormCell cell : printed) {
                    join(lastOfRow.put(rowOf(cell), cell), cell);
                    join(lastOfColumn.put(cell.column().id(), cell), cell);
                }
            }
        }
    }

    List<CellId> of(CellId cell) {
        return of.getOrDefault(cell, List.of());
    }

    private static String rowOf(FormCell cell) {
        return cell.row().id();
    }

    private void join(@org.jspecify.annotations.Nullable FormCell before, FormCell cell) {
        if (before != null) {
            of.computeIfAbsent(before.id(), unseen -> new ArrayList<>()).add(cell.id());
            of.computeIfAbsent(cell.id(), unseen -> new ArrayList<>()).add(before.id());
        }
    }
}
