/** The archive folder: source files by hash, readings, the journal; crash-safe, one writer at a time. */
@NullMarked
package io.github.nianbao.archive;

import org.jspecify.annotations.NullMarked;
