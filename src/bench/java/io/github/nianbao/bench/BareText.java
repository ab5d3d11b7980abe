package io.github.nianbao.bench;

import com.rtfparserkit.converter.text.StringTextConverter;
import com.rtfparserkit.parser.RtfStreamSource;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.TextBody;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.hssf.extractor.ExcelExtractor;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.hwpf.extractor.WordExtractor;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.xssf.extractor.XSSFEventBasedExcelExtractor;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * The text of a file and nothing else, all of its cells included, by the library that the program's reader of that kind is
 * built on; where the library has several ways, by its quickest:
 *
 * <ul>
 *   <li>PDF: PDFBox's stripper, sorted by position. Rulings, and therefore cells, it does not look for.
 *   <li>DOC, DOCX, XLS, XLSX: the extractors of POI, for XLSX the one that streams.
 *   <li>HTML, MHTML: jsoup's tree (of the page that mime4j takes out), the text of its body and of each cell.
 *   <li>RTF: the text that rtfparserkit converts to.
 *   <li>OFD: the characters of all XML parts, by the JDK's parser, for its reader is the program's own.
 *   <li>text: the bytes decoded, which no checked report can come near.
 * </ul>
 */
final class BareText {
    private static final XMLInputFactory XML = XMLInputFactory.newDefaultFactory();

    private BareText() {}

    static String of(Sample sample) throws IOException {
        return switch (sample.kind()) {
            case "doc" -> ofWord(sample.bytes());
            case "docx" -> ofDocx(sample.bytes());
            case "xls" -> ofXls(sample.bytes());
            case "xlsx" -> ofXlsx(sample.bytes());
            case "pdf", "pdf-chromium" -> ofPdf(sample.bytes());
            case "html" -> ofHtml(new ByteArrayInputStream(sample.bytes()));
            case "mhtml" -> ofMhtml(sample.bytes());
            case "rtf" -> ofRtf(sample.bytes());
            case "ofd" -> ofOfd(sample.bytes());
            default -> ofPlain(sample.bytes());
        };
    }

    private static String ofPdf(byte[] bytes) throws IOException {
        try (PDDocument pdf = PDDocument.load(bytes)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            return stripper.getText(pdf);
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
        try (XSSFEventBasedExcelExtractor excel =
                new XSSFEventBasedExcelExtractor(OPCPackage.open(new ByteArrayInputStream(bytes)))) {
            return excel.getText();
        } catch (OpenXML4JException | XmlException damaged) {
            throw new IOException(damaged);
        }
    }

    private static String ofHtml(InputStream page) throws IOException {
        Element body = Jsoup.parse(page, null, "").body();
        StringBuilder text = new StringBuilder(body.text());
        body.select("td, th").forEach(cell -> text.append('\n').append(cell.text()));
        return text.toString();
    }

    private static String ofMhtml(byte[] bytes) throws IOException {
        Message message = new DefaultMessageBuilder().parseMessage(new ByteArrayInputStream(bytes));
        for (Entity part : ((Multipart) message.getBody()).getBodyParts()) {
            if (part.getMimeType().equals("text/html")) {
                return ofHtml(((TextBody) part.getBody()).getInputStream());
            }
        }
        return "";
    }

    private static String ofRtf(byte[] bytes) throws IOException {
        StringTextConverter converter = new StringTextConverter();
        converter.convert(new RtfStreamSource(new ByteArrayInputStream(bytes)));
        return converter.getText();
    }

    private static String ofOfd(byte[] bytes) throws IOException {
        StringBuilder text = new StringBuilder();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                if (part.getName().endsWith(".xml")) {
                    XMLStreamReader xml = XML.createXMLStreamReader(new ByteArrayInputStream(zip.readAllBytes()));
                    while (xml.hasNext()) {
                        text.append(xml.next() == XMLStreamConstants.CHARACTERS ? xml.getText() : "");
                    }
                }
            }
        } catch (XMLStreamException damaged) {
            throw new IOException(damaged);
        }
        return text.toString();
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
