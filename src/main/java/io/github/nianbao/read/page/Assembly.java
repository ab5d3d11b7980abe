package io.github.nianbao.read.page;

import io.github.nianbao.document.Block;
import io.github.nianbao.document.Cell;
import io.github.nianbao.document.Paragraph;
import io.github.nianbao.document.Picture;
import io.github.nianbao.document.Place;
import io.github.nianbao.document.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;

/** The pages one after the other: tables joined over page breaks, lines wrapped to paragraphs, everything numbered. */
final class Assembly {
    private final Margins margins;
    private final List<Block> blocks = new ArrayList<>();
    private final List<PageItem.Line> lines = new ArrayList<>();
    private @Nullable TablePart table;
    private int tables;
    private int paragraphs;

    private Assembly(List<PageItem> items) {
        margins = Margins.of(items.stream()
                .filter(PageItem.Line.class::isInstance)
                .map(PageItem.Line.class::cast)
                .toList());
    }

    static List<Block> blocks(List<PageItem> items) {
        Assembly assembly = new Assembly(items);
        items.forEach(assembly::add);
        assembly.endTable();
        assembly.endLines();
        return assembly.blocks;
    }

    private void add(PageItem item) {
        if (item instanceof PageItem.Line line) {
            endTable();
            lines.add(line);
        } else if (item instanceof PageItem.Part part) {
            endLines();
            add(part.table());
        } else if (item instanceof PageItem.Image image) {
            endTable();
            endLines();
            blocks.add(new Picture(new Place(image.page(), null, null, null, null, null, image.shown(), null)));
        }
    }

    private void add(TablePart part) {
        Optional<TablePart> joined = table == null ? Optional.empty() : PageBreak.tryJoin(table, part);
        if (joined.isEmpty()) {
            endTable();
        }
        table = joined.orElse(part);
    }

    private void endLines() {
        for (Paragraphs.Wrapped paragraph : Paragraphs.wrap(lines, margins)) {
            blocks.add(new Paragraph(
                    paragraph.text(), Place.ofParagraph(paragraph.page(), null, ++paragraphs, paragraph.box())));
        }
        lines.clear();
    }

    private void endTable() {
        if (table != null) {
            blocks.add(table(table, ++tables));
            table = null;
        }
    }

    /** Columns from all the edges of the table's cells, on whatever page. */
    private static Table table(TablePart part, int number) {
        double[] edges = Clusters.means(
                part.cells().stream()
                        .flatMapToDouble(cell -> DoubleStream.of(cell.left(), cell.right()))
                        .toArray(),
                GridBuilder.SNAP);
        List<Cell> cells = new ArrayList<>();
        for (PartCell cell : part.cells()) {
            int row = cell.top() + 1;
            int column = Clusters.nearest(edges, cell.left()) + 1;
            int columns = Clusters.nearest(edges, cell.right()) + 1 - column;
            cells.add(new Cell(
                    row,
                    column,
                    cell.bottom() - cell.top(),
                    Math.max(1, columns),
                    cell.text(),
                    Place.ofCell(cell.page(), null, number, row, column, cell.box())));
        }
        return new Table(
                part.rows(),
                Math.max(1, edges.length - 1),
                Table.Spans.KEPT,
                Apart.of(cells),
                Place.ofTable(part.page(), null, number, part.box()));
    }
}
