package io.github.nianbao.read.html;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.nianbao.document.Block;
import io.github.nianbao.document.Cell;
import io.github.nianbao.document.Document;
import io.github.nianbao.document.Heading;
import io.github.nianbao.document.Paragraph;
import io.github.nianbao.document.Table;
import io.github.nianbao.read.RefusedException;
import java.util.List;
import java.util.stream.Collectors;

/** Pages read and written down so that a test can be read, too. */
final class Pages {
    private Pages() {}

    static Document read(String html) throws RefusedException {
        return HtmlReader.read(html.getBytes(UTF_8));
    }

    /** A line for each block: headings with #, tables as their rows. */
    static List<String> outline(String html) throws RefusedException {
        return read(html).blocks().stream().map(Pages::line).toList();
    }

    /** The rows of the only table; a cell as text, with its spans (rows x columns) where they are not 1. */
    static List<String> rows(String html) throws RefusedException {
        List<Table> tables = read(html).tables();
        if (tables.size() != 1) {
            throw new AssertionError(tables.size() + " tables");
        }
        return rows(tables.get(0));
    }

    static List<String> rows(Table table) {
        return java.util.stream.IntStream.rangeClosed(1, table.rows())
                .mapToObj(row -> table.row(row).stream().map(Pages::cell).collect(Collectors.joining("|")))
                .toList();
    }

    private static String cell(Cell cell) {
        String text = cell.text().replace("\n", "/");
        return cell.rowSpan() == 1 && cell.columnSpan() == 1
                ? text
                : text + "(" + cell.rowSpan() + "x" + cell.columnSpan() + ")";
    }

    static String line(Block block) {
        if (block instanceof Heading heading) {
            return "#".repeat(heading.level()) + heading.text();
        }
        if (block instanceof Paragraph paragraph) {
            return paragraph.text();
        }
        return block instanceof Table table ? rows(table).toString() : "picture";
    }
}
