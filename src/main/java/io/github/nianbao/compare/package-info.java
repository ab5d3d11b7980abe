/** Reports side by side: cell by cell, difference and per cent. */
@NullMarked
package io.github.nianbao.compare;

import org.jspecify.annotations.NullMarked;
