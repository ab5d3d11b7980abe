/** Decisions about printed figures: fixes, attestations, their undoing, and the hash-chained journal that keeps them. */
@NullMarked
package io.github.nianbao.fix;

import org.jspecify.annotations.NullMarked;
