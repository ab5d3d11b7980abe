package io.github.nianbao.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table of a form.
 *
 * @param id what its cell ids begin with
 * @param title the section head it stands under (三、收到和处理政府信息公开申请情况)
 * @param corner what the form prints above the labels of the rows (信息内容); {@code null} where that corner is empty
 * @param sideBySide the form prints its rows beside each other, each with the columns under it, so that all figures
 *     stand in one printed row
 */
public record FormTable(String id, Label title, @Nullable Label corner, boolean sideBySide, List<FormBlock> blocks) {
    public FormTable {
        blocks = List.copyOf(blocks);
    }

    /** A table that is printed row by row, with an empty corner. */
    public FormTable(String id, Label title, List<FormBlock> blocks) {
        this(id, title, null, false, blocks);
    }

    /** Whether no notice prescribes it: an archive was taught it. */
    public boolean isLocal() {
        return id.startsWith(CellId.LOCAL);
    }

    public List<FormCell> cells() {
        return blocks.stream().flatMap(block -> block.cells().stream()).toList();
    }
}
