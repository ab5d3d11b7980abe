package io.github.nianbao.read.sheet;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** An XLSX file written part by part, in as few words as a test needs. */
final class XlsxFile {
    private static final String RELATIONS = """
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">%s</Relationships>""";
    private static final String RELATION = """
            <Relationship Id="%s" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/%s" \
            Target="%s"/>""";
    private static final String ROOT = """
            <%1$s xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" \
            xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">%2$s</%1$s>""";

    private final Map<String, String> parts = new LinkedHashMap<>();
    private final StringBuilder sheets = new StringBuilder();
    private final StringBuilder related = new StringBuilder();
    private int count;

    private XlsxFile() {
        parts.put("[Content_Types].xml", "<Types/>");
        parts.put("_rels/.rels", RELATIONS.formatted(RELATION.formatted("r1", "officeDocument", "xl/workbook.xml")));
    }

    /** A file of one sheet. */
    static XlsxFile sheet(String... content) {
        return new XlsxFile().and("", content);
    }

    /** @param state an attribute of the sheet, such as {@code state="hidden"} */
    XlsxFile and(String state, String... content) {
        count++;
        sheets.append("<sheet name=\"表%d\" sheetId=\"%d\" %s r:id=\"s%d\"/>".formatted(count, count, state, count));
        related.append(RELATION.formatted("s" + count, "worksheet", "worksheets/sheet" + count + ".xml"));
        parts.put("xl/worksheets/sheet" + count + ".xml", ROOT.formatted("worksheet", String.join("", content)));
        return this;
    }

    /** The first sheet under another name. */
    XlsxFile again() {
        sheets.append("<sheet name=\"又一\" sheetId=\"1\" r:id=\"s1\"/>");
        return this;
    }

    XlsxFile styles(String content) {
        related.append(RELATION.formatted("st", "styles", "styles.xml"));
        return part("xl/styles.xml", ROOT.formatted("styleSheet", content));
    }

    XlsxFile strings(String... items) {
        related.append(RELATION.formatted("ss", "sharedStrings", "sharedStrings.xml"));
        return part("xl/sharedStrings.xml", ROOT.formatted("sst", String.join("", items)));
    }

    XlsxFile part(String name, String content) {
        parts.put(name, content);
        return this;
    }

    byte[] bytes() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            parts.putIfAbsent("xl/workbook.xml", ROOT.formatted("workbook", "<sheets>" + sheets + "</sheets>"));
            parts.put("xl/_rels/workbook.xml.rels", RELATIONS.formatted(related));
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    static String data(String... rows) {
        return "<sheetData>" + String.join("", rows) + "</sheetData>";
    }

    static String row(int number, String... cells) {
        return "<row r=\"" + number + "\">" + String.join("", cells) + "</row>";
    }

    static String hiddenRow(int number, String... cells) {
        return "<row r=\"" + number + "\" hidden=\"1\">" + String.join("", cells) + "</row>";
    }

    static String text(String name, String text) {
        return "<c r=\"" + name + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
    }

    static String number(String name, String value) {
        return number(name, value, 0);
    }

    static String number(String name, String value, int style) {
        return "<c r=\"" + name + "\" s=\"" + style + "\"><v>" + value + "</v></c>";
    }

    /** A cell without a value, there for its border. */
    static String blank(String name, int style) {
        return "<c r=\"" + name + "\" s=\"" + style + "\"/>";
    }

    static String merged(String... ranges) {
        StringBuilder merged = new StringBuilder("<mergeCells>");
        for (String range : ranges) {
            merged.append("<mergeCell ref=\"").append(range).append("\"/>");
        }
        return merged + "</mergeCells>";
    }
}
