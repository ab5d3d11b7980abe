package io.github.nianbao.report;

import java.util.List;

/**
 * A table of a form.
 *
 * @param id what its cell ids begin with
 * @param title the section head it stands under (三、收到和处理政府信息公开申请情况)
 */
public record FormTable(String id, Label title, List<FormBlock> blocks) {
    public FormTable {
        blocks = List.copyOf(blocks);
    }

    /** Whether no notice prescribes it: an archive was taught it. */
    public boolean isLocal() {
        return id.startsWith(CellId.LOCAL);
    }

    public List<FormCell> cells() {
        return blocks.stream().flatMap(block -> block.cells().stream()).toList();
    }
}
