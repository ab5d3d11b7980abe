package io.github.nianbao.read.plain;

import io.github.nianbao.document.Block;
import io.github.nianbao.document.Cell;
import io.github.nianbao.document.Heading;
import io.github.nianbao.document.Paragraph;
import io.github.nianbao.document.Table;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Blocks written down shortly: a table as rows of {@code a|b}, a break inside a cell as {@code ⏎}. */
final class Grid {
    private Grid() {}

    static List<String> of(String text) {
        return DumpParser.parse(Line.of(text)).stream().map(Grid::show).toList();
    }

    private static String show(Block block) {
        if (block instanceof Table table) {
            return IntStream.rangeClosed(1, table.rows())
                    .mapToObj(row -> table.row(row).stream()
                            .map(Cell::text)
                            .map(cell -> cell.replace('\n', '⏎'))
                            .collect(Collectors.joining("|")))
                    .collect(Collectors.joining("\n"));
        }
        if (block instanceof Heading heading) {
            return "#".repeat(heading.level()) + " " + heading.text();
        }
        return ((Paragraph) block).text();
    }
}
