package io.github.nianbao.read.word;

import io.github.nianbao.document.FileKind;
import io.github.nianbao.read.Refusal;
import io.github.nianbao.read.RefusedException;
import java.util.List;

/** How much a DOCX file may hold. A file beyond these bounds is no report and would only hold up the others. */
final class DocxLimit {
    /** Cells of all tables together; a report has some hundred. */
    private static final int CELLS = 100_000;

    /** Columns of one table; Word itself knows 63. */
    private static final int COLUMNS = 1000;

    private int cells;

    void cell() throws RefusedException {
        cells++;
        hold("cells", cells, CELLS);
    }

    /** @param columns how many columns a table has so far */
    void columns(long columns) throws RefusedException {
        hold("columns", columns, COLUMNS);
    }

    private static void hold(String what, long found, long limit) throws RefusedException {
        if (found > limit) {
            throw new RefusedException(new Refusal(
                    Refusal.Code.TOO_LARGE,
                    FileKind.DOCX,
                    List.of(what, Long.toString(found), Long.toString(limit)),
                    false));
        }
    }
}
