/** What word processors write (DOC, DOCX, RTF): paragraphs, and tables rebuilt from the edges of their cells. */
@NullMarked
package io.github.nianbao.read.word;

import org.jspecify.annotations.NullMarked;
