package io.github.nianbao.text;

/**
 * The numbering in front of a label.
 *
 * @param style how it is written
 * @param number from 1
 */
public record Ordinal(Style style, int number) {
    public enum Style {
        /** {@code 三、}: the outermost level. */
        HAN,
        /** {@code （三）}: the level below. */
        BRACKETED,
        /** {@code 3.}, {@code 3、}, {@code ③}: the innermost level. */
        ARABIC
    }
}
