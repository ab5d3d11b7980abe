/** What a file says, in reading order, nothing interpreted: headings, paragraphs, tables of cells with spans, each with the place where it stands. */
@NullMarked
package io.github.nianbao.document;

import org.jspecify.annotations.NullMarked;
