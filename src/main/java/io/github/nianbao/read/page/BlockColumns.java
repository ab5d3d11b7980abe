package io.github.nianbao.read.page;

import io.github.nianbao.document.Box;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where the columns of a block lie, and their heads.
 *
 * @param headings the lines above the heads that stand over the whole table
 * @param figures where its figures begin
 * @param labelEnd where its labels end
 * @param labels the edge between its labels and its figures; the left edge of the table where it has no labels
 */
record BlockColumns(
        BlockHeads heads, List<ChunkLine> headings, double figures, double labelEnd, double labels, Box bounds) {
    /** How far, in ems, a heading may be off the middle of the table. */
    private static final double CENTRED = 1.5;
    /** The gap, in ems, at which a line of heads is cut between columns. */
    private static final double HEAD_GAP = 0.25;
    /** The gap, in ems, at which it is cut if the file draws the pieces apart. */
    private static final double DRAWN_APART = 0.05;

    static BlockColumns of(TextBlock block, Box bounds) {
        double figures = block.rows().isEmpty() ? bounds.right() : TextBlock.figures(block.rows());
        List<List<Chunk>> rows = new ArrayList<>();
        double labelEnd = bounds.left();
        for (ChunkLine line : block.rows()) {
            TextRow row = TextRow.of(line, figures);
            rows.add(row.figures());
            for (Chunk label : row.labels()) {
                labelEnd = Math.max(labelEnd, label.right());
            }
        }
        for (ChunkLine line : block.labels()) {
            labelEnd = Math.max(labelEnd, line.right());
        }
        TextColumns columns = TextColumns.of(rows);
        List<ChunkLine> headings = headings(block.heads(), columns, labelEnd, bounds);
        List<Chunk> corner = new ArrayList<>();
        block.corner().forEach(line -> corner.addAll(line.chunks()));
        List<List<Chunk>> over = new ArrayList<>();
        for (ChunkLine line :
                block.heads().subList(headings.size(), block.heads().size())) {
            List<Chunk> heads = new ArrayList<>();
            for (Chunk chunk : split(line.chunks(), columns, labelEnd)) {
                (isCorner(chunk, columns, labelEnd) ? corner : heads).add(chunk);
            }
            over.add(heads);
        }
        BlockHeads heads = BlockHeads.of(over, columns, corner);
        boolean labelled = labelEnd > bounds.left() || !heads.corner().isEmpty();
        return new BlockColumns(
                heads, headings, figures, labelEnd, labelled ? edge(labelEnd, heads) : bounds.left(), bounds);
    }

    private static double edge(double labelEnd, BlockHeads heads) {
        double first = heads.columns().at(0).left();
        double head = Math.min(first, heads.slots().at(0).left());
        double next = labelEnd < head ? head : first;
        return labelEnd < next ? (labelEnd + next) / 2 : next;
    }

    /** A head that begins where labels still stand, and ends before the figures, is that of the labels. */
    private static boolean isCorner(Chunk head, TextColumns columns, double labelEnd) {
        return head.left() < labelEnd && head.right() <= columns.at(0).left();
    }

    /** The lines, at the top, that stand alone over the middle of the whole table rather than over that of its figures. */
    private static List<ChunkLine> headings(List<ChunkLine> lines, TextColumns columns, double labelEnd, Box bounds) {
        int count = 0;
        double ofFigures =
                (columns.at(0).left() + columns.at(columns.count() - 1).right()) / 2;
        while (count < lines.size()) {
            ChunkLine line = lines.get(count);
            double centre = line.chunks().get(0).box().centreX();
            if (line.chunks().size() > 1
                    || isCorner(line.chunks().get(0), columns, labelEnd)
                    || Math.abs(centre - bounds.centreX()) > CENTRED * line.size()
                    || Math.abs(centre - bounds.centreX()) >= Math.abs(centre - ofFigures)) {
                break;
            }
            count++;
        }
        return lines.subList(0, count);
    }

    TextColumns columns() {
        return heads.columns();
    }

    /** These columns with the edge of the labels that the widest block has, if that parts this block as well. */
    BlockColumns withLabels(double edge) {
        boolean parts = labelEnd <= edge && edge <= columns().at(0).left() && labels > bounds.left();
        return parts ? new BlockColumns(heads, headings, figures, labelEnd, edge, bounds) : this;
    }

    /** These columns if rows on the next page, without heads of their own, keep to them; else {@code null}. */
    @Nullable
    BlockColumns over(TextBlock block) {
        if (!block.heads().isEmpty() || block.rows().isEmpty()) {
            return null;
        }
        for (ChunkLine line : block.rows()) {
            TextRow row = TextRow.of(line, figures);
            boolean kept = row.labels().stream()
                            .allMatch(label -> label.right() <= columns().at(0).left())
                    && row.figures().stream()
                            .allMatch(figure -> columns().place(figure.box()).size() == 1);
            if (!kept || row.figures().isEmpty()) {
                return null;
            }
        }
        boolean labelsKept = block.labels().stream()
                .allMatch(line -> line.right() <= columns().at(0).left());
        return labelsKept ? this : null;
    }

    double[] edges() {
        return columns().edges(labels, bounds.right());
    }

    /** Heads that stand so close that they look like one, cut where a gap lies between their columns. */
    private static List<Chunk> split(List<Chunk> heads, TextColumns columns, double labelEnd) {
        List<Chunk> pieces = new ArrayList<>();
        for (Chunk head : heads) {
            List<Chunk> cut = cut(head);
            long apart = cut.stream()
                    .map(piece -> isCorner(piece, columns, labelEnd)
                            ? -1
                            : columns.nearest(piece.box().centreX()))
                    .distinct()
                    .count();
            boolean wide = head.left() < labelEnd || head.box().width() > columns.pitch();
            pieces.addAll(wide && apart == cut.size() ? cut : List.of(head));
        }
        return pieces;
    }

    private static List<Chunk> cut(Chunk head) {
        List<Chunk> pieces = new ArrayList<>();
        List<Glyph> glyphs = head.glyphs();
        int start = 0;
        for (int i = 1; i <= glyphs.size(); i++) {
            if (i == glyphs.size() || isGap(glyphs.get(i - 1), glyphs.get(i))) {
                pieces.add(Chunk.of(glyphs.subList(start, i)));
                start = i;
            }
        }
        return pieces;
    }

    private static boolean isGap(Glyph left, Glyph right) {
        double gap = TextLines.gap(left, right);
        return gap >= HEAD_GAP || (left.run() != right.run() && gap >= DRAWN_APART);
    }
}
