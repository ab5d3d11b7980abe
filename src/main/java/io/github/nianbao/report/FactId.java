package io.github.nianbao.report;

import java.util.regex.Pattern;

/**
 * The name of a fact, {@code p<passage>.<start>-<end>}, with {@code .<n>} where several share one number: the same for
 * the same text.
 */
public record FactId(String text) implements FigureId {
    private static final Pattern SHAPE = Pattern.compile("p\\d{1,9}\\.\\d{1,9}-\\d{1,9}(\\.\\d{1,9})?");

    public FactId {
        if (!isOne(text)) {
            throw new IllegalArgumentException("not a fact id: " + text);
        }
    }

    @Override
    public String kind() {
        return "fact";
    }

    public static boolean isOne(String text) {
        return SHAPE.matcher(text).matches();
    }

    @Override
    public String toString() {
        return text;
    }
}
