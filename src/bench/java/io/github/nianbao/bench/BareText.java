package io.github.nianbao.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.hssf.extractor.ExcelExtractor;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.hwpf.extractor.WordExtractor;
import org.apache.poi.xssf.extractor.XSSFExcelExtractor;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** The text of a file and nothing else, by the library that the program's reader of that kind is built on. */
final class BareText {
    private BareText() {}

    static String of(Sample sample) throws IOException {
        return switch (sample.kind()) {
            case "doc" -> ofWord(sample.bytes());
            case "docx" -> ofDocx(sample.bytes());
            case "xls" -> ofXls(sample.bytes());
            case "xlsx" -> ofXlsx(sample.bytes());
            case "pdf", "pdf-chromium" -> ofPdf(sample.bytes());
            default -> ofPlain(sample.bytes());
        };
    }

    private static String ofPdf(byte[] bytes) throws IOException {
        try (PDDocument pdf = PDDocument.load(bytes)) {
            return new PDFTextStripper().getText(pdf);
        }
    }

    private static String ofWord(byte[] bytes) throws IOException {
        try (WordExtractor word = new WordExtractor(new ByteArrayInputStream(bytes))) {
            return word.getText();
        }
    }

    private static String ofDocx(byte[] bytes) throws IOException {
        try (XWPFWordExtractor word = new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(bytes)))) {
            return word.getText();
        }
    }

    private static String ofXls(byte[] bytes) throws IOException {
        try (ExcelExtractor excel = new ExcelExtractor(new HSSFWorkbook(new ByteArrayInputStream(bytes)))) {
            return excel.getText();
        }
    }

    private static String ofXlsx(byte[] bytes) throws IOException {
        try (XSSFExcelExtractor excel = new XSSFExcelExtractor(new XSSFWorkbook(new ByteArrayInputStream(bytes)))) {
            return excel.getText();
        }
    }

    private static String ofPlain(byte[] bytes) throws IOException {
        try {
            return decode(bytes, StandardCharsets.UTF_8);
        } catch (CharacterCodingException other) {
            return decode(bytes, Charset.forName("GB18030"));
        }
    }

    private static String decode(byte[] bytes, Charset charset) throws CharacterCodingException {
        return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    }
}
