package io.github.nianbao.read.sheet;

import io.github.nianbao.document.Block;
import io.github.nianbao.document.Cell;
import io.github.nianbao.document.Document;
import io.github.nianbao.document.Heading;
import io.github.nianbao.document.Paragraph;
import io.github.nianbao.document.Table;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Blocks as texts to compare: a table has a line for each row, cells are shown as column, span and text. */
final class Shown {
    private Shown() {}

    static List<String> of(Document document) {
        return document.blocks().stream().map(Shown::of).toList();
    }

    private static String of(Block block) {
        if (block instanceof Table table) {
            return IntStream.rangeClosed(1, table.rows())
                    .mapToObj(row -> table.row(row).stream().map(Shown::of).collect(Collectors.joining("|")))
                    .collect(Collectors.joining("\n"));
        }
        if (block instanceof Heading heading) {
            return "#".repeat(heading.level()) + " " + heading.text();
        }
        return block instanceof Paragraph paragraph ? paragraph.text() : "[picture]";
    }

    private static String of(Cell cell) {
        String span =
                cell.rowSpan() * cell.columnSpan() > 1 ? "(" + cell.rowSpan() + "x" + cell.columnSpan() + ")" : "";
        return cell.column() + span + cell.text().replace('\n', '⏎');
    }
}
