package io.github.nianbao.fix;

import io.github.nianbao.report.Value;
import java.math.BigDecimal;
import java.util.Locale;

/**
 * A value as one word of JSON: a number as plain decimal digits, anything else by the name of its kind
 * ({@code "12.5"}, {@code "blank"}). A string also where it is a number, so that no reader of JSON rounds it.
 */
public final class ValueText {
    private ValueText() {}

    public static String of(Value value) {
        BigDecimal number = value.number();
        return number == null ? value.kind().name().toLowerCase(Locale.ROOT) : number.toPlainString();
    }

    /** @throws IllegalArgumentException where the text is none that {@link #of} writes */
    public static Value parse(String text) {
        return switch (text) {
            case "blank" -> Value.BLANK;
            case "mark" -> Value.MARK;
            case "unreadable" -> Value.UNREADABLE;
            case "missing" -> Value.MISSING;
            default -> Value.of(new BigDecimal(text));
        };
    }
}
