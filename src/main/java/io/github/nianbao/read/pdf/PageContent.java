package io.github.nianbao.read.pdf;

import io.github.nianbao.document.Box;
import java.util.List;

/**
 * What one pass over a page's content stream found, in points from the upper left corner of the page as it is shown.
 *
 * @param glyphs in the order of the stream
 * @param pictures where pictures are drawn
 */
record PageContent(
        double width,
        double height,
        List<Glyph> glyphs,
        List<Ruling> horizontals,
        List<Ruling> verticals,
        List<Box> pictures) {}
