package io.github.nianbao.map;

import io.github.nianbao.document.Cell;
import io.github.nianbao.text.PrintedLabel;
import io.github.nianbao.text.PrintedNumber;
import java.util.Set;

/** A printed cell as mapping sees it: a label, a figure, a unit or nothing. */
record CellView(Cell cell, PrintedNumber number, PrintedLabel label, Kind kind) {
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

    static CellView of(Cell cell) {
        PrintedNumber number = PrintedNumber.read(cell.text());
        if (number.kind() == PrintedNumber.Kind.BLANK) {
            return new CellView(cell, number, NO_LABEL, Kind.BLANK);
        }
        if (number.isReadable()) {
            return new CellView(cell, number, NO_LABEL, Kind.FIGURE);
        }
        if (cell.text().codePoints().noneMatch(Character::isLetter)) {
            return new CellView(cell, number, NO_LABEL, Kind.FIGURE);
        }
        PrintedLabel label = PrintedLabel.of(cell.text());
        return new CellView(cell, number, label, UNITS.contains(label.text()) ? Kind.UNIT : Kind.TEXT);
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
