package io.github.nianbao.map;

import io.github.nianbao.document.Cell;
import io.github.nianbao.text.PrintedLabel;
import io.github.nianbao.text.PrintedNumber;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A printed cell as mapping sees it: a label, a figure, a unit or nothing.
 *
 * @param time of a label: of which year it says the figures are
 */
record CellView(Cell cell, PrintedNumber number, PrintedLabel label, Kind kind, FigureTime time) {
    enum Kind {
        BLANK,
        /** A number, a mark, or signs without any letter that make no number. */
        FIGURE,
        /** A unit in a column of its own. */
        UNIT,
        TEXT
    }

    private static final PrintedLabel NO_LABEL = new PrintedLabel(null, "", "");
    private static final Set<String> UNITS =
            Set.of("件", "条", "项", "次", "个", "人", "人次", "篇", "份", "宗", "起", "例", "元", "万元", "家", "件次");

    /** @param year the year reported on, if it is known */
    static CellView of(Cell cell, @Nullable Integer year) {
        PrintedNumber number = PrintedNumber.read(cell.text());
        if (number.kind() == PrintedNumber.Kind.BLANK) {
            return new CellView(cell, number, NO_LABEL, Kind.BLANK, FigureTime.UNSAID);
        }
        if (number.isReadable()) {
            return new CellView(cell, number, NO_LABEL, Kind.FIGURE, FigureTime.UNSAID);
        }
        if (!hasLetter(cell.text())) {
            return new CellView(cell, number, NO_LABEL, Kind.FIGURE, FigureTime.UNSAID);
        }
        PrintedLabel label = PrintedLabel.of(cell.text());
        Kind kind = UNITS.contains(label.text()) ? Kind.UNIT : Kind.TEXT;
        return new CellView(cell, number, label, kind, FigureTime.of(label.text(), year));
    }

    /** The same cell, whose text is neither a figure nor a label. */
    CellView asBlank() {
        return new CellView(cell, number, NO_LABEL, Kind.BLANK, FigureTime.UNSAID);
    }

    private static boolean hasLetter(String text) {
        int codePoint;
        for (int at = 0; at < text.length(); at += Character.charCount(codePoint)) {
            codePoint = text.codePointAt(at);
            if (Character.isLetter(codePoint)) {
                return true;
            }
        }
        return false;
    }

    /** A bare year as the label that it is. */
    CellView asYear(@Nullable Integer year) {
        String named = cell.text().strip() + "年";
        return of(new Cell(cell.row(), cell.column(), cell.rowSpan(), cell.columnSpan(), named, cell.place()), year);
    }

    boolean isBlank() {
        return kind == Kind.BLANK;
    }

    boolean isText() {
        return kind == Kind.TEXT;
    }

    /** A number is printed here, or a mark, or something that should have been one. */
    boolean isFigure() {
        return kind == Kind.FIGURE;
    }

    boolean isNumber() {
        return number.kind() == PrintedNumber.Kind.NUMBER;
    }

    boolean overlaps(int firstColumn, int lastColumn) {
        return cell.column() <= lastColumn && firstColumn <= cell.lastColumn();
    }
}
