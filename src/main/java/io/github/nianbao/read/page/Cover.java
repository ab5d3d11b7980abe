package io.github.nianbao.read.page;

import io.github.nianbao.document.Box;

/** Something painted that lets nothing below it be seen. */
public interface Cover {
    /** The smallest box around it, in points. */
    Box around();

    /** Whether it hides what lies at a point. */
    boolean hides(double x, double y);
}
