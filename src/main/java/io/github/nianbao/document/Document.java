package io.github.nianbao.document;

import java.util.List;

/**
 * What a file says, in reading order, nothing interpreted.
 *
 * @param kind what the file truly is
 * @param pages how many pages it has; 0 for formats without pages
 */
public record Document(FileKind kind, int pages, List<Block> blocks) {
    public Document {
        blocks = List.copyOf(blocks);
    }

    public List<Table> tables() {
        return blocks.stream()
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .toList();
    }
}
