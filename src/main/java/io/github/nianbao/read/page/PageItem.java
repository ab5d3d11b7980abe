package io.github.nianbao.read.page;

import io.github.nianbao.document.Box;

/** One thing on a page. */
sealed interface PageItem {
    /** Where it stands on the page turned upright, in points. */
    Box box();

    /** @param shown where it stands on the page as it is shown */
    record Line(TextLine line, Box shown, PageFrame page) implements PageItem {
        @Override
        public Box box() {
            return line.box();
        }
    }

    record Part(TablePart table, Box box) implements PageItem {}

    record Image(Box box, Box shown, int page) implements PageItem {}
}
