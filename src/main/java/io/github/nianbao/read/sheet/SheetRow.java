package io.github.nianbao.read.sheet;

import io.github.nianbao.read.sheet.VisibleSheet.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A row of a sheet that is not blank.
 *
 * @param beginning the pieces whose first row it is
 * @param reaching all pieces that cover it
 * @param inTable whether it belongs to a table
 */
record SheetRow(int number, List<Piece> beginning, List<Piece> reaching, boolean inTable) {
    private static final Pattern FIGURE = Pattern.compile("\\s*[-—–/\\d][-—–/\\d,.%]*\\s*");

    SheetRow {
        beginning = List.copyOf(beginning);
        reaching = List.copyOf(reaching);
    }

    /** @param pieces by their first row */
    static List<SheetRow> of(List<Piece> pieces) {
        List<SheetRow> rows = new ArrayList<>();
        List<Piece> reaching = new ArrayList<>();
        int i = 0;
        int last = pieces.stream().mapToInt(Piece::top).max().orElse(-1);
        for (int number = pieces.isEmpty() ? 0 : pieces.get(0).top(); number <= last; number++) {
            int row = number;
            reaching.removeIf(piece -> piece.bottom() < row);
            if (reaching.isEmpty()) {
                number = pieces.get(i).top();
            }
            List<Piece> beginning = new ArrayList<>();
            while (i < pieces.size() && pieces.get(i).top() == number) {
                beginning.add(pieces.get(i++));
            }
            reaching.addAll(beginning);
            if (isShown(reaching, rows, number)) {
                rows.add(new SheetRow(number, beginning, reaching, isGrid(reaching)));
            }
        }
        return rows;
    }

    /** Whether it is not blank, or a blank row of bordered cells below one with texts: figures that nobody filled in. */
    private static boolean isShown(List<Piece> reaching, List<SheetRow> above, int number) {
        if (reaching.stream().anyMatch(Piece::hasText)) {
            return true;
        }
        SheetRow last = above.isEmpty() ? null : above.get(above.size() - 1);
        return last != null && last.number() + 1 == number && last.inTable() && last.hasText() && isGrid(reaching);
    }

    private boolean hasText() {
        return reaching.stream().anyMatch(Piece::hasText);
    }

    /** Whether a figure stands in it, or what stands for none; its first text is its label. */
    boolean hasFigure() {
        return reaching.stream()
                .filter(Piece::hasText)
                .skip(1)
                .anyMatch(piece -> FIGURE.matcher(piece.text()).matches());
    }

    /** Two texts side by side make a table, and so do two cells with borders, filled in or not. */
    private static boolean isGrid(List<Piece> pieces) {
        return pieces.stream().filter(Piece::hasText).count() > 1
                || pieces.stream().filter(Piece::bordered).count() > 1;
    }

    SheetRow inTable(boolean in) {
        return new SheetRow(number, beginning, reaching, in);
    }
}
