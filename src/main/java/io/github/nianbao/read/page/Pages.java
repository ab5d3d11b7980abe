package io.github.nianbao.read.page;

import io.github.nianbao.document.Block;
import java.util.ArrayList;
import java.util.List;

/** The pages of one file, given one by one, to blocks in reading order. What a page drew is let go once it is read. */
public final class Pages {
    private final List<List<PageItem>> items = new ArrayList<>();
    private ReadPage last = ReadPage.NONE;
    private boolean text;

    /** @throws TooMuchException if the page holds more than any page of a report */
    public void add(PageContent page) throws TooMuchException {
        text |= page.glyphs().stream().anyMatch(glyph -> !glyph.blank());
        last = PageReader.read(items.size() + 1, page, last);
        items.add(last.items());
    }

    /** How many pages were given. */
    public int count() {
        return items.size();
    }

    /** Whether any page shows a character. */
    public boolean hasText() {
        return text;
    }

    /** Lines wrapped to paragraphs and tables joined over page breaks, page numbers and running lines left out. */
    public List<Block> blocks() {
        return Assembly.blocks(
                Furniture.without(items).stream().flatMap(List::stream).toList());
    }
}
