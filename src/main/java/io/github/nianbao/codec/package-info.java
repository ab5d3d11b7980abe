/** Documents and reports as packed JSON and back, without loss: for the archive, and between processes. */
@NullMarked
package io.github.nianbao.codec;

import org.jspecify.annotations.NullMarked;
