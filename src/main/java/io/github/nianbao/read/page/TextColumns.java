package io.github.nianbao.read.page;

import io.github.nianbao.document.Box;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The columns in which the figures of a table without rulings stand: figures of one column overlap, however they are
 * aligned, and a head that stands over no figures is a column whose cells are blank.
 */
final class TextColumns {
    /** What the figures of a column cover, in points. */
    record Extent(double left, double right) {
        Extent with(Chunk chunk) {
            return new Extent(Math.min(left, chunk.left()), Math.max(right, chunk.right()));
        }

        double centre() {
            return (left + right) / 2;
        }
    }

    /** Columns from the first to the last, from 0. */
    record Run(int first, int last) {
        int size() {
            return last - first + 1;
        }

        boolean isInOrBeside(Run other) {
            return last < other.first || first > other.last || (other.first <= first && last <= other.last);
        }
    }

    /** Two columns that are never filled in one row, and lie closer than this, in ems, are one. */
    private static final double ONE_COLUMN = 1;
    /** How far off all others a column of one figure must lie, as a part of their distance. */
    private static final double STRAY = 0.65;
    /** How much nearer a figure must stand to its column than to the next one, as a part. */
    private static final double CLEARLY_NEARER = 0.5;

    private final List<Extent> columns;

    TextColumns(List<Extent> columns) {
        this.columns = List.copyOf(columns);
    }

    int count() {
        return columns.size();
    }

    Extent at(int column) {
        return columns.get(column);
    }

    /** @param rows the figures of each row */
    static TextColumns of(List<List<Chunk>> rows) {
        List<Extent> columns = new ArrayList<>();
        int usual = usualCount(rows);
        List<List<Chunk>> sorted = new ArrayList<>(rows);
        sorted.sort(Comparator.comparingInt(row -> Math.abs(row.size() - usual)));
        for (List<Chunk> row : sorted) {
            widen(columns, row);
        }
        List<Extent> merged = merged(columns, rows);
        return new TextColumns(withoutStray(merged, rows));
    }

    /** A lone figure close to columns that other rows fill is a figure between these, and makes no column. */
    private static List<Extent> withoutStray(List<Extent> columns, List<List<Chunk>> rows) {
        TextColumns filled = new TextColumns(
                columns.stream().filter(column -> support(column, rows) > 1).toList());
        return columns.stream()
                .filter(column -> support(column, rows) > 1
                        || filled.count() < 2
                        || filled.distance(column.centre()) >= STRAY * filled.pitch())
                .toList();
    }

    private static long support(Extent column, List<List<Chunk>> rows) {
        return rows.stream()
                .filter(row -> row.stream().anyMatch(chunk -> chunk.overlaps(column.left(), column.right())))
                .count();
    }

    private double distance(double x) {
        return Math.abs(at(nearest(x)).centre() - x);
    }

    private static int usualCount(List<List<Chunk>> rows) {
        Map<Integer, Integer> counts = new TreeMap<>();
        rows.forEach(row -> counts.merge(row.size(), 1, Integer::sum));
        int usual = 0;
        int most = 0;
        for (Map.Entry<Integer, Integer> count : counts.entrySet()) {
            if (count.getValue() >= most) {
                usual = count.getKey();
                most = count.getValue();
            }
        }
        return usual;
    }

    private static void widen(List<Extent> columns, List<Chunk> row) {
        TextColumns before = new TextColumns(columns);
        for (Chunk chunk : row) {
            List<Integer> over = before.overlapped(chunk);
            if (over.isEmpty()) {
                columns.add(new Extent(chunk.left(), chunk.right()));
            } else if (over.size() == 1 && before.only(chunk, row, over.get(0))) {
                Extent old = before.at(over.get(0));
                columns.set(columns.indexOf(old), old.with(chunk));
            }
        }
        columns.sort(Comparator.comparingDouble(Extent::centre));
    }

    private boolean only(Chunk chunk, List<Chunk> row, int column) {
        return row.stream()
                .noneMatch(other -> other != chunk
                        && other.overlaps(at(column).left(), at(column).right()));
    }

    private static List<Extent> merged(List<Extent> columns, List<List<Chunk>> rows) {
        List<Extent> merged = new ArrayList<>();
        for (Extent next : columns) {
            Extent last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
            double size = rows.get(0).isEmpty() ? 0 : rows.get(0).get(0).size();
            if (last != null && next.left() - last.right() < ONE_COLUMN * size && !bothFilled(last, next, rows)) {
                merged.set(
                        merged.size() - 1,
                        new Extent(Math.min(last.left(), next.left()), Math.max(last.right(), next.right())));
            } else {
                merged.add(next);
            }
        }
        return merged;
    }

    private static boolean bothFilled(Extent one, Extent other, List<List<Chunk>> rows) {
        return rows.stream()
                .anyMatch(row -> row.stream().anyMatch(chunk -> chunk.overlaps(one.left(), one.right()))
                        && row.stream().anyMatch(chunk -> chunk.overlaps(other.left(), other.right())));
    }

    /** The least distance between the middles of two neighbours; 0 if there is one column only. */
    double pitch() {
        double pitch = Double.POSITIVE_INFINITY;
        for (int i = 1; i < columns.size(); i++) {
            pitch = Math.min(pitch, at(i).centre() - at(i - 1).centre());
        }
        return columns.size() < 2 ? 0 : pitch;
    }

    /** The widest distance between the middles of two neighbours; 0 if there is one column only. */
    double widestPitch() {
        double pitch = 0;
        for (int i = 1; i < columns.size(); i++) {
            pitch = Math.max(pitch, at(i).centre() - at(i - 1).centre());
        }
        return pitch;
    }

    /** The distance between the middles of a column and of its nearer neighbour. */
    double pitchAt(int column) {
        double before = column > 0 ? at(column).centre() - at(column - 1).centre() : Double.POSITIVE_INFINITY;
        double after =
                column + 1 < count() ? at(column + 1).centre() - at(column).centre() : Double.POSITIVE_INFINITY;
        return Math.min(before, after);
    }

    List<Extent> extents() {
        return columns;
    }

    List<Integer> overlapped(Chunk chunk) {
        return overlapped(chunk.left(), chunk.right());
    }

    List<Integer> overlapped(double left, double right) {
        List<Integer> over = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            if (left < at(i).right() && at(i).left() < right) {
                over.add(i);
            }
        }
        return over;
    }

    /** The column that a chunk stands in; several where it cannot be told which of them. */
    Run place(Box chunk) {
        List<Integer> over = overlapped(chunk.left(), chunk.right());
        if (!over.isEmpty()) {
            return new Run(over.get(0), over.get(over.size() - 1));
        }
        double centre = chunk.centreX();
        int nearest = nearest(centre);
        double distance = Math.abs(at(nearest).centre() - centre);
        int side = centre < at(nearest).centre() ? nearest - 1 : nearest + 1;
        if (side < 0 || side >= count()) {
            return new Run(nearest, nearest);
        }
        boolean clear = distance < CLEARLY_NEARER * Math.abs(at(side).centre() - centre);
        return clear ? new Run(nearest, nearest) : new Run(Math.min(nearest, side), Math.max(nearest, side));
    }

    int nearest(double x) {
        return Clusters.nearest(columns.stream().mapToDouble(Extent::centre).toArray(), x);
    }

    /** The edges between the columns, and as far before and behind them as the columns reach to the other side. */
    double[] outerEdges() {
        double[] edges = edges(at(0).left(), at(count() - 1).right());
        if (count() > 1) {
            edges[0] = 2 * at(0).centre() - edges[1];
            edges[count()] = 2 * at(count() - 1).centre() - edges[count() - 1];
        }
        return edges;
    }

    /** The edges between, before and behind the columns: half way between what neighbours cover. */
    double[] edges(double left, double right) {
        double[] edges = new double[count() + 1];
        edges[0] = left;
        edges[count()] = right;
        for (int i = 1; i < count(); i++) {
            edges[i] = (at(i - 1).right() + at(i).left()) / 2;
        }
        return edges;
    }
}
