package io.github.nianbao.read.word;

import io.github.nianbao.read.word.TableGrid.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** The edges of a table's columns: edges of cells in twips, those that were meant to be one taken together. */
final class ColumnEdges {
    /** In twips, 1 mm: programs round the edges of a column differently from row to row. */
    static final int TOLERANCE = 57;

    /**
     * In twips, 5 mm: with the padding of a cell (twice 1.9 mm) no digit finds room in less, so that a column as narrow
     * as this in which no cell stands alone comes from rows that were moved by hand.
     */
    private static final int NARROWEST = 283;

    private final List<Edge> edges;

    private ColumnEdges(List<Edge> edges) {
        this.edges = edges;
    }

    static ColumnEdges of(List<List<Piece>> rows) {
        List<Piece> pieces = rows.stream().flatMap(List::stream).toList();
        TreeSet<Integer> positions = new TreeSet<>();
        pieces.forEach(piece -> {
            positions.add(piece.left());
            positions.add(piece.right());
        });
        List<Edge> edges = new ArrayList<>();
        for (int position : positions) {
            int last = edges.size() - 1;
            if (last >= 0 && position - edges.get(last).from() <= TOLERANCE) {
                edges.set(last, new Edge(edges.get(last).from(), position));
            } else {
                edges.add(new Edge(position, position));
            }
        }
        ColumnEdges columns = new ColumnEdges(edges);
        columns.dropNarrowColumns(pieces);
        return columns;
    }

    private void dropNarrowColumns(List<Piece> pieces) {
        int column = 1;
        while (column < edges.size()) {
            Edge left = edges.get(column - 1);
            Edge right = edges.get(column);
            if (right.middle() - left.middle() < NARROWEST && !isUsedAlone(column, pieces)) {
                edges.set(column - 1, new Edge(left.from(), right.to()));
                edges.remove(column);
            } else {
                column++;
            }
        }
    }

    private boolean isUsedAlone(int column, List<Piece> pieces) {
        return pieces.stream().anyMatch(piece -> firstColumn(piece) == column && columnSpan(piece) == 1);
    }

    int columns() {
        return Math.max(0, edges.size() - 1);
    }

    /** The column in which a cell begins, from 1. */
    int firstColumn(Piece piece) {
        return indexOf(piece.left()) + 1;
    }

    int columnSpan(Piece piece) {
        return indexOf(piece.right()) - indexOf(piece.left());
    }

    private int indexOf(int position) {
        int index = 0;
        while (edges.get(index).to() < position) {
            index++;
        }
        return index;
    }

    /** Positions in twips that are one edge. */
    private record Edge(int from, int to) {
        double middle() {
            return (from + to) / 2.0;
        }
    }
}
