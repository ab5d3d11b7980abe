package io.github.nianbao.map;

import io.github.nianbao.report.FormCell;
import io.github.nianbao.report.FormColumn;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The units that are printed around the figures of tables: over a table, in its heads and labels, in a column of units. */
final class Units {
    /** A line that says the unit of what stands below. */
    private static final Pattern CAPTION = Pattern.compile("[（(]?(?:金额|计量)?单位[：:].{1,12}");

    /** Nobody can say which of two units holds: no unit that is known. */
    private static final String CONTRADICTED = "?元";

    private final Map<Integer, String> counts = new HashMap<>();
    private final Map<Integer, String> money = new HashMap<>();

    private Units() {}

    /** @param before the paragraphs that stand directly before a table of the document */
    static Units of(List<RowView> rows, IntFunction<List<String>> before) {
        Units units = new Units();
        for (RowView row : rows) {
            if (row.row() == 1) {
                before.apply(row.table()).forEach(line -> units.caption(row.table(), line));
            }
            if (row.texts().size() == 1 && !row.hasFigures()) {
                units.caption(row.table(), row.texts().get(0).cell().text());
            }
        }
        return units;
    }

    private void caption(int table, String line) {
        String count = CountUnits.ofCaption(line);
        if (count != null) {
            counts.put(table, count);
        }
        if (CAPTION.matcher(line.strip()).matches()) {
            String unit = FigureReader.unitOf(line);
            if (unit != null) {
                money.put(table, unit);
            }
        }
    }

    /**
     * The unit that is printed for a figure: of counts only one of more than one; of money the one of the row, else of the
     * head, else of the form's head.
     */
    @Nullable
    String around(RowView row, @Nullable Heads heads, int column, FormCell cell) {
        boolean amount = cell.column().kind() == FormColumn.Kind.AMOUNT;
        return amount ? money(row, heads, column, cell.column()) : count(row, heads, column);
    }

    private @Nullable String count(RowView row, @Nullable Heads heads, int column) {
        String ofRow = first(row.texts(), CountUnits::ofCell);
        if (ofRow == null) {
            ofRow = first(row.leadingTexts(), CountUnits::of);
        }
        if (ofRow != null) {
            return ofRow;
        }
        String ofHead = heads == null
                ? null
                : heads.leafOf(column)
                        .map(leaf -> CountUnits.of(joined(leaf.texts())))
                        .orElse(null);
        return ofHead == null ? counts.get(row.table()) : ofHead;
    }

    private @Nullable String money(RowView row, @Nullable Heads heads, int column, FormColumn form) {
        List<CellView> units = row.cells().stream()
                .filter(cell -> cell.kind() == CellView.Kind.UNIT)
                .toList();
        String ofRow = first(units, FigureReader::unitOf);
        if (ofRow != null) {
            return ofRow;
        }
        Heads.Leaf leaf = heads == null ? null : heads.leafOf(column).orElse(null);
        String ofHead =
                leaf == null ? FigureReader.unitOf(form.label().printed()) : FigureReader.unitOf(joined(leaf.texts()));
        String over = money.get(row.table());
        if (over == null || leaf != null && ofHead != null || over.equals(form.unit())) {
            return ofHead;
        }
        return ofHead == null || !over.equals(ofHead) ? CONTRADICTED : ofHead;
    }

    /** The unit of counts over a piece of a matrix, or in one of its labels. */
    @Nullable
    String ofMatrix(List<RowView> region) {
        for (RowView row : region) {
            String unit = first(row.texts(), CountUnits::of);
            if (unit != null) {
                return unit;
            }
        }
        return region.isEmpty() ? null : counts.get(region.get(0).table());
    }

    private static @Nullable String first(List<CellView> cells, Function<String, @Nullable String> unit) {
        for (CellView cell : cells) {
            String found = unit.apply(cell.cell().text());
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static String joined(List<CellView> texts) {
        StringBuilder joined = new StringBuilder();
        texts.forEach(text -> joined.append(text.cell().text()));
        return joined.toString();
    }
}
