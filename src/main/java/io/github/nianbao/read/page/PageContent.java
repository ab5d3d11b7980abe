package io.github.nianbao.read.page;

import io.github.nianbao.document.Box;
import java.util.List;

/**
 * What one pass over a page found, in points from the upper left corner of the page as it is shown.
 *
 * @param glyphs in the order in which the page draws them
 * @param pictures where pictures are drawn
 * @param strokes lines that part no cells: aslant, or drawn over the finished page
 */
public record PageContent(
        double width,
        double height,
        List<Glyph> glyphs,
        List<Ruling> horizontals,
        List<Ruling> verticals,
        List<Box> pictures,
        List<Stroke> strokes) {}
