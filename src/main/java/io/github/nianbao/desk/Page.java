package io.github.nianbao.desk;

import java.util.List;

/**
 * A part of a long list.
 *
 * @param number from 1
 * @param size lines on a page
 */
public record Page(int number, int size) {
    /** The list as a whole. */
    public static final Page ALL = new Page(1, Integer.MAX_VALUE);

    public Page {
        if (number < 1 || size < 1) {
            throw new IllegalArgumentException("no page " + number + " of " + size);
        }
    }

    /**
     * The lines of a page.
     *
     * @param before how many lines stand on earlier pages
     * @param of how many lines the whole list has
     */
    public record Lines<T>(List<T> lines, int before, int of) {
        public Lines {
            lines = List.copyOf(lines);
        }
    }

    /** @throws DeskException with the number of pages, if there are not so many */
    <T> Lines<T> of(List<T> all) {
        long before = (number - 1L) * size;
        if (number > 1 && before >= all.size()) {
            int pages = (all.size() - 1) / size + 1;
            throw new DeskException(
                    DeskException.Code.NO_SUCH_PAGE,
                    List.of(String.valueOf(number), String.valueOf(Math.max(1, pages))));
        }
        long end = Math.min(all.size(), before + size);
        return new Lines<>(all.subList((int) before, (int) end), (int) before, all.size());
    }
}
