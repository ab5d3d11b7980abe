package io.github.nianbao.read.page;

import io.github.nianbao.document.Box;

/**
 * Characters that stand on one baseline, from left to right.
 *
 * @param size the em of most of its characters, in points
 * @param parted whether a gap as wide as between columns goes through it, so that it is no line of prose
 */
record TextLine(String text, Box box, double size, boolean parted) {}
