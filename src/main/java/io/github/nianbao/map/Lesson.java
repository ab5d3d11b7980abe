package io.github.nianbao.map;

import io.github.nianbao.text.PrintedLabel;

/**
 * A teaching, verified against the table it was taught from.
 *
 * @param name {@code taught-} and the beginning of the SHA-256 of its content: the same lesson has the same name everywhere
 * @param content of its mapping file
 * @param what it teaches
 * @param target the row, column or table; empty where something is ignored
 * @param print the printed words
 * @param mappings with the teaching
 */
public record Lesson(String name, String content, What what, String target, String print, Mappings mappings) {
    private static final String EXTENSION = ".yaml";

    /** What a teaching is about. */
    public enum What {
        LABEL,
        COLUMN,
        IGNORE,
        TABLE
    }

    public static String fileOf(String name) {
        return name + EXTENSION;
    }

    /** Whether two labels are one to the forms: numbering, widths, blanks and brackets aside. */
    public static boolean isSameLabel(String one, String other) {
        return PrintedLabel.of(one).text().equals(PrintedLabel.of(other).text());
    }
}
