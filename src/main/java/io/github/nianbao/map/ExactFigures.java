package io.github.nianbao.map;

import io.github.nianbao.report.FormCell;
import io.github.nianbao.report.FormColumn;
import io.github.nianbao.report.Value;
import io.github.nianbao.text.PrintedNumber;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Figures that can be told apart without any sum, even if some cells were blank and left no trace: one number for each
 * cell with blanks between them, or as many zeros as cells.
 */
final class ExactFigures {
    private static final Pattern COUNT = Pattern.compile("0|[1-9]\\d{0,7}");
    private static final Pattern CHANGE = Pattern.compile("0|[+-]?[1-9]\\d{0,7}");
    private static final Pattern AMOUNT = Pattern.compile("(?:0|[1-9]\\d{0,9})(?:\\.\\d{1,6})?");

    private ExactFigures() {}

    /** A value for each cell of the row; {@code null} if there is any doubt. */
    static @Nullable List<Value> of(RunTogetherRow row) {
        List<String> tokens = DigitSplits.tokens(row.figures());
        int width = row.cells().size();
        if (tokens.size() == 1 && tokens.get(0).equals("0".repeat(width))) {
            return Collections.nCopies(width, Value.of(0));
        }
        if (tokens.size() != width) {
            return null;
        }
        List<Value> values = new ArrayList<>();
        for (int i = 0; i < width; i++) {
            Value value = value(tokens.get(i), row.cells().get(i));
            if (value == null) {
                return null;
            }
            values.add(value);
        }
        return values;
    }

    private static @Nullable Value value(String token, FormCell cell) {
        if (token.equals("/")) {
            return Value.MARK;
        }
        FormColumn.Kind kind = cell.column().kind();
        Pattern shape = switch (kind) {
            case COUNT -> COUNT;
            case CHANGE -> CHANGE;
            case AMOUNT -> AMOUNT;
        };
        if (kind == FormColumn.Kind.AMOUNT && token.endsWith("元")) {
            return FigureReader.amount(cell.column(), PrintedNumber.read(token));
        }
        return shape.matcher(token).matches() ? Value.of(new BigDecimal(token)) : null;
    }
}
