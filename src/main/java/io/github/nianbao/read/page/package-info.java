/** Pages of positioned text and rulings to paragraphs and ruled tables: grids with spans, tables and paragraphs joined over page breaks, whatever format the pages come from. */
@NullMarked
package io.github.nianbao.read.page;

import org.jspecify.annotations.NullMarked;
