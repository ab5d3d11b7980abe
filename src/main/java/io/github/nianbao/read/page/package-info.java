/**
 * Pages of positioned text and rulings to paragraphs and tables: grids with spans from rulings or from the places of texts, tables and paragraphs joined over page breaks, whatever format the pages come from.
 *
 * <p>The way of a page, from {@code PageReader} on: what a person cannot see is taken away or told ({@code Print}, {@code Covered}, {@code
 * Overprint}, {@code Overlaid}, {@code UnevenDigits}, {@code DrawnBeside}, {@code Watermarks}, {@code Struck}); a page is turned upright ({@code Turn}); rulings that hang together make
 * grids ({@code RulingJoiner}, {@code Lattice}, {@code GridBuilder}), which get their characters ({@code CellGlyphs}, {@code
 * CellText}); where rulings lack, lines that stand like a table do ({@code Stretches}, {@code UnruledTable} with its {@code
 * TextColumns} and {@code HeadBlock}s, {@code HalfRuled}); the rest is lines of text ({@code TextLines}). {@code Assembly}
 * puts the pages one after the other: page furniture goes ({@code Furniture}), tables go on over a break ({@code PageBreak}),
 * lines become paragraphs ({@code Paragraphs}).
 */
@NullMarked
package io.github.nianbao.read.page;

import org.jspecify.annotations.NullMarked;
