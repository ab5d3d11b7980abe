/** Bytes to a document; the reader is chosen by what the bytes are, never by the file's extension. One sub-room for each kind of file. */
@NullMarked
package io.github.nianbao.read;

import org.jspecify.annotations.NullMarked;
