/** Files for other programs: JSON described by a schema, byte-identical for the same archive. */
@NullMarked
package io.github.nianbao.export;

import org.jspecify.annotations.NullMarked;
