package io.github.nianbao.map;

import io.github.nianbao.document.Block;
import io.github.nianbao.document.Cell;
import io.github.nianbao.document.Paragraph;
import io.github.nianbao.document.Place;
import io.github.nianbao.document.Table;
import io.github.nianbao.text.PrintedLabel;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A table written as a list: row for row a label and its figure (（一）予以公开：3件), or its figures with the names of their
 * columns (规章：本年制发件数0件，本年废止件数0件). It becomes a table again where the form knows the labels, every line of it reads
 * so, and the document has no table with these rows.
 */
final class ListedFigures {
    /** Fewer lines may be sentences about single figures. */
    private static final int FEWEST_ROWS = 3;
    /** From here on a label is one of the form's. */
    private static final double KNOWN = 0.9;
    /** The share of a table's rows that its list has at least: rows may be printed in more than one way. */
    private static final double WHOLE = 0.8;

    private static final Pattern SENTENCES = Pattern.compile("[；;。\\n]");

    private final List<TableIndex> tables;
    private final List<Table> printed;
    private final List<Block> written = new ArrayList<>();
    private final List<Block> open = new ArrayList<>();
    private final List<ListedRow> rows = new ArrayList<>();
    private boolean found;

    private ListedFigures(List<TableIndex> tables, List<Table> printed) {
        this.tables = tables;
        this.printed = printed;
    }

    /** The blocks with each such list as tables, one for each change of columns; the same list if there is none. */
    static List<Block> asTables(List<Block> blocks, List<TableIndex> tables) {
        List<Table> printed = blocks.stream()
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .toList();
        ListedFigures lists = new ListedFigures(tables, printed);
        blocks.forEach(lists::take);
        lists.close();
        return lists.found ? lists.written : blocks;
    }

    private void take(Block block) {
        List<ListedRow> here = block instanceof Paragraph paragraph ? rows(paragraph) : null;
        if (here == null) {
            close();
            written.add(block);
            return;
        }
        open.add(block);
        rows.addAll(here);
    }

    /** The rows that a paragraph lists; {@code null} if anything else is said in it. */
    private @Nullable List<ListedRow> rows(Paragraph paragraph) {
        List<ListedRow> found = new ArrayList<>();
        for (String sentence : SENTENCES.split(paragraph.text())) {
            ListedRow row = ListedRow.read(sentence, paragraph.place());
            if (row == null) {
                return labelAlone(paragraph);
            }
            found.add(row);
        }
        return found.isEmpty() ? null : found;
    }

    /** Between the rows of a list stand the labels of their groups. */
    private @Nullable List<ListedRow> labelAlone(Paragraph paragraph) {
        if (rows.isEmpty()) {
            return null;
        }
        ListedRow label = ListedRow.label(paragraph.text(), paragraph.place());
        boolean group = label != null
                && tables.stream().anyMatch(table -> table.groups().isLike(label.label(), KNOWN));
        return group ? List.of(label) : null;
    }

    private void close() {
        List<ListedRow> figures = rows.stream().filter(ListedRow::hasFigures).toList();
        if (figures.size() >= FEWEST_ROWS && tables.stream().anyMatch(table -> isOf(table, figures))) {
            addTables();
        } else {
            written.addAll(open);
        }
        open.clear();
        rows.clear();
    }

    /** A list with holes is one that was broken, and a sentence about a few figures is none. */
    private boolean isOf(TableIndex table, List<ListedRow> figures) {
        List<PrintedLabel> labels = figures.stream().map(ListedRow::label).toList();
        int known = shown(table, labels);
        return known >= FEWEST_ROWS && known >= table.targets().size() * WHOLE && !isPrinted(table);
    }

    private boolean isPrinted(TableIndex table) {
        List<PrintedLabel> labels = printed.stream()
                .flatMap(each -> each.cells().stream())
                .map(cell -> CellView.of(cell, null))
                .filter(CellView::isText)
                .map(CellView::label)
                .toList();
        return shown(table, labels) >= FEWEST_ROWS;
    }

    /** How many rows of a table the labels name. */
    private static int shown(TableIndex table, List<PrintedLabel> labels) {
        BitSet shown = new BitSet();
        for (PrintedLabel label : labels) {
            double[] likeness = table.rows().likeness(label, KNOWN);
            int best = LabelIndex.indexOfMax(likeness);
            if (likeness[best] >= KNOWN) {
                shown.set(best);
            }
        }
        return shown.cardinality();
    }

    private void addTables() {
        found = true;
        int from = 0;
        while (from < rows.size()) {
            int to = from + 1;
            while (to < rows.size()
                    && (!rows.get(to).hasFigures()
                            || rows.get(to).heads().equals(rows.get(from).heads()))) {
                to++;
            }
            written.add(table(rows.subList(from, to)));
            from = to;
        }
    }

    private static Table table(List<ListedRow> rows) {
        List<Cell> cells = new ArrayList<>();
        Place place = rows.get(0).place();
        List<String> heads = rows.get(0).heads();
        int row = 0;
        if (!heads.isEmpty()) {
            row++;
            cells.add(new Cell(row, 1, 1, 1, "", place));
            for (int i = 0; i < heads.size(); i++) {
                cells.add(new Cell(row, i + 2, 1, 1, heads.get(i), place));
            }
        }
        int columns = 1;
        for (ListedRow each : rows) {
            row++;
            columns = Math.max(columns, each.figures().size() + 1);
            cells.add(new Cell(row, 1, 1, 1, each.text(), each.place()));
            for (int i = 0; i < each.figures().size(); i++) {
                cells.add(new Cell(row, i + 2, 1, 1, each.figures().get(i), each.place()));
            }
        }
        return new Table(row, columns, Table.Spans.LOST, cells, place);
    }
}
