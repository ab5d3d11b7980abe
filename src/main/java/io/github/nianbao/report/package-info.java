/** The canonical report (entries by cell id with value, printed text and place; gaps; prose) and the form it was filled in on (rows, columns, labels, sums), as immutable values. */
@NullMarked
package io.github.nianbao.report;

import org.jspecify.annotations.NullMarked;
