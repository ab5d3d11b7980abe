package io.github.nianbao.map;

import io.github.nianbao.document.Cell;
import io.github.nianbao.document.Table;
import io.github.nianbao.map.TableIndex.BlockIndex;
import io.github.nianbao.text.Blanks;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A table as programs write out data: a line for each figure, with the names of its row and of its column
 * (（一）予以公开 | 自然人 | 3). It becomes a row for each row of the form where every line reads so, and no figure comes twice.
 */
final class LongTable {
    /** From here on a label is one of the form's. */
    private static final double KNOWN = 0.9;
    /** Lines with figures; fewer may be chance. */
    private static final int FEWEST_LINES = 10;
    /** Row, column, figure. */
    private static final int NARROWEST = 3;

    private static final Pattern YEAR = Pattern.compile("20\\d\\d(?=年?度?$)");

    /** @param year printed in front of the row's label; {@code null} if there is none */
    private record Line(
            CellView row,
            int target,
            int column,
            CellView figure,
            @Nullable String year) {}

    private LongTable() {}

    /** The table with a row for each row of the form; the table itself if it is none of these. */
    static Table widened(Table table, List<TableIndex> forms) {
        if (table.rows() < FEWEST_LINES || table.columns() < NARROWEST || !endsWithALine(table)) {
            return table;
        }
        List<List<CellView>> rows = rows(table);
        for (TableIndex form : forms) {
            BlockIndex block = form.targets().get(0).block();
            boolean oneBlock =
                    form.targets().stream().allMatch(target -> target.block().number() == block.number());
            List<Line> lines = oneBlock && block.width() > 1 ? lines(rows, form, block) : null;
            if (lines != null) {
                return wide(table, lines, block);
            }
        }
        return table;
    }

    /** Other tables, most of all, are told by their last row. */
    private static boolean endsWithALine(Table table) {
        List<CellView> last = table.row(table.rows()).stream()
                .map(cell -> CellView.of(cell, null))
                .toList();
        return last.size() >= NARROWEST
                && !last.get(last.size() - 1).isText()
                && last.get(last.size() - 2).isText();
    }

    private static List<List<CellView>> rows(Table table) {
        List<List<CellView>> rows = new ArrayList<>();
        for (int i = 0; i < table.rows(); i++) {
            rows.add(new ArrayList<>());
        }
        for (Cell cell : table.cells()) {
            rows.get(cell.row() - 1).add(CellView.of(cell, null));
        }
        return rows;
    }

    /** {@code null} if any line but the heads reads otherwise. */
    private static @Nullable List<Line> lines(List<List<CellView>> rows, TableIndex form, BlockIndex block) {
        List<Line> lines = new ArrayList<>();
        Map<Integer, CellView> seen = new HashMap<>();
        for (List<CellView> cells : rows) {
            Line line = line(cells, form, block);
            boolean head = lines.isEmpty() && cells.stream().noneMatch(CellView::isFigure);
            if (line == null && !head) {
                return null;
            }
            if (line != null) {
                if (!lines.isEmpty()
                        && !Objects.equals(line.year(), lines.get(0).year())) {
                    return null;
                }
                if (seen.put(line.target() * block.width() + line.column(), line.figure()) != null) {
                    return null;
                }
                lines.add(line);
            }
        }
        return lines.size() < FEWEST_LINES ? null : lines;
    }

    /** The last cell is the figure; of the others one names a row, one behind it a column. */
    private static @Nullable Line line(List<CellView> cells, TableIndex form, BlockIndex block) {
        if (cells.size() < NARROWEST) {
            return null;
        }
        CellView figure = cells.get(cells.size() - 1);
        CellView name = cells.get(cells.size() - 2);
        CellView label = cells.get(cells.size() - NARROWEST);
        if (!(figure.isFigure() || figure.isBlank()) || !name.isText() || !label.isText()) {
            return null;
        }
        int column = known(block.columns(), name);
        int target = known(form.rows(), label);
        return column < 0 || target < 0 ? null : new Line(label, target, column, figure, year(cells));
    }

    private static @Nullable String year(List<CellView> cells) {
        for (CellView cell : cells.subList(0, cells.size() - NARROWEST)) {
            Matcher year = YEAR.matcher(Blanks.strip(cell.cell().text()));
            if (year.lookingAt()) {
                return year.group();
            }
        }
        return null;
    }

    private static int known(LabelIndex labels, CellView text) {
        double[] likeness = labels.likeness(text.label(), KNOWN);
        int best = LabelIndex.indexOfMax(likeness);
        return best >= 0 && likeness[best] >= KNOWN ? best : -1;
    }

    private static Table wide(Table table, List<Line> lines, BlockIndex block) {
        List<Cell> cells = new ArrayList<>();
        Cell first = table.cells().get(0);
        cells.add(new Cell(1, 1, 1, 1, "", first.place()));
        for (int column = 0; column < block.width(); column++) {
            String head = block.block().columns().get(column).label().printed();
            cells.add(new Cell(1, column + 2, 1, 1, head, first.place()));
        }
        int row = 1;
        String year = lines.get(0).year();
        if (year != null) {
            // As over the rows of other tables: it may not be the year reported on.
            row++;
            cells.add(new Cell(row, 1, 1, block.width() + 1, year + "年", first.place()));
        }
        int target = -1;
        for (Line line : lines) {
            if (line.target() != target) {
                row++;
                target = line.target();
                Cell label = line.row().cell();
                cells.add(new Cell(row, 1, 1, 1, label.text(), label.place()));
            }
            Cell figure = line.figure().cell();
            cells.add(new Cell(row, line.column() + 2, 1, 1, figure.text(), figure.place()));
        }
        return new Table(row, block.width() + 1, Table.Spans.KEPT, cells, table.place());
    }
}
