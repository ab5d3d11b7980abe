package io.github.nianbao.report;

import java.util.List;

/**
 * A table of a form.
 *
 * @param id the first segment of its cell ids
 * @param title the section head it stands under (三、收到和处理政府信息公开申请情况)
 */
public record FormTable(String id, Label title, List<FormBlock> blocks) {
    public FormTable {
        blocks = List.copyOf(blocks);
    }

    public List<FormCell> cells() {
        return blocks.stream().flatMap(block -> block.cells().stream()).toList();
    }
}
