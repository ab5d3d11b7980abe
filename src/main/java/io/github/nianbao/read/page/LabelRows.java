package io.github.nianbao.read.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Which lines of labels belong to which row of figures. A label of several lines has its figures beside its middle, its
 * first or its last line, all over the table alike; the order of lines and rows is kept, and the assignment with the
 * least distances is taken.
 */
final class LabelRows {
    /**
     * @param rows the lines of each row's label, top to bottom
     * @param others lines that are no row's label
     */
    record Assigned(List<List<Chunk>> rows, List<Chunk> others) {}

    /** Which part of a label its figures stand beside. */
    enum Beside {
        MIDDLE,
        FIRST,
        LAST
    }

    /** The longest label, in lines. */
    private static final int MAX_LINES = 8;
    /** How far apart, in ems, the lines of one label may lie. */
    static final double LINE_PITCH = 2;
    /** What a line costs that is no row's label, in ems of distance; likewise a row without a label. */
    private static final double NO_ROW = 1.3;

    private static final double NO_LABEL = 1.3;
    /** How far, in ems, a label may lie off its figures. */
    private static final double MAX_OFF = 1;
    /** How far, in ems, the lines of one label may begin or be centred off each other. */
    private static final double SAME_COLUMN = 1.3;

    private final List<Chunk> lines;
    private final double[] rows;
    private final Beside beside;
    private final double[][] cost;
    private final int[][] taken;

    private LabelRows(List<Chunk> lines, double[] rows, Beside beside) {
        this.lines = lines;
        this.rows = rows;
        this.beside = beside;
        this.cost = new double[lines.size() + 1][rows.length + 1];
        this.taken = new int[lines.size() + 1][rows.length + 1];
    }

    /**
     * @param lines sorted by baseline
     * @param rows the baselines of the rows' figures, ascending
     */
    static Assigned assign(List<Chunk> lines, double[] rows) {
        LabelRows best = null;
        for (Beside beside : Beside.values()) {
            LabelRows tried = new LabelRows(lines, rows, beside);
            tried.solve();
            if (best == null || tried.total() < best.total() - 1e-9) {
                best = tried;
            }
        }
        return best == null ? new Assigned(List.of(), lines) : best.traced();
    }

    private double total() {
        return cost[lines.size()][rows.length];
    }

    /** {@code taken}: how many lines row j−1 took at (i, j); −1 where line i−1 is no row's label. */
    private void solve() {
        for (double[] line : cost) {
            Arrays.fill(line, Double.POSITIVE_INFINITY);
        }
        cost[0][0] = 0;
        for (int i = 0; i <= lines.size(); i++) {
            for (int j = 0; j <= rows.length; j++) {
                if (i > 0) {
                    offer(i, j, cost[i - 1][j] + NO_ROW, -1);
                }
                for (int count = 0; j > 0 && count <= Math.min(i, MAX_LINES); count++) {
                    offer(i, j, cost[i - count][j - 1] + distance(i - count, i, rows[j - 1]), count);
                }
            }
        }
    }

    private void offer(int i, int j, double offered, int count) {
        if (offered < cost[i][j]) {
            cost[i][j] = offered;
            taken[i][j] = count;
        }
    }

    private double distance(int from, int to, double row) {
        if (from == to) {
            return NO_LABEL;
        }
        for (int i = from + 1; i < to; i++) {
            if (!goesOn(lines.get(i - 1), lines.get(i))) {
                return Double.POSITIVE_INFINITY;
            }
        }
        double first = lines.get(from).baseline();
        double last = lines.get(to - 1).baseline();
        double at = switch (beside) {
            case MIDDLE -> (first + last) / 2;
            case FIRST -> first;
            case LAST -> last;
        };
        double off = Math.abs(at - row) / lines.get(from).size();
        return off > MAX_OFF ? Double.POSITIVE_INFINITY : off;
    }

    /** Whether a line can be the next one of a label. */
    static boolean goesOn(Chunk above, Chunk below) {
        return !CellKinds.enumerated(below.text())
                && below.baseline() - above.baseline() <= LINE_PITCH * above.size()
                && (Math.abs(below.left() - above.left()) <= SAME_COLUMN * above.size()
                        || Math.abs(below.box().centreX() - above.box().centreX()) <= SAME_COLUMN * above.size());
    }

    private Assigned traced() {
        List<List<Chunk>> labels = new ArrayList<>();
        for (int j = 0; j < rows.length; j++) {
            labels.add(List.of());
        }
        List<Chunk> others = new ArrayList<>();
        int i = lines.size();
        int j = rows.length;
        while (i > 0 || j > 0) {
            if (taken[i][j] < 0) {
                others.add(0, lines.get(i - 1));
                i--;
            } else {
                labels.set(j - 1, List.copyOf(lines.subList(i - taken[i][j], i)));
                i -= taken[i][j];
                j--;
            }
        }
        return new Assigned(labels, others);
    }
}
