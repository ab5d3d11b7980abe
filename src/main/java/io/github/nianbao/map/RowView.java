package io.github.nianbao.map;

import io.github.nianbao.document.Table;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * A row of a table of the document.
 *
 * @param index the row's place in the sequence of all rows, from 0
 * @param table the table's index in reading order, from 0
 * @param row the row's number in its table, from 1
 * @param cells the cells that start in the row, left to right
 * @param context the labels that reach into the row from above, outermost first
 * @param time of which year its figures are, as far as the row or what stands over its table says
 */
record RowView(
        int index, int table, Table source, int row, List<CellView> cells, List<CellView> context, FigureTime time) {
    RowView {
        cells = List.copyOf(cells);
        context = List.copyOf(context);
    }

    boolean isEmpty() {
        return cells.stream().allMatch(CellView::isBlank);
    }

    /** Whether any figure is printed: a number, a mark, or signs that make no number. */
    boolean hasFigures() {
        return cells.stream().anyMatch(CellView::isFigure);
    }

    boolean hasNumbers() {
        return cells.stream().anyMatch(CellView::isNumber);
    }

    List<CellView> texts() {
        return cells.stream().filter(CellView::isText).toList();
    }

    /** The same row below words that say of which year it is. */
    RowView of(FigureTime told) {
        return new RowView(index, table, source, row, cells, context, told);
    }

    /** The labels in front of the first figure, but for the name of the year reported on: it stands beside the label, or below it. */
    List<CellView> leadingTexts() {
        List<CellView> texts =
                cells.subList(0, leadingRun()).stream().filter(CellView::isText).toList();
        List<CellView> labels = texts.stream()
                .filter(text -> text.time() != FigureTime.REPORTED
                        || !FigureTime.isNothingElse(text.label().text()))
                .toList();
        if (labels.isEmpty() && !texts.isEmpty() && !context.isEmpty()) {
            return List.of(context.get(context.size() - 1));
        }
        return labels.isEmpty() ? texts : labels;
    }

    /**
     * The cells in which the figures of a form's row with {@code columns} columns stand: those right of the labels. A
     * text that is no label ("见附件") counts as a figure if only so their number is right.
     */
    List<CellView> values(int columns, Predicate<CellView> isLabel) {
        int last = -1;
        boolean labelled = false;
        for (int i = leadingRun() - 1; i >= 0 && !labelled; i--) {
            CellView cell = cells.get(i);
            if (cell.isText() || cell.kind() == CellView.Kind.UNIT) {
                last = last < 0 ? i : last;
                if (cells.size() - i - 1 == columns) {
                    return cells.subList(i + 1, cells.size());
                }
                labelled = isLabel.test(cell);
            }
        }
        return cells.subList(last + 1, cells.size());
    }

    String printed() {
        return cells.stream()
                .map(cell -> cell.cell().text().strip())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" | "));
    }

    /** How many cells stand before the first figure. */
    private int leadingRun() {
        for (int i = 0; i < cells.size(); i++) {
            if (cells.get(i).isFigure()) {
                return i;
            }
        }
        return cells.size();
    }
}
