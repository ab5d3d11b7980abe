package io.github.nianbao.read.pdf;

import io.github.nianbao.read.page.Colour;

/**
 * What areas are filled with, or lines drawn in.
 *
 * @param space what the components of its next colour mean
 */
record Pen(Colour colour, ColourSpace space) {
    static final Pen BLACK = new Pen(Colour.BLACK, ColourSpace.LIGHT);
}
