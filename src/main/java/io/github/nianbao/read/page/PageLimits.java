package io.github.nianbao.read.page;

/**
 * How much of everything a page may hold. A page of a yearly report shows some thousand characters; one beyond these
 * bounds is no page of a report and would only hold up the others.
 */
public final class PageLimits {
    /** Characters shown on one page; a page of small print holds about 5,000. */
    public static final int GLYPHS_PER_PAGE = 100_000;
    /** Straight strokes drawn on one page; drawn maps hold more and are no tables. */
    static final int RULINGS_PER_PAGE = 50_000;
    /** Pairs of crossing lines that may have to be looked at on one page. */
    static final long CROSSINGS_PER_PAGE = 16_000_000L;

    private PageLimits() {}
}
