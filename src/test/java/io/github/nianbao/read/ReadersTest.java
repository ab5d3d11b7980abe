package io.github.nianbao.read;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.nianbao.document.FileKind;
import io.github.nianbao.read.Refusal.Code;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadersTest {
    @Test
    void anEmptyFileIsRefusedAsEmpty() {
        assertThat(refusal(new byte[0]).code()).isEqualTo(Code.EMPTY);
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "\r\n\r\n", "\u3000\u00A0\t\n", "\uFEFF\n"})
    void aFileOfBlanksIsRefusedAsEmpty(String blanks) {
        assertThat(refusal(blanks.getBytes(UTF_8)).code()).isEqualTo(Code.EMPTY);
    }

    @Test
    void aFileAboveTheLimitIsRefusedBeforeAnyReaderSeesIt() {
        byte[] large = new byte[(int) Limit.FILE_BYTES.usual() + 1];
        Arrays.fill(large, (byte) 'a');

        Refusal refusal = refusal(large);

        assertThat(refusal.code()).isEqualTo(Code.TOO_LARGE);
        assertThat(refusal.arguments()).containsExactly("file-bytes", "104857601", "104857600");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            PICTURE, 89504E470D0A1A0A0000000D
            PICTURE, FFD8FFE000104A464946
            PICTURE, 474946383961
            PICTURE, 49492A0008000000
            PICTURE, 4D4D002A00000008
            PICTURE, 424D46000000000000003600
            """)
    void picturesAreKnownByTheirMarks(FileKind kind, String hex) {
        assertKindNotRead(java.util.HexFormat.of().parseHex(hex), kind);
    }

    @Test
    void aTextThatBeginsLikeABitmapIsText() throws RefusedException {
        assertThat(Readers.read("BM是本部门的简称\n".getBytes(UTF_8)).kind()).isEqualTo(FileKind.TEXT);
    }

    @Test
    void aPdfMarkMayStandBehindOtherBytesButNotFarInside() throws RefusedException {
        assertThat(Sniffer.kindOf(("\0\1junk\n%PDF-1.4\n").getBytes(ISO_8859_1)))
                .isEqualTo(FileKind.PDF);
        assertThat(Sniffer.kindOf(("。".repeat(400) + "%PDF-1.4").getBytes(UTF_8)))
                .isEqualTo(FileKind.TEXT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html><body>",
                "<!DOCTYPE html>\n<html>",
                "\n  <?xml version=\"1.0\"?>\n<!-- saved -->\n<HTML>",
                "<div class=\"x\">正文</div>",
                "<table><tr><td>0</td></tr></table>"
            })
    void markupNearTheStartIsHtmlInAnyCharset(String markup) throws RefusedException {
        assertThat(Sniffer.kindOf(markup.getBytes(UTF_8))).isEqualTo(FileKind.HTML);
        assertThat(Sniffer.kindOf(("\uFEFF" + markup).getBytes(UTF_8))).isEqualTo(FileKind.HTML);
        assertThat(Sniffer.kindOf(("\uFEFF" + markup).getBytes(UTF_16LE))).isEqualTo(FileKind.HTML);
        assertThat(Sniffer.kindOf(markup.getBytes(java.nio.charset.Charset.forName("GB18030"))))
                .isEqualTo(FileKind.HTML);
    }

    @Test
    void aTextThatMentionsATagIsText() throws RefusedException {
        byte[] bytes = "网页中的<table>标签由编辑器产生。\n".getBytes(UTF_8);

        assertThat(Readers.read(bytes).kind()).isEqualTo(FileKind.TEXT);
    }

    @Test
    void aLongCommentOrATitleBeforeTheFirstTagIsNoTextFile() throws RefusedException {
        String table = "<table><tr><td>规章</td><td>1</td></tr><tr><td>文件</td><td>2</td></tr></table>";

        assertThat(Sniffer.kindOf(("<!--" + "。".repeat(9000) + "--><p>文</p>").getBytes(UTF_8)))
                .isEqualTo(FileKind.HTML);
        assertThat(Sniffer.kindOf(("沙丘县审计局年度报告\n" + table).getBytes(UTF_8))).isEqualTo(FileKind.HTML);
        assertThat(Sniffer.kindOf(("沙丘县审计局年度报告\n" + table).getBytes(UTF_16LE))).isEqualTo(FileKind.HTML);
        assertThat(Sniffer.kindOf("<!-- 无 --> 没有标签的文本".getBytes(UTF_8))).isEqualTo(FileKind.TEXT);
    }

    @Test
    void officeFilesWrittenAsXmlAreNamedAndKeptForALaterVersion() {
        String start = "<?xml version='1.0'?>\n<?mso-application progid=\"";

        assertKindNotRead((start + "Word.Document\"?><w:wordDocument/>").getBytes(UTF_8), FileKind.WORD_XML);
        assertKindNotRead(
                "<?xml version=\"1.0\"?><pkg:package xmlns:pkg=\"http://schemas.microsoft.com/office/2006/xmlPackage\"/>"
                        .getBytes(UTF_8),
                FileKind.WORD_XML);
    }

    @Test
    void rtfAndMhtmlAreKnownByTheirFirstLines() throws RefusedException {
        assertThat(Sniffer.kindOf("{\\rtf1\\ansi".getBytes(UTF_8))).isEqualTo(FileKind.RTF);
        byte[] saved =
                "From: <Saved by>\r\nSubject: x\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype=\"text/html\"\r\n\r\n<html>"
                        .getBytes(UTF_8);
        assertThat(Sniffer.kindOf(saved)).isEqualTo(FileKind.MHTML);
        byte[] prose = "本报告说明 multipart/related 的含义。\nMIME-Version: 略\n".getBytes(UTF_8);
        assertThat(Readers.read(prose).kind()).isEqualTo(FileKind.TEXT);
    }

    @ParameterizedTest
    @CsvSource({
        "DOCX, [Content_Types].xml, word/document.xml",
        "XLSX, [Content_Types].xml, xl/workbook.xml",
        "OFD, OFD.xml, Doc_0/Document.xml",
        "ODF, mimetype, content.xml",
        "ZIP, mimetype, readme.txt",
        "ZIP, word/document.xml, readme.txt",
        "ZIP, [Content_Types].xml, ppt/presentation.xml"
    })
    void zipContainersAreKnownByTheNamesInside(FileKind kind, String first, String second) throws Exception {
        assertThat(Sniffer.kindOf(zip(first, second))).isEqualTo(kind);
    }

    @Test
    void aZipFileCutOffIsDamaged() throws IOException {
        byte[] whole = zip("[Content_Types].xml", "word/document.xml");

        Refusal refusal = refusal(Arrays.copyOf(whole, whole.length - 30));

        assertThat(refusal.code()).isEqualTo(Code.DAMAGED);
        assertThat(refusal.unreadableNow()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "DOCX, [Content_Types].xml, word/document.xml",
        "XLSX, [Content_Types].xml, xl/workbook.xml",
        "OFD, OFD.xml, readme.txt",
        "OFD, Doc_0/Document.xml, OFD.xml",
        "ZIP, word/document.xml, readme.txt"
    })
    void aZipFileCutOffIsToldByTheNamesThatAreLeft(FileKind kind, String first, String second) throws IOException {
        byte[] whole = zip(first, second, "more.txt");
        int directory = new String(whole, ISO_8859_1).indexOf("PK\1\2");

        Refusal refusal = refusal(Arrays.copyOf(whole, directory + 50));

        assertThat(refusal.code()).isEqualTo(Code.DAMAGED);
        assertThat(refusal.kind()).isEqualTo(kind);
    }

    @Test
    void aZipFileCutOffIsNotToldByWhatIsInAFileWithinIt() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            byte[] inner = zip("OFD.xml");
            ZipEntry entry = new ZipEntry("a.ofd");
            entry.setMethod(ZipEntry.STORED);
            entry.setSize(inner.length);
            CRC32 sum = new CRC32();
            sum.update(inner);
            entry.setCrc(sum.getValue());
            zip.putNextEntry(entry);
            zip.write(inner);
        }

        assertThat(refusal(Arrays.copyOf(bytes.toByteArray(), bytes.size() - 30))
                        .kind())
                .isEqualTo(FileKind.ZIP);
    }

    @Test
    void ofACompoundFileOnlyTheNamesBelowTheRootCount() throws RefusedException {
        assertThat(Sniffer.kindOf(CompoundFiles.with("WordDocument", "Workbook")))
                .isEqualTo(FileKind.DOC);
        assertThat(Sniffer.kindOf(CompoundFiles.with("Workbook", "WordDocument")))
                .isEqualTo(FileKind.XLS);
        assertThat(Sniffer.kindOf(CompoundFiles.with("MatOST", "x"))).isEqualTo(FileKind.WPS);
        assertThat(Sniffer.kindOf(CompoundFiles.with("PowerPoint Document", "x")))
                .isEqualTo(FileKind.UNKNOWN);
    }

    @Test
    void anEncryptedOfficePackageIsRefusedAsEncrypted() {
        assertThat(refusal(CompoundFiles.with("EncryptedPackage", "x")).code()).isEqualTo(Code.ENCRYPTED);
    }

    @Test
    void aCompoundFileWithNothingBehindItsMarkIsDamaged() {
        byte[] garbage = Arrays.copyOf(CompoundFiles.with("WordDocument", "x"), 2000);
        Arrays.fill(garbage, 8, 2000, (byte) 0x5A);

        Refusal refusal = refusal(garbage);

        assertThat(refusal.code()).isEqualTo(Code.DAMAGED);
        assertThat(refusal.arguments()).endsWith(Defect.CONTRADICTORY.name());
    }

    @Test
    void bytesThatAreNothingAreRefusedWithTheOffsetOfTheFirstThatDoesNotFit() {
        Refusal refusal = refusal(new byte[] {'a', 'b', 1, (byte) 0xFF, 3});

        assertThat(refusal.code()).isEqualTo(Code.UNDECODABLE);
        assertThat(refusal.arguments()).containsExactly("2");
        assertThat(refusal.unreadableNow()).isFalse();
    }

    @Test
    void dataForProgramsIsNoReportWhateverItSays() {
        String title = "沙洲县档案局2021年政府信息公开工作年度报告";
        for (String data : List.of(
                "{\"text\": \"" + title + "\"}\n{\"text\": \"二\"}\n",
                "\uFEFF[\n  {\n    \"标题\" : \"" + title + "\"}]",
                "{\"id\":1}")) {
            assertKindNotRead(data.getBytes(UTF_8), FileKind.DATA);
        }
    }

    @Test
    void textThatBeginsWithABraceIsText() throws RefusedException {
        for (String text : List.of("{一}" + "总体情况", "[\"年报\"] 2021", "{\"年报\"} 一、总体情况")) {
            assertThat(Readers.read(text.getBytes(UTF_8)).kind()).isEqualTo(FileKind.TEXT);
        }
    }

    private static void assertKindNotRead(byte[] bytes, FileKind kind) {
        Refusal refusal = refusal(bytes);
        assertThat(refusal.code()).isEqualTo(Code.KIND_NOT_READ);
        assertThat(refusal.kind()).isEqualTo(kind);
        assertThat(refusal.arguments()).containsExactly(kind.name());
        assertThat(refusal.unreadableNow()).isEqualTo(kind != FileKind.UNKNOWN && kind != FileKind.DATA);
    }

    private static Refusal refusal(byte[] bytes) {
        return catchThrowableOfType(RefusedException.class, () -> Readers.read(bytes))
                .refusal();
    }

    private static byte[] zip(String... names) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(name.getBytes(UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    @Test
    void whatIsNestedTooDeepForItsLibraryIsBeyondALimitByName() {
        byte[] html = ("<html><body>" + "<i><b>".repeat(4_000) + "12").getBytes(UTF_8);
        // The library's own classes are made on a stack of usual depth.
        refusal("<html><body>".getBytes(UTF_8));
        Thread small = new Thread(
                null, () -> deepest = refusal(html).code() + " " + refusal(html).arguments(), "small stack", 64 << 10);
        small.start();
        try {
            small.join();
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }

        assertThat(deepest).isEqualTo("TOO_LARGE [nesting, >200, 200]");
    }

    private volatile String deepest = "";
}
