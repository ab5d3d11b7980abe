package io.github.nianbao.read.sheet;

import io.github.nianbao.document.Document;
import io.github.nianbao.document.FileKind;
import io.github.nianbao.read.RefusedException;
import io.github.nianbao.read.Relations;
import io.github.nianbao.read.XmlCursor;
import io.github.nianbao.read.ZipParts;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Spreadsheets since 2007 (XLSX, with macros or as a template, too) to a document, one part after the other, without the
 * library's model of a whole workbook. What is hidden (sheets, rows, columns) is not printed and not read; formulas are
 * never evaluated, their last results are what the sheet shows.
 */
public final class XlsxReader {
    private final ZipParts parts;
    private final Relations relations;
    private boolean since1904;

    private XlsxReader(ZipParts parts, Relations relations) {
        this.parts = parts;
        this.relations = relations;
    }

    /** @throws RefusedException if the bytes cannot be read, with the reason */
    public static Document read(byte[] bytes) throws RefusedException {
        ZipParts parts = ZipParts.of(bytes, FileKind.XLSX);
        String main = Relations.ofFile(parts).ofType("officeDocument").orElse("xl/workbook.xml");
        return new XlsxReader(parts, Relations.ofPart(parts, main)).document(main);
    }

    private Document document(String main) throws RefusedException {
        List<Tab> sheets = visibleSheets(main);
        XlsxCells cells = new XlsxCells(strings(), styles(), since1904);
        CellCount count = new CellCount();
        SheetBlocks blocks = new SheetBlocks(count);
        for (Tab sheet : sheets) {
            blocks.add(new XlsxSheet(parts, sheet.name(), sheet.part(), cells, count).read());
        }
        return SheetDocument.of(FileKind.XLSX, blocks.list());
    }

    private record Tab(String name, String part) {}

    /**
     * The sheets in the order of their tabs. No program writes a sheet that names another one's part; a damaged or hostile
     * file of a few kilobytes may name one part by the thousand, and would become as many reports.
     */
    private List<Tab> visibleSheets(String main) throws RefusedException {
        List<Tab> sheets = new ArrayList<>();
        Set<String> named = new HashSet<>();
        XmlCursor xml = parts.xml(main);
        for (int here = xml.depth(); xml.nextChild(here); ) {
            switch (xml.name()) {
                case "workbookPr" -> since1904 = XlsxCells.isOn(xml.attribute("date1904", "0"));
                case "sheets" -> {
                    for (int each = xml.depth(); xml.nextChild(each); ) {
                        Optional<String> part = relations.ofId(xml.relation());
                        String name = xml.attribute("name", "");
                        if (xml.attribute("state", "visible").equals("visible")) {
                            part.filter(named::add).ifPresent(found -> sheets.add(new Tab(name, found)));
                        }
                    }
                }
                default -> {}
            }
        }
        return sheets;
    }

    private List<RichText> strings() throws RefusedException {
        Optional<String> name = relations.ofType("sharedStrings").filter(parts::has);
        List<RichText> strings = new ArrayList<>();
        if (name.isPresent()) {
            XmlCursor xml = parts.xml(name.get());
            for (int here = xml.depth(); xml.nextChild(here); ) {
                strings.add(XlsxText.of(xml));
            }
        }
        return strings;
    }

    private XlsxStyles styles() throws RefusedException {
        Optional<String> name = relations.ofType("styles").filter(parts::has);
        return name.isPresent() ? XlsxStyles.of(parts.xml(name.get())) : XlsxStyles.NONE;
    }
}
