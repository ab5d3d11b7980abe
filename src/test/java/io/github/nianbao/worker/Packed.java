package io.github.nianbao.worker;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Packages of XML parts, written for attacks: names and contents in turn. */
final class Packed {
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private Packed() {}

    static byte[] zip(String... namesAndContents) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < namesAndContents.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndContents[i]));
                zip.write(namesAndContents[i + 1].getBytes(UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** @param before what stands before the root, such as a declaration */
    static byte[] docx(String before, String body) {
        return zip(
                "[Content_Types].xml",
                "<Types/>",
                "_rels/.rels",
                "<Relationships><Relationship Id=\"r1\" Type=\"" + OFFICE
                        + "/officeDocument\" Target=\"word/document.xml\"/></Relationships>",
                "word/_rels/document.xml.rels",
                "<Relationships><Relationship Id=\"r9\" TargetMode=\"External\" Type=\"" + OFFICE
                        + "/attachedTemplate\" Target=\"file:///etc/passwd\"/></Relationships>",
                "word/vbaProject.bin",
                "Sub AutoOpen()",
                "word/document.xml",
                before + "<w:document xmlns:w=\"w\" xmlns:xi=\"http://www.w3.org/2001/XInclude\"><w:body>" + body
                        + "</w:body></w:document>");
    }

    static String paragraphs(String text) {
        StringBuilder paragraphs = new StringBuilder();
        text.lines()
                .forEach(line -> paragraphs.append("<w:p><w:r><w:t xml:space=\"preserve\">"
                        + line.replace("\t", "</w:t><w:tab/><w:t>") + "</w:t></w:r></w:p>"));
        return paragraphs.toString();
    }

    static byte[] xlsx(String before, String sheet) {
        return zip(
                "[Content_Types].xml",
                "<Types/>",
                "_rels/.rels",
                "<Relationships><Relationship Id=\"r1\" Type=\"" + OFFICE
                        + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>",
                "xl/_rels/workbook.xml.rels",
                "<Relationships><Relationship Id=\"s1\" Type=\"" + OFFICE
                        + "/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>",
                "xl/workbook.xml",
                "<workbook xmlns:r=\"" + OFFICE + "\"><sheets><sheet name=\"1\" r:id=\"s1\"/></sheets></workbook>",
                "xl/worksheets/sheet1.xml",
                before + "<worksheet>" + sheet + "</worksheet>");
    }

    /** Lines as rows, tabs between their cells. */
    static String rows(String text) {
        StringBuilder rows = new StringBuilder("<sheetData>");
        int row = 0;
        for (String line : text.lines().toList()) {
            row++;
            rows.append("<row r=\"" + row + "\">");
            int column = 0;
            for (String cell : line.split("\t", -1)) {
                rows.append("<c r=\"" + (char) ('A' + column++) + row + "\" t=\"inlineStr\"><is><t>" + cell
                        + "</t></is></c>");
            }
            rows.append("</row>");
        }
        return rows + "</sheetData>";
    }
}
