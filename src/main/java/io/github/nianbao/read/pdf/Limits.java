package io.github.nianbao.read.pdf;

/**
 * How much of everything a file may hold. A yearly report has tens of pages with some thousand characters each; a file
 * beyond these bounds is no report and would only hold up the others.
 */
final class Limits {
    /** Pages of one file. */
    static final int PAGES = 500;
    /** Characters shown on one page; a page of small print holds about 5,000. */
    static final int GLYPHS_PER_PAGE = 100_000;
    /** Straight strokes drawn on one page; drawn maps hold more and are no tables. */
    static final int RULINGS_PER_PAGE = 50_000;
    /** Pairs of crossing lines that may have to be looked at on one page. */
    static final long CROSSINGS_PER_PAGE = 16_000_000L;
    /** Elementary cells of one grid, before merged cells are put together. */
    static final long CELLS_PER_GRID = 250_000L;
    /** Forms drawn within forms. */
    static final int FORM_DEPTH = 20;

    private Limits() {}
}
