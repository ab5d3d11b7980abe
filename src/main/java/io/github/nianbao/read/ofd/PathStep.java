package io.github.nianbao.read.ofd;

/**
 * One step of a path.
 *
 * @param x where it ends
 * @param y where it ends
 */
record PathStep(Kind kind, double x, double y) {
    enum Kind {
        MOVE,
        LINE,
        CURVE,
        CLOSE
    }
}
