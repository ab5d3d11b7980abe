package io.github.nianbao.read.word;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A DOCX file written part by part, in as few words as a test needs. */
final class DocxFile {
    static final String NAMESPACES = """
            xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" \
            xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" \
            xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" \
            xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" \
            xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" \
            xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" \
            xmlns:v="urn:schemas-microsoft-com:vml" \
            xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" \
            xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships\"""";

    private static final String RELATIONS =
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">%s</Relationships>";
    private static final String TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private final Map<String, String> parts = new LinkedHashMap<>();
    private final StringBuilder related = new StringBuilder();

    private DocxFile() {
        parts.put("[Content_Types].xml", "<Types/>");
        parts.put(
                "_rels/.rels",
                RELATIONS.formatted(
                        "<Relationship Id=\"r1\" Type=\"" + TYPE + "officeDocument\" Target=\"word/document.xml\"/>"));
    }

    static DocxFile body(String... blocks) {
        DocxFile file = new DocxFile();
        file.parts.put(
                "word/document.xml",
                "<w:document " + NAMESPACES + "><w:body>" + String.join("", blocks) + "</w:body></w:document>");
        return file;
    }

    /** @param colour of its pages */
    DocxFile onPage(String colour) {
        parts.computeIfPresent(
                "word/document.xml",
                (name, content) -> content.replace("<w:body>", "<w:background w:color='" + colour + "'/><w:body>"));
        return this;
    }

    /** @param type what the part is to the document, such as {@code styles}, which also names it */
    DocxFile with(String type, String root, String content) {
        part("word/" + type + ".xml", "<w:" + root + " " + NAMESPACES + ">" + content + "</w:" + root + ">");
        related.append("<Relationship Id=\"%s\" Type=\"%s\" Target=\"%s.xml\"/>".formatted(type, TYPE + type, type));
        return this;
    }

    DocxFile part(String name, String content) {
        parts.put(name, content);
        return this;
    }

    DocxFile without(String name) {
        parts.remove(name);
        return this;
    }

    byte[] bytes() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                put(zip, part.getKey(), part.getValue());
            }
            put(zip, "word/_rels/document.xml.rels", RELATIONS.formatted(related));
        }
        return bytes.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(UTF_8));
    }

    static String p(String... content) {
        return "<w:p>" + String.join("", content) + "</w:p>";
    }

    static String styled(String properties, String text) {
        return p("<w:pPr>" + properties + "</w:pPr>", r(text));
    }

    static String r(String text) {
        return "<w:r><w:t>" + text + "</w:t></w:r>";
    }

    /** A run whose properties or pieces are given in full. */
    static String run(String... pieces) {
        return "<w:r>" + String.join("", pieces) + "</w:r>";
    }

    static String tbl(String... rows) {
        return "<w:tbl>" + String.join("", rows) + "</w:tbl>";
    }

    static String grid(int... widths) {
        StringBuilder grid = new StringBuilder("<w:tblGrid>");
        for (int width : widths) {
            grid.append("<w:gridCol w:w=\"").append(width).append("\"/>");
        }
        return grid + "</w:tblGrid>";
    }

    static String tr(String... cells) {
        return "<w:tr>" + String.join("", cells) + "</w:tr>";
    }

    static String tc(String text) {
        return "<w:tc>" + p(r(text)) + "</w:tc>";
    }

    /** @param properties such as {@code <w:gridSpan w:val="2"/>} */
    static String tc(String properties, String text) {
        return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + p(r(text)) + "</w:tc>";
    }
}
