package io.github.nianbao.read.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Rows of a table without rulings that stand under the same heads.
 *
 * @param heads the lines above the first row that reach into the columns of figures
 * @param corner the lines beside these heads
 * @param rows the lines with figures, those of one row put together
 * @param labels the lines between the rows that hold parts of labels only
 */
record TextBlock(List<ChunkLine> heads, List<ChunkLine> corner, List<ChunkLine> rows, List<ChunkLine> labels) {
    /** How far apart, in ems, baselines in one row may lie. */
    private static final double SAME_ROW = 0.6;
    /** How far, in ems, a head must reach beyond the left edge of the figures. */
    private static final double REACH = 0.5;

    private TextBlock() {
        this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }

    /** The blocks of a stretch of lines. */
    static List<TextBlock> of(List<ChunkLine> lines) {
        double figures = figures(lines);
        List<TextBlock> blocks = new ArrayList<>();
        TextBlock block = new TextBlock();
        List<ChunkLine> waiting = new ArrayList<>();
        for (ChunkLine line : lines) {
            if (line.firstFigure() >= 0) {
                block.labels.addAll(waiting);
                waiting.clear();
                block.addRow(line);
            } else if (line.right() > figures + REACH * line.size()) {
                if (!block.rows.isEmpty()) {
                    block.takeLabels(waiting);
                    blocks.add(block);
                    block = new TextBlock();
                }
                block.corner.addAll(waiting);
                waiting.clear();
                block.heads.add(line);
            } else if (!block.goesOnInCorner(line, waiting)) {
                waiting.add(line);
            }
        }
        block.labels.addAll(waiting);
        if (block.rows.isEmpty() && !blocks.isEmpty()) {
            blocks.get(blocks.size() - 1).endWith(block);
        } else {
            blocks.add(block);
        }
        return blocks;
    }

    /** Where the figures of the leftmost column begin. */
    static double figures(List<ChunkLine> lines) {
        return lines.stream()
                .filter(line -> line.firstFigure() >= 0)
                .mapToDouble(line -> line.chunks().get(line.firstFigure()).left())
                .min()
                .orElseThrow();
    }

    private void addRow(ChunkLine line) {
        if (!rows.isEmpty()) {
            ChunkLine above = rows.get(rows.size() - 1);
            if (line.baseline() - above.baseline() <= SAME_ROW * line.size()) {
                List<Chunk> chunks = new ArrayList<>(above.chunks());
                chunks.addAll(line.chunks());
                chunks.sort(Comparator.comparingDouble(Chunk::left));
                rows.set(rows.size() - 1, new ChunkLine(above.baseline(), chunks));
                return;
            }
        }
        rows.add(line);
    }

    /** Lines below the last row that go on with its label. */
    private void takeLabels(List<ChunkLine> waiting) {
        double baseline = rows.get(rows.size() - 1).baseline();
        while (!waiting.isEmpty()) {
            ChunkLine line = waiting.get(0);
            if (line.baseline() - baseline > LabelRows.LINE_PITCH * line.size()
                    || CellKinds.enumerated(line.chunks().get(0).text())) {
                return;
            }
            baseline = line.baseline();
            labels.add(waiting.remove(0));
        }
    }

    /** Heads that no rows follow are the end of the last label. */
    private void endWith(TextBlock rest) {
        labels.addAll(rest.corner);
        labels.addAll(rest.heads);
        labels.addAll(rest.labels);
        labels.sort(Comparator.comparingDouble(ChunkLine::baseline));
    }

    private boolean goesOnInCorner(ChunkLine line, List<ChunkLine> waiting) {
        if (!rows.isEmpty() || !waiting.isEmpty() || corner.isEmpty()) {
            return false;
        }
        Chunk above = corner.get(corner.size() - 1).chunks().get(0);
        boolean goesOn = line.chunks().size() == 1
                && LabelRows.goesOn(above, line.chunks().get(0));
        if (goesOn) {
            corner.add(line);
        }
        return goesOn;
    }
}
