package io.github.nianbao.read.page;

import io.github.nianbao.document.Box;
import java.util.List;

/**
 * What one pass over a page found, in points from the upper left corner of the page as it is shown.
 *
 * @param glyphs in the order in which the page draws them
 * @param pictures where pictures are drawn
 * @param strokes lines that part no cells: aslant, or drawn over the finished page
 * @param marks what is drawn, in the size of characters
 */
public record PageContent(
        double width,
        double height,
        List<Glyph> glyphs,
        List<Ruling> horizontals,
        List<Ruling> verticals,
        List<Box> pictures,
        List<Stroke> strokes,
        List<Box> marks) {

    PageContent with(List<Glyph> others) {
        return new PageContent(width, height, others, horizontals, verticals, pictures, strokes, marks);
    }

    PageContent with(List<Ruling> across, List<Ruling> down) {
        return new PageContent(width, height, glyphs, across, down, pictures, strokes, marks);
    }
}
