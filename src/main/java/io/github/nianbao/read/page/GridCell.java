package io.github.nianbao.read.page;

import io.github.nianbao.document.Box;

/**
 * A cell as its rulings draw it; rows and columns from 0, each end exclusive.
 *
 * @param openTop the line above it is not drawn
 * @param openBottom the line below it is not drawn
 */
record GridCell(int top, int bottom, int left, int right, Box box, boolean openTop, boolean openBottom) {}
