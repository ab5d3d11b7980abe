package io.github.nianbao.report;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What stands in a cell of the form. 0 is a number; a blank is not 0.
 *
 * @param number the exact value in the cell's unit; there for {@link Kind#NUMBER} only
 */
public record Value(Kind kind, @Nullable BigDecimal number) {
    public enum Kind {
        NUMBER,
        /** The cell is there and empty (NBSP and full-width blanks included). */
        BLANK,
        /** One of the signs that stand for "nothing": {@code / - — 无}. */
        MARK,
        /** Text that is no number; the printed text is kept with the entry. */
        UNREADABLE,
        /** The form has the cell, the document does not. */
        MISSING
    }

    public static final Value BLANK = new Value(Kind.BLANK, null);
    public static final Value MARK = new Value(Kind.MARK, null);
    public static final Value UNREADABLE = new Value(Kind.UNREADABLE, null);
    public static final Value MISSING = new Value(Kind.MISSING, null);

    public Value {
        if ((kind == Kind.NUMBER) != (number != null)) {
            throw new IllegalArgumentException("a number, and only a number, has a figure");
        }
        // 1E+2, 100 and 100.00 are one figure: one canonical form, so that records compare by value.
        if (number != null) {
            number = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
            if (number.scale() < 0) {
                number = number.setScale(0);
            }
        }
    }

    public static Value of(BigDecimal number) {
        return new Value(Kind.NUMBER, number);
    }

    public static Value of(long number) {
        return of(BigDecimal.valueOf(number));
    }

    public boolean isNumber() {
        return kind == Kind.NUMBER;
    }

    /** A blank or a mark: no figure is printed, and sums may take it for 0. */
    public boolean isBlank() {
        return kind == Kind.BLANK || kind == Kind.MARK;
    }
}
