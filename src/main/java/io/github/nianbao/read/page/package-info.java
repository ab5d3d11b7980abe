/** Pages of positioned text and rulings to paragraphs and tables: grids with spans from rulings or from the places of texts, tables and paragraphs joined over page breaks, whatever format the pages come from. */
@NullMarked
package io.github.nianbao.read.page;

import org.jspecify.annotations.NullMarked;
