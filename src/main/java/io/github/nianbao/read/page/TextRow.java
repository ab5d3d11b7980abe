package io.github.nianbao.read.page;

import java.util.ArrayList;
import java.util.List;

/** A line with figures, parted into what belongs to its label and what stands in the columns of figures. */
record TextRow(double baseline, List<Chunk> labels, List<Chunk> figures) {
    /** How far, in ems, a chunk may begin left of the figures and still be one of them. */
    private static final double LEFT = 0.3;

    /** The gap, in ems, that a sign leaves before its number, at most: a hyphen of many fonts is narrower than a digit. */
    private static final double SIGN_GAP = 0.25;

    /** @param left where the leftmost column of figures begins */
    static TextRow of(ChunkLine line, double left) {
        List<Chunk> labels = new ArrayList<>();
        List<Chunk> figures = new ArrayList<>();
        for (Chunk chunk : line.chunks()) {
            for (Chunk piece : pieces(chunk, left)) {
                boolean label =
                        piece.left() < left - LEFT * piece.size() && piece.box().centreX() < left + LEFT * piece.size();
                (label ? labels : figures).add(piece);
            }
        }
        return new TextRow(line.baseline(), labels, figures);
    }

    /** A mark for nothing, in the column before, stands off the number; a sign does not. */
    private static boolean isSign(Chunk chunk, Glyph sign, Glyph digit) {
        return CellKinds.value(chunk.text()) && TextLines.gap(sign, digit) < SIGN_GAP;
    }

    /** A label that a figure follows closely; the figure begins where the others do. The sign of a number is no label. */
    private static List<Chunk> pieces(Chunk chunk, double left) {
        List<Glyph> glyphs = chunk.glyphs();
        int first = glyphs.size();
        while (first > 0 && glyphs.get(first - 1).numeric()) {
            first--;
        }
        boolean follows = first > 0
                && first < glyphs.size()
                && glyphs.get(first).box().left() >= left - LEFT * chunk.size()
                && glyphs.get(first).run() != glyphs.get(first - 1).run()
                && !isSign(chunk, glyphs.get(first - 1), glyphs.get(first));
        return follows ? chunk.cutBefore(first) : List.of(chunk);
    }
}
