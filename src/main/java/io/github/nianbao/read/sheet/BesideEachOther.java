package io.github.nianbao.read.sheet;

import io.github.nianbao.read.sheet.VisibleSheet.Piece;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Several tables side by side in the same rows, parted by a column in which nothing stands. A table with a free column in it
 * is still one: each part must hold figures, and labels of its own in front of them.
 */
final class BesideEachOther {
    /** A figure, or a sign that none is there. */
    private static final Pattern FIGURE = Pattern.compile("[\\s\\u3000]*(?:[-+]?\\d[\\d.,]*|[-—－/／])[\\s\\u3000]*");

    /** A narrower part is a column of numbers or remarks. */
    private static final int LEAST_COLUMNS = 2;

    /** So few rows of figures may have their labels above them. */
    private static final int ROWS_WITHOUT_LABELS = 1;

    private BesideEachOther() {}

    /** The tables from left to right; the band itself if it holds but one. */
    static List<RowBand> parts(RowBand band) {
        List<RowBand> parts = new ArrayList<>();
        List<Piece> open = new ArrayList<>();
        int reach = -1;
        List<Piece> shown = band.pieces().stream()
                .filter(piece -> piece.hasText() || piece.bordered())
                .sorted(Comparator.comparingInt(Piece::left).thenComparingInt(Piece::top))
                .toList();
        for (Piece piece : shown) {
            if (!open.isEmpty() && piece.left() > reach + 1) {
                parts.add(part(open));
                open.clear();
            }
            open.add(piece);
            reach = Math.max(reach, piece.right());
        }
        if (parts.isEmpty() || open.isEmpty()) {
            return List.of(band);
        }
        parts.add(part(open));
        return parts.stream().allMatch(BesideEachOther::isTable) ? parts : List.of(band);
    }

    private static RowBand part(List<Piece> pieces) {
        List<Piece> inOrder = pieces.stream()
                .sorted(Comparator.comparingInt(Piece::top).thenComparingInt(Piece::left))
                .toList();
        int bottom = pieces.stream().mapToInt(Piece::bottom).max().orElse(0);
        return new RowBand(true, inOrder.get(0).top(), bottom, inOrder);
    }

    private static boolean isTable(RowBand part) {
        BitSet columns = new BitSet();
        Map<Integer, Piece> first = new TreeMap<>();
        BitSet figures = new BitSet();
        for (Piece piece : part.pieces()) {
            if (piece.hasText()) {
                columns.set(piece.left());
                first.putIfAbsent(piece.top(), piece);
                if (isFigure(piece)) {
                    figures.set(piece.top());
                }
            }
        }
        long unlabelled = first.entrySet().stream()
                .filter(row -> figures.get(row.getKey()) && isFigure(row.getValue()))
                .count();
        return columns.cardinality() >= LEAST_COLUMNS
                && !figures.isEmpty()
                && (unlabelled == 0 || (figures.cardinality() <= ROWS_WITHOUT_LABELS));
    }

    private static boolean isFigure(Piece piece) {
        return FIGURE.matcher(piece.text()).matches();
    }
}
