/** PDF pages to paragraphs and ruled tables: rulings and text collected in one pass, grids with spans, tables joined over page breaks. */
@NullMarked
package io.github.nianbao.read.pdf;

import org.jspecify.annotations.NullMarked;
