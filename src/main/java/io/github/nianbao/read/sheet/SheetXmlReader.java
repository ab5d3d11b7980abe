package io.github.nianbao.read.sheet;

import io.github.nianbao.document.Document;
import io.github.nianbao.document.FileKind;
import io.github.nianbao.read.RefusedException;
import io.github.nianbao.read.XmlCursor;
import java.util.Optional;

/**
 * Workbooks of Excel 2002 and 2003 that are written as one XML file (SpreadsheetML) to a document, with the same rules as
 * for XLSX.
 */
public final class SheetXmlReader {
    private SheetXmlReader() {}

    /** @throws RefusedException if the bytes cannot be read, with the reason */
    public static Document read(byte[] bytes) throws RefusedException {
        XmlCursor xml = XmlCursor.of(bytes, FileKind.SHEET_XML, "workbook");
        SheetXmlStyles styles = new SheetXmlStyles();
        CellCount count = new CellCount();
        SheetBlocks blocks = new SheetBlocks(count);
        for (int here = xml.depth(); xml.nextChild(here); ) {
            switch (xml.name()) {
                case "Styles" -> styles.read(xml);
                case "Worksheet" -> {
                    Optional<RawSheet> sheet = new SheetXmlSheet(xml, styles, count).read();
                    if (sheet.isPresent()) {
                        blocks.add(sheet.get());
                    }
                }
                default -> {}
            }
        }
        return SheetDocument.of(FileKind.SHEET_XML, blocks.list());
    }
}
