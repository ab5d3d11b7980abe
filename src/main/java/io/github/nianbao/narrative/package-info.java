/** Sentences of the prose to facts: numbers with what they count, when, for whom, their parts, and the cell they speak of. */
@NullMarked
package io.github.nianbao.narrative;

import org.jspecify.annotations.NullMarked;
