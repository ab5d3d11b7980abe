package io.github.nianbao.read.word;

import org.jspecify.annotations.Nullable;

/**
 * How one level of a list is numbered.
 *
 * @param start the first count
 * @param format how counts are written, as {@link ListNumeral} knows it
 * @param text what is printed, {@code %1} standing for the count of the first level
 * @param suffix what follows: {@code tab}, {@code space} or {@code nothing}
 * @param restart after which level it starts anew, counted from 1; 0 for never, -1 after any level above
 * @param plain whether the counts of the levels above are printed in digits, too
 * @param style the paragraph style that stands for this level
 */
record NumberLevel(
        int start,
        String format,
        String text,
        String suffix,
        int restart,
        boolean plain,
        @Nullable String style) {
    static final NumberLevel NONE = new NumberLevel(1, "none", "", "nothing", -1, false, null);
}
