package io.github.nianbao.read.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Stretches of lines that stand like a table without rulings: rows with figures behind a label, one close below the
 * other, and between and above them only what keeps to their columns or to their middle.
 */
final class Stretches {
    /** How far apart, in ems, two lines of one table may lie: rows are up to four lines high. */
    private static final double MAX_PITCH = 5;
    /** How far apart, in ems, a head may lie above the next line. */
    private static final double HEAD_PITCH = 4;
    /** How far, in ems, a line that goes on with a label may lie below it. */
    private static final double LABEL_PITCH = 1.7;
    /** How far, in ems, a lone figure may lie off the middle of its wrapped label's lines. */
    private static final double BESIDE = 1.2;
    /** How much larger than the figures a line of the table may be set: a title is larger. */
    private static final double SAME_SIZE = 1.15;
    /** How far, in ems, a centred line may be off the middle. */
    private static final double CENTRED = 2;
    /** A line of prose covers so much of the width. */
    private static final double FULL = 0.75;
    /** So many rows make a table, or one row of so many figures: a line of prose never stands so. */
    private static final int MIN_ROWS = 2;

    private static final int MIN_FIGURES = 4;

    private static final Pattern SECTION = Pattern.compile("[一二三四五六七八九十]+[、.．].*");

    private final List<ChunkLine> lines;
    private final boolean goesOn;

    private Stretches(List<ChunkLine> lines, boolean goesOn) {
        this.lines = lines;
        this.goesOn = goesOn;
    }

    /**
     * @param lines of a page, from top to bottom
     * @param goesOn whether the page before ends with such a stretch, so that a single row may be the rest of it
     */
    static List<List<ChunkLine>> of(List<ChunkLine> lines, boolean goesOn) {
        Stretches stretches = new Stretches(lines, goesOn);
        List<List<ChunkLine>> found = new ArrayList<>();
        List<Integer> rows = new ArrayList<>();
        int free = 0;
        for (int i = 0; i <= lines.size(); i++) {
            boolean row = i < lines.size() && stretches.isRow(i);
            if (i == lines.size() || (row && !rows.isEmpty() && !stretches.isNear(rows.get(rows.size() - 1), i))) {
                free = stretches.close(rows, free, found);
                rows.clear();
            }
            if (row) {
                rows.add(i);
            }
        }
        return found;
    }

    private boolean isRow(int index) {
        ChunkLine line = lines.get(index);
        if (line.firstFigure() < 0) {
            return false;
        }
        return line.chunks().size() > 1 || isBesideLabel(index, index - 1) || isBesideLabel(index, index + 1);
    }

    private boolean isBesideLabel(int index, int other) {
        if (other < 0 || other >= lines.size()) {
            return false;
        }
        ChunkLine line = lines.get(index);
        ChunkLine label = lines.get(other);
        return Math.abs(line.baseline() - label.baseline()) <= BESIDE * line.size()
                && label.firstFigure() < 0
                && label.right() < line.left() - line.size();
    }

    private boolean isNear(int row, int next) {
        double values = Math.min(values(row), values(next));
        double left = Math.min(lines.get(row).left(), lines.get(next).left());
        double right = Math.max(lines.get(row).right(), lines.get(next).right());
        double size = Math.max(lines.get(row).size(), lines.get(next).size());
        boolean title = false;
        for (int i = row + 1; i <= next; i++) {
            ChunkLine line = lines.get(i);
            if (line.baseline() - lines.get(i - 1).baseline() > MAX_PITCH * size) {
                return false;
            }
            if (i < next) {
                boolean above = line.right() > values;
                if (line.size() > SAME_SIZE * size || !fits(line, values, left, right) || (title && above)) {
                    return false;
                }
                title |= isSection(line);
            }
        }
        return true;
    }

    private double values(int row) {
        ChunkLine line = lines.get(row);
        return line.chunks().get(line.firstFigure()).left();
    }

    private static boolean isSection(ChunkLine line) {
        return line.chunks().size() == 1
                && SECTION.matcher(CellKinds.bare(line.chunks().get(0).text())).matches();
    }

    private static boolean fits(ChunkLine line, double values, double left, double right) {
        if (line.chunks().size() == 1 && line.right() - line.left() > FULL * (right - left)) {
            return false;
        }
        return line.chunks().size() > 1
                || line.right() <= values + line.size()
                || line.left() >= values - line.size()
                || Math.abs((line.left() + line.right()) - (left + right)) <= 2 * CENTRED * line.size();
    }

    /** @return the first line behind the stretch */
    private int close(List<Integer> rows, int free, List<List<ChunkLine>> found) {
        if (rows.isEmpty() || !(isTable(rows) || (goesOn && found.isEmpty()))) {
            return free;
        }
        int from = head(rows, free);
        int to = foot(rows);
        boolean rest = goesOn && found.isEmpty();
        if (rows.size() >= MIN_ROWS || from < rows.get(0) || rest) {
            found.add(List.copyOf(lines.subList(from, to)));
            return to;
        }
        return free;
    }

    private boolean isTable(List<Integer> rows) {
        return rows.size() >= MIN_ROWS
                || lines.get(rows.get(0)).chunks().stream()
                                .filter(Chunk::figure)
                                .count()
                        >= MIN_FIGURES
                || isUnderHeads(rows.get(0));
    }

    /** Whether a row has a head for each of its cells right above it. */
    private boolean isUnderHeads(int row) {
        ChunkLine line = lines.get(row);
        if (row == 0 || line.chunks().size() < 2) {
            return false;
        }
        ChunkLine above = lines.get(row - 1);
        return above.firstFigure() < 0
                && above.chunks().size() == line.chunks().size()
                && line.baseline() - above.baseline() <= HEAD_PITCH * line.size();
    }

    /** The first line of the heads above the first row. */
    private int head(List<Integer> rows, int free) {
        double values = rows.stream().mapToDouble(this::values).min().orElseThrow();
        double left =
                rows.stream().mapToDouble(row -> lines.get(row).left()).min().orElseThrow();
        double right =
                rows.stream().mapToDouble(row -> lines.get(row).right()).max().orElseThrow();
        int head = rows.get(0);
        for (int i = head - 1; i >= free; i--) {
            ChunkLine line = lines.get(i);
            double size = lines.get(rows.get(0)).size();
            if (lines.get(i + 1).baseline() - line.baseline() > HEAD_PITCH * size
                    || line.size() > SAME_SIZE * size
                    || isSection(line)
                    || !fits(line, values, left, right)) {
                break;
            }
            if (line.chunks().size() > 1 || line.right() > values + line.size() || beginsLabel(line, rows, i)) {
                head = i;
            }
        }
        while (head > free && beginsCorner(head - 1, values)) {
            head--;
        }
        return head;
    }

    /** A line above the heads that goes on beside them. */
    private boolean beginsCorner(int index, double values) {
        ChunkLine line = lines.get(index);
        if (line.chunks().size() > 1 || line.right() > values + line.size() || isSection(line)) {
            return false;
        }
        return lines.subList(index + 1, Math.min(lines.size(), index + 4)).stream()
                .flatMap(below -> below.chunks().stream())
                .anyMatch(below -> LabelRows.goesOn(line.chunks().get(0), below));
    }

    /** The first lines of the first row's label, where its figures stand at the middle of it. */
    private boolean beginsLabel(ChunkLine line, List<Integer> rows, int index) {
        return index == rows.get(0) - 1
                && isBesideLabel(rows.get(0), index)
                && line.chunks().size() == 1;
    }

    /** The line behind the last row's label. */
    private int foot(List<Integer> rows) {
        double values = rows.stream().mapToDouble(this::values).min().orElseThrow();
        int foot = rows.get(rows.size() - 1) + 1;
        while (foot < lines.size()) {
            ChunkLine line = lines.get(foot);
            ChunkLine above = lines.get(foot - 1);
            if (line.chunks().size() > 1
                    || line.right() > values
                    || line.baseline() - above.baseline() > LABEL_PITCH * line.size()
                    || CellKinds.enumerated(line.chunks().get(0).text())
                    || line.size() > SAME_SIZE * above.size()) {
                break;
            }
            foot++;
        }
        return foot;
    }
}
