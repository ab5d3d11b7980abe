package io.github.nianbao.read.page;

import io.github.nianbao.document.Box;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The chunks on one baseline, from left to right. */
record ChunkLine(double baseline, List<Chunk> chunks) {
    /** How far baselines may differ within a line, in ems: a label of two lines has its number half a line off. */
    private static final double SAME_LINE = 0.25;

    /** The end of 自然人. */
    private static final String HEAD_END = "人";

    ChunkLine {
        chunks = List.copyOf(chunks);
    }

    /** The lines from top to bottom. */
    static List<ChunkLine> of(List<Glyph> glyphs) {
        List<Glyph> sorted =
                new ArrayList<>(glyphs.stream().filter(glyph -> !glyph.blank()).toList());
        sorted.sort(Comparator.comparingDouble(Glyph::baseline));
        List<ChunkLine> lines = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= sorted.size(); i++) {
            if (i == sorted.size()
                    || sorted.get(i).baseline() - sorted.get(i - 1).baseline()
                            > SAME_LINE * sorted.get(i).size()) {
                add(sorted.subList(start, i), lines);
                start = i;
            }
        }
        return lines;
    }

    private static void add(List<Glyph> glyphs, List<ChunkLine> lines) {
        List<Glyph> line = new ArrayList<>(glyphs);
        line.sort(Comparator.comparingDouble(glyph -> glyph.box().left()));
        List<Chunk> chunks = Chunk.split(line);
        lines.add(new ChunkLine(chunks.get(0).baseline(), chunks));
    }

    Box box() {
        return Boxes.around(chunks.stream().map(Chunk::box).toList());
    }

    double size() {
        return chunks.stream().mapToDouble(Chunk::size).max().orElseThrow();
    }

    double left() {
        return chunks.get(0).left();
    }

    double right() {
        return chunks.get(chunks.size() - 1).right();
    }

    /** A row whose figure is blank; a head, too, may wrap so that a unit is left of it. */
    private boolean holdsLabelAndUnit() {
        return chunks.size() == 2
                && !chunks.get(0).figure()
                && chunks.get(1).figure()
                && !HEAD_END.equals(CellKinds.bare(chunks.get(1).text()));
    }

    /** The first figure that stands behind a label, or at the beginning of a line without any; -1 if there is none. */
    int firstFigure() {
        if (chunks.stream().noneMatch(chunk -> CellKinds.value(chunk.text())) && !holdsLabelAndUnit()) {
            return -1;
        }
        boolean labels = chunks.stream().anyMatch(chunk -> !chunk.figure());
        boolean labelled = !labels;
        for (int i = 0; i < chunks.size(); i++) {
            if (!chunks.get(i).figure()) {
                labelled = true;
            } else if (labelled) {
                return i;
            }
        }
        return -1;
    }
}
