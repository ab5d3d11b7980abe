/** Files for other programs, byte-identical for the same archive; a kind of export is a class, its sub-room holds its library. */
@NullMarked
package io.github.nianbao.export;

import org.jspecify.annotations.NullMarked;
