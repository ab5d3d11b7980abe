/** Tests of the facts of the prose. */
@NullMarked
package io.github.nianbao.narrative;

import org.jspecify.annotations.NullMarked;
