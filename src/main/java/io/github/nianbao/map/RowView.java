package io.github.nianbao.map;

import io.github.nianbao.document.Table;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * A row of a table of the document. What labels and figures it has is told once: every table of every form asks for it, for
 * each of its rows.
 */
final class RowView {
    private final int index;
    private final int table;
    private final Table source;
    private final int row;
    private final List<CellView> cells;
    private final List<CellView> context;
    private final FigureTime time;
    private final List<CellView> texts;
    private final List<CellView> leadingTexts;
    private final int leadingRun;

    /**
     * @param index the row's place in the sequence of all rows, from 0
     * @param table the table's index in reading order, from 0
     * @param row the row's number in its table, from 1
     * @param cells the cells that start in the row, left to right
     * @param context the labels that reach into the row from above, outermost first
     */
    RowView(int index, int table, Table source, int row, List<CellView> cells, List<CellView> context) {
        this.index = index;
        this.table = table;
        this.source = source;
        this.row = row;
        this.cells = List.copyOf(ItemNumbers.passedOver(cells));
        this.context = List.copyOf(context);
        this.time = FigureTime.UNSAID;
        this.texts = texts(this.cells);
        this.leadingRun = leadingRun(this.cells);
        this.leadingTexts = leadingTexts(texts(this.cells.subList(0, leadingRun)), this.context);
    }

    private RowView(RowView row, FigureTime told) {
        index = row.index;
        table = row.table;
        source = row.source;
        this.row = row.row;
        cells = row.cells;
        context = row.context;
        time = told;
        texts = row.texts;
        leadingRun = row.leadingRun;
        leadingTexts = row.leadingTexts;
    }

    /** The same row below words that say of which year it is. */
    RowView of(FigureTime told) {
        return new RowView(this, told);
    }

    int index() {
        return index;
    }

    int table() {
        return table;
    }

    Table source() {
        return source;
    }

    int row() {
        return row;
    }

    List<CellView> cells() {
        return cells;
    }

    List<CellView> context() {
        return context;
    }

    /** Of which year its figures are, as far as the row or what stands over its table says. */
    FigureTime time() {
        return time;
    }

    boolean isEmpty() {
        return cells.stream().allMatch(CellView::isBlank);
    }

    /** Whether any figure is printed: a number, a mark, or signs that make no number. */
    boolean hasFigures() {
        return leadingRun < cells.size();
    }

    boolean hasNumbers() {
        return hasFigures() && cells.stream().anyMatch(CellView::isNumber);
    }

    List<CellView> texts() {
        return texts;
    }

    /** The labels in front of the first figure, but for the name of the year reported on: it stands beside the label, or below it. */
    List<CellView> leadingTexts() {
        return leadingTexts;
    }

    /**
     * The cells in which the figures of a form's row with {@code columns} columns stand: those right of the labels. A
     * text that is no label ("见附件") counts as a figure if only so their number is right.
     */
    List<CellView> values(int columns, Predicate<CellView> isLabel) {
        int last = -1;
        boolean labelled = false;
        for (int i = leadingRun - 1; i >= 0 && !labelled; i--) {
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

    private static List<CellView> texts(List<CellView> cells) {
        return cells.stream().filter(CellView::isText).toList();
    }

    private static List<CellView> leadingTexts(List<CellView> texts, List<CellView> context) {
        List<CellView> labels = texts.stream()
                .filter(text -> text.time() != FigureTime.REPORTED
                        || !FigureTime.isNothingElse(text.label().text()))
                .toList();
        if (labels.isEmpty() && !texts.isEmpty() && !context.isEmpty()) {
            return List.of(context.get(context.size() - 1));
        }
        return labels.isEmpty() ? texts : labels;
    }

    /** How many cells stand before the first figure. */
    private static int leadingRun(List<CellView> cells) {
        for (int i = 0; i < cells.size(); i++) {
            if (cells.get(i).isFigure()) {
                return i;
            }
        }
        return cells.size();
    }
}
