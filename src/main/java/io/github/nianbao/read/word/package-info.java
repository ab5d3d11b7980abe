/** Word 97 to 2003 files (DOC) through POI: paragraphs, and tables rebuilt from the edges of their cells. */
@NullMarked
package io.github.nianbao.read.word;

import org.jspecify.annotations.NullMarked;
