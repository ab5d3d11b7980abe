package io.github.nianbao.read.sheet;

import io.github.nianbao.document.FileKind;
import io.github.nianbao.read.Refusal;
import io.github.nianbao.read.RefusedException;
import java.util.List;

/** How much a spreadsheet may hold. A file beyond these bounds is no report and would only hold up the others. */
final class SheetLimit {
    /** Cells of all sheets together that hold text or have a border; a report has some hundred. */
    private static final int CELLS = 200_000;

    /** Merged ranges of all sheets together. */
    private static final int MERGED = 20_000;

    /** Sheets of one file. */
    private static final int SHEETS = 200;

    private final FileKind kind;
    private int cells;
    private int merged;
    private int sheets;

    SheetLimit(FileKind kind) {
        this.kind = kind;
    }

    void cell() throws RefusedException {
        hold("cells", ++cells, CELLS);
    }

    /** Positions of a table that no cell of the file stands for. */
    void cells(long more) throws RefusedException {
        hold("cells", cells + more, CELLS);
        cells += (int) more;
    }

    void merged() throws RefusedException {
        hold("merged", ++merged, MERGED);
    }

    void sheet() throws RefusedException {
        hold("sheets", ++sheets, SHEETS);
    }

    private void hold(String what, long found, long limit) throws RefusedException {
        if (found > limit) {
            throw new RefusedException(new Refusal(
                    Refusal.Code.TOO_LARGE, kind, List.of(what, Long.toString(found), Long.toString(limit)), false));
        }
    }
}
