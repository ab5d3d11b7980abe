package io.github.nianbao.read.html;

import io.github.nianbao.document.FileKind;
import io.github.nianbao.read.Refusal;
import io.github.nianbao.read.Refusal.Code;
import io.github.nianbao.read.RefusedException;
import java.util.List;

/**
 * How much of everything a page may hold. A yearly report with everything a site puts around it has some ten thousand
 * tags; a page beyond these bounds is no report and would only hold up the others.
 */
final class Limits {
    /** Tags of one page, end tags not counted. */
    static final int TAGS = 1_000_000;
    /** Elements within elements; what stands deeper is taken as if it stood at that depth, as browsers do, but for tables. */
    static final int DEPTH = 512;
    /**
     * Elements that are open at once, those left out whose end tag HTML lets one leave out: the parser looks through all of
     * them for many a tag. Careless pages leave some hundred open.
     */
    static final int OPEN = 10_000;
    /** Positions of one table, before columns that no cell tells apart are put together. */
    static final long TABLE_POSITIONS = 4_000_000L;
    /** Columns that one cell may cover (HTML, 4.9.11). */
    static final int COLUMN_SPAN = 1_000;
    /** Rows that one cell may cover (HTML, 4.9.11). */
    static final int ROW_SPAN = 65_534;
    /** Rules of a page's own style sheets on how its elements are displayed; each is looked up in the whole page. */
    static final int RULES = 5_000;
    /** Parts of a page saved in one file. */
    static final int PARTS = 10_000;

    private Limits() {}

    static void hold(String what, long found, long limit) throws RefusedException {
        if (found > limit) {
            throw new RefusedException(new Refusal(
                    Code.TOO_LARGE, FileKind.HTML, List.of(what, Long.toString(found), Long.toString(limit)), false));
        }
    }
}
