package io.github.nianbao.export.table;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table whose lines are made of {@code R}.
 *
 * @param title in Chinese, for people
 * @param description in English, for programmers
 * @param required never empty
 * @param codes all values there are, where it holds codes; else empty
 * @param value a {@link String}, {@link Long}, {@link java.math.BigDecimal} or {@link Boolean}, as the type says
 */
public record Column<R>(
        String name,
        Type type,
        String title,
        String description,
        boolean required,
        List<String> codes,
        Function<R, @Nullable Object> value) {
    public enum Type {
        /** Printed or typed by people: may be anything. */
        TEXT,
        /** A name or code of this program: never begins with a sign. */
        NAME,
        INTEGER,
        /** An exact decimal. */
        NUMBER,
        BOOLEAN,
        /** Of the clock, UTC, ISO 8601 to the millisecond. */
        TIME
    }

    public Column {
        codes = List.copyOf(codes);
    }
}
