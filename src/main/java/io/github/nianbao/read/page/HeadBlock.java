package io.github.nianbao.read.page;

import io.github.nianbao.document.Box;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A head of a column or of several, with all its lines. */
record HeadBlock(List<Chunk> lines) {
    /** How far, in ems, the middles of one head's lines may be off each other. */
    private static final double SAME_MIDDLE = 0.6;
    /** How far, in ems, their beginnings may. */
    private static final double SAME_START = 0.3;
    /** How far apart, in ems, the lines of one head may lie. */
    private static final double LINE_PITCH = 2;
    /** How much wider than its column, as a factor, a line cannot be. */
    private static final double WIDER = 1.1;
    /** How much wider, in ems, a line may be than the one above: a wrapped line is full, the next one is not longer. */
    private static final double LONGER = 0.6;
    /** A line of so many heads, as a factor of those in the line above, is a level of its own. */
    private static final int OTHER_LEVEL = 3;
    /** And the line above must hold no more than these. */
    private static final int FEW = 2;

    /**
     * @param lines the heads of each line, from top to bottom
     * @param pitch the widest distance between columns, in points; 0 if there is one only
     */
    static List<HeadBlock> of(List<List<Chunk>> lines, double pitch) {
        List<HeadBlock> blocks = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            for (Chunk chunk : lines.get(i)) {
                HeadBlock above = above(chunk, blocks, lines, i, pitch);
                if (above == null) {
                    blocks.add(new HeadBlock(new ArrayList<>(List.of(chunk))));
                } else {
                    above.lines.add(chunk);
                }
            }
        }
        return blocks;
    }

    private static @Nullable HeadBlock above(
            Chunk chunk, List<HeadBlock> blocks, List<List<Chunk>> lines, int line, double pitch) {
        for (HeadBlock block : blocks) {
            Chunk last = block.last();
            boolean wide = pitch > 0
                    && last.box().width() > WIDER * pitch
                    && lines.get(line).size() > FEW;
            if (!wide
                    && !isOverSeveral(last, lines.get(line))
                    && isNext(last, chunk)
                    && !(isOtherLevel(last, line, lines) && !goesOn(chunk, line, lines))) {
                return block;
            }
        }
        return null;
    }

    /** A head that two heads of the next line stand below is no beginning of either. */
    private static boolean isOverSeveral(Chunk above, List<Chunk> line) {
        return line.stream()
                        .filter(below -> below.overlaps(above.left(), above.right()))
                        .count()
                > 1;
    }

    private static boolean isOtherLevel(Chunk above, int line, List<List<Chunk>> lines) {
        for (int i = 0; i < line; i++) {
            if (lines.get(i).contains(above)) {
                int heads = lines.get(i).size();
                return heads <= FEW && lines.get(line).size() >= OTHER_LEVEL * heads;
            }
        }
        return false;
    }

    private static boolean goesOn(Chunk chunk, int line, List<List<Chunk>> lines) {
        return lines.subList(line + 1, lines.size()).stream()
                .flatMap(List::stream)
                .anyMatch(below -> isNext(chunk, below));
    }

    private static boolean isNext(Chunk above, Chunk below) {
        double size = above.size();
        boolean same = Math.abs(above.box().centreX() - below.box().centreX()) <= SAME_MIDDLE * size
                || Math.abs(above.left() - below.left()) <= SAME_START * size;
        double pitch = below.baseline() - above.baseline();
        return same
                && pitch > 0
                && pitch <= LINE_PITCH * size
                && below.box().width() <= above.box().width() + LONGER * size;
    }

    Box box() {
        return Boxes.around(lines.stream().map(Chunk::box).toList());
    }

    double centre() {
        return box().centreX();
    }

    double size() {
        return lines.get(0).size();
    }

    double top() {
        return lines.get(0).baseline();
    }

    double bottom() {
        return last().baseline();
    }

    private Chunk last() {
        return lines.get(lines.size() - 1);
    }

    /** Whether another head stands below this one and over some of the same columns. */
    boolean isAbove(HeadBlock other) {
        return other.top() > bottom() + SAME_MIDDLE * size()
                && other.box().left() < box().right()
                && box().left() < other.box().right();
    }
}
