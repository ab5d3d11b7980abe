package io.github.nianbao.read.pdf;

import io.github.nianbao.document.Box;

/**
 * Characters that stand on one baseline, from left to right.
 *
 * @param size the em of most of its characters, in points
 */
record TextLine(String text, Box box, double size) {}
