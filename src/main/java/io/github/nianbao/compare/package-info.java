/**
 * Reports side by side. {@link io.github.nianbao.compare.CellComparison} holds two reports against each other, cell by
 * cell; comparisons of whole agencies and series of years stand beside it and share its figures and marks.
 */
@NullMarked
package io.github.nianbao.compare;

import org.jspecify.annotations.NullMarked;
