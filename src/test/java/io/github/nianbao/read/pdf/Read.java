package io.github.nianbao.read.pdf;

import io.github.nianbao.document.Cell;
import io.github.nianbao.document.Document;
import io.github.nianbao.document.Paragraph;
import io.github.nianbao.document.Table;
import io.github.nianbao.read.RefusedException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Reads drawn PDFs and puts what was read in a form that is easy to compare. */
final class Read {
    private Read() {}

    static Document document(DrawnPdf pdf) {
        try {
            return PdfReader.read(pdf.bytes());
        } catch (RefusedException e) {
            throw new AssertionError(e);
        }
    }

    static Table onlyTable(DrawnPdf pdf) {
        List<Table> tables = document(pdf).tables();
        if (tables.size() != 1) {
            throw new AssertionError(
                    "tables: " + tables.stream().map(Read::rows).toList());
        }
        return tables.get(0);
    }

    /** Each row as its cells: text, and rows×columns where it spans several; lines of a cell parted by ¶. */
    static List<String> rows(Table table) {
        return IntStream.rangeClosed(1, table.rows())
                .mapToObj(row -> table.row(row).stream().map(Read::cell).collect(Collectors.joining(" | ")))
                .toList();
    }

    static List<String> paragraphs(Document document) {
        return document.blocks().stream()
                .filter(Paragraph.class::isInstance)
                .map(block -> ((Paragraph) block).text())
                .toList();
    }

    private static String cell(Cell cell) {
        String span = cell.rowSpan() * cell.columnSpan() == 1 ? "" : " " + cell.rowSpan() + "x" + cell.columnSpan();
        return cell.text().replace('\n', '¶') + span;
    }
}
