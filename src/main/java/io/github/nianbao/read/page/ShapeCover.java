package io.github.nianbao.read.page;

import io.github.nianbao.document.Box;
import java.awt.Shape;

/**
 * A painted shape, as far as its clip shows it.
 *
 * @param around the part of the page that it is seen on
 */
record ShapeCover(Shape shape, Box around) implements Cover {
    @Override
    public boolean hides(double x, double y) {
        return Boxes.holds(around, x, y, 0) && shape.contains(x, y);
    }
}
