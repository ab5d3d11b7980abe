package io.github.nianbao.read.page;

import io.github.nianbao.document.Box;
import io.github.nianbao.read.page.HeadLevels.Head;
import io.github.nianbao.read.page.TextColumns.Run;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A table without rulings, or with some only, put together from the places of its texts: figures by the columns in which
 * they overlap, rows by their figures' baselines, labels by their distance from these. What cannot be told stays open: a
 * figure between two columns spans both.
 */
final class UnruledTable {
    /** @param last the columns of its last rows, which may go on on the next page */
    record Found(TablePart part, BlockColumns last) {}

    /** What the table keeps free around its text, in points. */
    private static final double MARGIN = 2;

    private final int page;
    private final UnaryOperator<Box> shown;
    private final Box bounds;
    private final List<PartCell> cells = new ArrayList<>();
    private int rows;

    private UnruledTable(int page, UnaryOperator<Box> shown, Box bounds) {
        this.page = page;
        this.shown = shown;
        this.bounds = bounds;
    }

    /**
     * @param lines a stretch that stands like a table
     * @param carried the columns of the table with which the page before ends
     * @param shown turns a box back to the page as it is shown
     */
    static Found of(int page, List<ChunkLine> lines, @Nullable BlockColumns carried, UnaryOperator<Box> shown) {
        Box box = Boxes.around(lines.stream().map(ChunkLine::box).toList());
        Box bounds = new Box(box.left() - MARGIN, box.top(), box.right() + MARGIN, box.bottom());
        List<TextBlock> blocks = TextBlock.of(lines);
        BlockColumns goingOn = carried == null || blocks.size() > 1 ? null : carried.over(blocks.get(0));
        if (goingOn != null) {
            UnruledTable table = new UnruledTable(page, shown, goingOn.bounds());
            new UnruledRows(table, blocks.get(0), goingOn).add();
            return table.found(box, TablePart.Columns.CARRIED, goingOn);
        }
        UnruledTable table = new UnruledTable(page, shown, bounds);
        List<BlockColumns> columns =
                blocks.stream().map(block -> BlockColumns.of(block, bounds)).toList();
        double labels = columns.stream()
                .max(Comparator.comparingInt(block -> block.columns().count()))
                .map(BlockColumns::labels)
                .orElseThrow();
        BlockColumns last = columns.get(0);
        for (int i = 0; i < blocks.size(); i++) {
            last = columns.get(i).withLabels(labels);
            table.add(blocks.get(i), last);
        }
        return table.found(box, TablePart.Columns.FOUND, last);
    }

    private Found found(Box box, TablePart.Columns origin, BlockColumns last) {
        TablePart part =
                new TablePart(page, page, bounds.left(), bounds.right(), rows, cells, shown.apply(box), origin);
        return new Found(part, last);
    }

    private void add(TextBlock block, BlockColumns columns) {
        heads(block, columns);
        new UnruledRows(this, block, columns).add();
    }

    private void heads(TextBlock block, BlockColumns columns) {
        for (ChunkLine line : columns.headings()) {
            cell(rows, rows + 1, bounds.left(), bounds.right(), line.chunks(), line.box());
            rows++;
        }
        if (block.heads().size() > columns.headings().size()
                || !columns.heads().corner().isEmpty()) {
            List<ChunkLine> lines = block.heads().isEmpty() ? block.corner() : block.heads();
            heads(columns, Boxes.around(lines.stream().map(ChunkLine::box).toList()));
        }
    }

    private void heads(BlockColumns columns, Box band) {
        int first = rows;
        BlockHeads heads = columns.heads();
        double[] edges = columns.edges();
        int[] below = new int[heads.columns().count()];
        Arrays.fill(below, first);
        List<List<Chunk>> inner = new ArrayList<>();
        for (HeadBlock head : heads.inner()) {
            inner.add(head == null ? new ArrayList<>() : new ArrayList<>(head.lines()));
        }
        for (List<Head> level : HeadLevels.of(heads)) {
            boolean any = false;
            for (Head head : level) {
                Run over = head.columns();
                if (over.size() == 1) {
                    inner.get(over.first()).addAll(0, head.block().lines());
                } else {
                    cell(
                            rows,
                            rows + 1,
                            edges[over.first()],
                            edges[over.last() + 1],
                            head.block().lines(),
                            band);
                    Arrays.fill(below, over.first(), over.last() + 1, rows + 1);
                    any = true;
                }
            }
            rows += any ? 1 : 0;
        }
        for (int column = 0; column < below.length; column++) {
            cell(below[column], rows + 1, edges[column], edges[column + 1], inner.get(column), band);
        }
        if (columns.labels() > bounds.left()) {
            cell(first, rows + 1, bounds.left(), columns.labels(), heads.corner(), band);
        }
        rows++;
    }

    Box bounds() {
        return bounds;
    }

    /** The next row. */
    int nextRow() {
        return rows++;
    }

    /** @param band where the cell stands if it is blank */
    void cell(int top, int bottom, double left, double right, List<Chunk> chunks, Box band) {
        List<Glyph> glyphs =
                chunks.stream().flatMap(chunk -> chunk.glyphs().stream()).toList();
        List<TextLine> lines = CellText.lines(glyphs);
        Box box = chunks.isEmpty()
                ? new Box(left, band.top(), Math.max(left, right), band.bottom())
                : Boxes.around(chunks.stream().map(Chunk::box).toList());
        double room = lines.isEmpty()
                ? Double.POSITIVE_INFINITY
                : (right - left - lines.get(lines.size() - 1).box().width())
                        / lines.get(lines.size() - 1).size();
        cells.add(new PartCell(
                top,
                bottom,
                left,
                right,
                CellText.text(lines, Double.POSITIVE_INFINITY),
                room,
                page,
                shown.apply(box),
                false,
                false));
    }
}
