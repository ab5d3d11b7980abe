/** From failing sums to the wrong cell and its value: a table whose sums overlap is an error-correcting code, and what fails is its syndrome. */
@NullMarked
package io.github.nianbao.decode;

import org.jspecify.annotations.NullMarked;
