package io.github.nianbao.export.page;

import java.util.ArrayList;
import java.util.List;

/**
 * Columns named by several labels, outermost first, as merged heads: what neighbours share stands over them once, and
 * where a column has fewer labels than others, one of them is stretched down.
 */
final class Heads {
    private final List<List<String>> paths;
    private final int depth;
    /** Labels behind the stretched one, which stand at the bottom. */
    private final int below;

    /** @param below how many of a path's last labels stand below the one that is stretched */
    Heads(List<List<String>> paths, int below) {
        this.paths = paths;
        this.depth = paths.stream().mapToInt(List::size).max().orElse(0);
        this.below = below;
    }

    int depth() {
        return depth;
    }

    /** A list for each line of the head. */
    List<List<HeadCell>> lines() {
        List<List<HeadCell>> lines = new ArrayList<>();
        for (int line = 0; line < depth; line++) {
            lines.add(line(line));
        }
        return lines;
    }

    private List<HeadCell> line(int line) {
        List<HeadCell> cells = new ArrayList<>();
        int column = 0;
        while (column < paths.size()) {
            List<String> path = paths.get(column);
            int label = labelAt(path, line);
            int width = 1;
            boolean leaf = label == path.size() - 1;
            while (!leaf && column + width < paths.size() && shares(path, paths.get(column + width), label)) {
                width++;
            }
            if (startOf(path, label) == line) {
                cells.add(new HeadCell(path.get(label), heightOf(path, label), width, leaf ? "col" : "colgroup"));
            }
            column += width;
        }
        return cells;
    }

    private static boolean shares(List<String> one, List<String> other, int label) {
        return other.size() - 1 > label && one.subList(0, label + 1).equals(other.subList(0, label + 1));
    }

    /** The label that covers a line. */
    private int labelAt(List<String> path, int line) {
        int label = 0;
        while (startOf(path, label) + heightOf(path, label) <= line) {
            label++;
        }
        return label;
    }

    private int startOf(List<String> path, int label) {
        return label <= stretched(path) ? label : label + depth - path.size();
    }

    private int heightOf(List<String> path, int label) {
        return label == stretched(path) ? 1 + depth - path.size() : 1;
    }

    private int stretched(List<String> path) {
        return Math.max(0, path.size() - 1 - below);
    }
}
