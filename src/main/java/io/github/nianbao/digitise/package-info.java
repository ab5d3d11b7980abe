/** The pure function from bytes to reports. */
@NullMarked
package io.github.nianbao.digitise;

import org.jspecify.annotations.NullMarked;
