package io.github.nianbao.read.page;

import io.github.nianbao.document.Box;

/** A painted box. */
record BoxCover(Box around) implements Cover {
    @Override
    public boolean hides(double x, double y) {
        return Boxes.holds(around, x, y, 0);
    }
}
