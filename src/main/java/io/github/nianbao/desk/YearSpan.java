package io.github.nianbao.desk;

import org.jspecify.annotations.Nullable;

/**
 * Years from one to another, both included.
 *
 * @param from {@code null} for all up to {@code to}
 * @param to {@code null} for all from {@code from} on
 */
public record YearSpan(@Nullable Integer from, @Nullable Integer to) {
    boolean holds(@Nullable Integer year) {
        return year != null && (from == null || year >= from) && (to == null || year <= to);
    }
}
