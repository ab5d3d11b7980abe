package io.github.nianbao.read.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a page holds, from top to bottom.
 *
 * @param open the columns of the last table without rulings, which may go on on the next page
 */
record ReadPage(List<PageItem> items, @Nullable BlockColumns open) {
    static final ReadPage NONE = new ReadPage(List.of(), null);
}
