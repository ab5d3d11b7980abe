package io.github.nianbao.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A column of row numbers left of the labels, as local tables have it. The numbers repeat and jump, and are no figures;
 * they would stand where figures begin.
 */
final class RowNumbers {
    private static final Pattern NUMBER = Pattern.compile("[\\s\\u3000]*\\d{1,3}[.、]?[\\s\\u3000]*");

    private static final Set<String> HEADS = Set.of("序号", "编号", "行次", "代码");

    /** Fewer numbered rows may be figures in front of something else. */
    private static final int FEWEST = 4;

    private RowNumbers() {}

    /**
     * The rows without their numbers, if all rows that begin with a number go on with a label, and most rows do begin so.
     *
     * @param rows the cells that start in each row
     */
    static List<List<CellView>> without(List<List<CellView>> rows) {
        boolean headed = rows.stream().anyMatch(RowNumbers::isHead);
        int numbered = 0;
        int labelled = 0;
        for (List<CellView> row : rows) {
            if (isNumbered(row, headed)) {
                numbered++;
            } else if (!row.isEmpty() && row.get(0).isFigure()) {
                return rows;
            } else if (row.stream().anyMatch(CellView::isFigure)) {
                labelled++;
            }
        }
        if (numbered < FEWEST || numbered < labelled) {
            return rows;
        }
        List<List<CellView>> without = new ArrayList<>();
        for (List<CellView> row : rows) {
            without.add(isHead(row) || isNumbered(row, headed) ? row.subList(1, row.size()) : row);
        }
        return without;
    }

    private static boolean isHead(List<CellView> row) {
        return !row.isEmpty() && HEADS.contains(row.get(0).label().text());
    }

    /** Under a head that says so, the label of a group between number and label may be left out. */
    private static boolean isNumbered(List<CellView> row, boolean headed) {
        return row.size() > 2
                && row.get(0).cell().column() == 1
                && NUMBER.matcher(row.get(0).cell().text()).matches()
                && (row.get(1).isText()
                        || headed && row.get(1).isBlank() && row.get(2).isText());
    }
}
