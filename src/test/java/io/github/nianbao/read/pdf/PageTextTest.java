package io.github.nianbao.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import io.github.nianbao.document.Document;
import io.github.nianbao.document.FileKind;
import io.github.nianbao.document.Paragraph;
import io.github.nianbao.document.Picture;
import io.github.nianbao.document.Table;
import io.github.nianbao.read.Refusal;
import io.github.nianbao.read.RefusedException;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageTextTest {
    /** 48 characters of 10 pt between margins of 60 pt. */
    private static final String FULL = "一二三四五六七八九十甲乙".repeat(4);

    @Test
    void linesOfOneParagraphAreJoinedWithoutABlank() {
        DrawnPdf pdf =
                DrawnPdf.onePage().text(60, 100, FULL).text(60, 118, "十一。").text(60, 136, FULL);

        assertThat(Read.paragraphs(Read.document(pdf))).containsExactly(FULL + "十一。", FULL);
    }

    @Test
    void anIndentBeginsAParagraph() {
        DrawnPdf pdf = DrawnPdf.onePage().text(60, 100, FULL).text(80, 118, "二、其他");

        assertThat(Read.paragraphs(Read.document(pdf))).containsExactly(FULL, "二、其他");
    }

    @Test
    void aLineThatANumberWouldHaveOverflowedIsFull() {
        DrawnPdf pdf = DrawnPdf.onePage()
                .text(60, 82, FULL)
                .text(60, 100, FULL.substring(2) + "类")
                .text(60, 118, "14532条。");

        assertThat(Read.paragraphs(Read.document(pdf))).containsExactly(FULL + FULL.substring(2) + "类14532条。");
    }

    @Test
    void latinWordsOfTwoLinesArePartedByABlank() {
        DrawnPdf pdf = DrawnPdf.onePage()
                .text(60, 82, FULL)
                .text(60, 100, FULL.substring(5) + "government")
                .text(60, 118, "information");

        assertThat(Read.paragraphs(Read.document(pdf)))
                .containsExactly(FULL + FULL.substring(5) + "government information");
    }

    @Test
    void aTitleOfTwoCentredLinesIsOneParagraph() {
        DrawnPdf pdf = DrawnPdf.onePage()
                .text(240, 60, 20, "青禾县水务局")
                .text(220, 90, 20, "二〇二三年度报告")
                .text(60, 130, FULL);

        assertThat(Read.paragraphs(Read.document(pdf))).containsExactly("青禾县水务局二〇二三年度报告", FULL);
    }

    @Test
    void aParagraphGoesOnOverThePage() {
        DrawnPdf pdf = DrawnPdf.onePage()
                .text(60, 700, FULL)
                .text(255, 760, "- 1 -")
                .page()
                .text(60, 60, "完。")
                .text(255, 760, "- 2 -");

        Document document = Read.document(pdf);
        assertThat(Read.paragraphs(document)).containsExactly(FULL + "完。");
        assertThat(document.blocks().get(0).place().page()).isEqualTo(1);
    }

    @Test
    void aRunningHeadIsNoParagraph() {
        DrawnPdf pdf = DrawnPdf.onePage()
                .text(200, 30, "青禾县年报 第1页")
                .text(60, 100, "一、总体情况")
                .page()
                .text(200, 30, "青禾县年报 第2页")
                .text(60, 100, "二、其他");

        assertThat(Read.paragraphs(Read.document(pdf))).containsExactly("一、总体情况", "二、其他");
    }

    @Test
    void aPageNumberOfASmallPageIsNoParagraph() {
        DrawnPdf pdf = new DrawnPdf()
                .page(0, new PDRectangle(0, 500, 400, 300))
                .text(60, 40, "一、总体情况")
                .text(200, 240, "— 1 —");

        assertThat(Read.paragraphs(Read.document(pdf))).containsExactly("一、总体情况");
    }

    @Test
    void aNumberInTheBodyIsNoPageNumber() {
        DrawnPdf pdf = DrawnPdf.onePage().text(60, 400, "12").page().text(60, 400, "13");

        assertThat(Read.paragraphs(Read.document(pdf))).containsExactly("12", "13");
    }

    @Test
    void aLineOfColumnsIsNotGluedToTheNextLine() {
        DrawnPdf pdf = DrawnPdf.onePage()
                .text(60, 100, "收到")
                .text(300, 100, "十二")
                .text(450, 100, "三")
                .text(60, 118, "办结")
                .text(300, 118, "四")
                .text(450, 118, "五");

        assertThat(Read.paragraphs(Read.document(pdf))).containsExactly("收到 十二 三", "办结 四 五");
    }

    @Test
    void aRotatedPageIsReadAsItIsShown() {
        for (int rotation : new int[] {90, 180, 270}) {
            Table table = Read.onlyTable(rotated(rotation));
            assertThat(Read.rows(table)).as("rotated by %d", rotation).containsExactly("收到 | 12", "办结 | 3");
            // drawn so that it is shown upright: 50 pt from the left, 100 pt from the top
            RuledTableTest.assertBox(table.place().box(), 50, 100, 250, 140);
        }
    }

    /** The same table on a page that is turned when shown; drawn in the turned page's own axes. */
    private static DrawnPdf rotated(int rotation) {
        String matrix = switch (rotation) {
            case 90 -> "0 1 -1 0 600 0";
            case 180 -> "-1 0 0 -1 600 800";
            default -> "0 -1 1 0 0 800";
        };
        double height = rotation == 180 ? 800 : 600;
        DrawnPdf pdf = new DrawnPdf().page(rotation).raw("%s cm", matrix);
        double down = DrawnPdf.HEIGHT - height;
        return pdf.raw("1 0 0 1 0 %s cm", -down)
                .table(new double[] {50, 150, 250}, 100, 20, new String[] {"收到", "12"}, new String[] {"办结", "3"});
    }

    @Test
    void aTableDrawnUpwardsOnAnUprightPageIsReadFromItsOwnTop() {
        DrawnPdf pdf = DrawnPdf.onePage()
                .grid(new double[] {100, 120, 140}, new double[] {300, 400, 500})
                .textUpwards(112, 497, "收到")
                .textUpwards(112, 397, "12")
                .textUpwards(132, 497, "办结")
                .textUpwards(132, 397, "3");

        Table table = Read.onlyTable(pdf);
        assertThat(Read.rows(table)).containsExactly("收到 | 12", "办结 | 3");
        RuledTableTest.assertBox(table.row(2).get(1).place().box(), 120, 300, 140, 400);
    }

    @Test
    void textOutsideTheCroppedPageIsNotRead() {
        DrawnPdf pdf = new DrawnPdf()
                .page(0, new PDRectangle(100, 100, 400, 600))
                .text(150, 200, "里")
                .text(20, 200, "外");

        Document document = Read.document(pdf);
        assertThat(Read.paragraphs(document)).containsExactly("里");
        // 100 pt are cut off at the left, and 100 pt at the top
        assertThat(Objects.requireNonNull(document.blocks().get(0).place().box())
                        .left())
                .isEqualTo(50);
        assertThat(Objects.requireNonNull(document.blocks().get(0).place().box())
                        .top())
                .isCloseTo(100, within(0.1));
    }

    @Test
    void textThatAClipHidesIsNotRead() {
        DrawnPdf pdf = DrawnPdf.onePage()
                .raw("q 50 600 100 100 re W n")
                .text(60, 120, "现")
                .text(160, 120, "隐")
                .raw("Q")
                .text(260, 120, "后");

        assertThat(Read.paragraphs(Read.document(pdf))).containsExactly("现 后");
    }

    @Test
    void invisibleTextIsNotMixedWithWhatIsShown() {
        DrawnPdf pdf = DrawnPdf.onePage()
                .text(60, 100, "12")
                .raw("3 Tr")
                .text(70, 100, "99")
                .raw("0 Tr");

        assertThat(Read.paragraphs(Read.document(pdf))).containsExactly("12");
    }

    @Test
    void textThatIsInvisibleThroughoutIsAScannersGuessAndRefusedAsSuch() {
        DrawnPdf pdf = DrawnPdf.onePage().raw("3 Tr").text(60, 100, "12");

        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> PdfReader.read(pdf.bytes()))
                .satisfies(e -> assertThat(e.refusal())
                        .isEqualTo(new Refusal(Refusal.Code.RECOGNISED_TEXT, FileKind.PDF, List.of("1"), true)));
    }

    @Test
    void aWordOfLargePrintOverTheTextIsAWatermark() {
        DrawnPdf pdf =
                DrawnPdf.onePage().text(60, 100, "收到12件").text(60, 118, "办结3件").text(40, 90, 40, "样本");

        assertThat(Read.paragraphs(Read.document(pdf))).containsExactly("收到12件", "办结3件");
    }

    @Test
    void aLargeTitleIsNone() {
        DrawnPdf pdf = DrawnPdf.onePage().text(60, 50, 40, "年报").text(60, 118, "收到12件");

        assertThat(Read.paragraphs(Read.document(pdf))).containsExactly("年报", "收到12件");
    }

    @Test
    void aStampAcrossThePageIsNotMixedWithTheText() {
        DrawnPdf pdf = DrawnPdf.onePage()
                .text(60, 100, "收到12件")
                .raw("BT /F0 40 Tf 0.7 0.7 -0.7 0.7 60 600 Tm <%s> Tj ET", "0102");

        assertThat(Read.paragraphs(Read.document(pdf))).containsExactly("收到12件");
    }

    @Test
    void aCodeThatTheFontDoesNotExplainIsNoDigitAndNotLost() {
        DrawnPdf pdf = DrawnPdf.onePage().unexplained("2").text(60, 100, "收到12");

        assertThat(Read.paragraphs(Read.document(pdf))).containsExactly("收到1\uFFFD");
    }

    @Test
    void aFileWhoseFontsExplainLittleIsRefusedAndSaysSo() {
        DrawnPdf pdf = DrawnPdf.onePage().unexplained("收到办结").text(60, 100, "收到12办结3");

        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> PdfReader.read(pdf.bytes()))
                .satisfies(e -> assertThat(e.refusal())
                        .isEqualTo(new Refusal(Refusal.Code.UNEXPLAINED_TEXT, FileKind.PDF, List.of("1"), true)));
    }

    @Test
    void aLargePictureIsABlockAndASealIsNone() {
        DrawnPdf pdf = DrawnPdf.onePage()
                .text(60, 60, "三、收到和处理情况")
                .raw("q 400 0 0 200 100 400 cm BI /W 3 /H 3 /CS /G /BPC 8 ID 000000000 EI Q")
                .raw("q 100 0 0 100 400 100 cm BI /W 3 /H 3 /CS /G /BPC 8 ID 000000000 EI Q")
                .text(60, 500, "四、其他");

        Document document = Read.document(pdf);
        assertThat(document.blocks()).hasSize(3);
        assertThat(document.blocks().get(0)).isInstanceOf(Paragraph.class);
        assertThat(document.blocks().get(1)).isInstanceOf(Picture.class);
        RuledTableTest.assertBox(document.blocks().get(1).place().box(), 100, 200, 500, 400);
    }

    /** Such codes number the characters of a font that is not there; another font has others under these numbers. */
    @Test
    void aFontThatIsNotInTheFileAndExplainsNothingIsNotReadByAnotherOne() throws Exception {
        byte[] bytes = DrawnPdf.onePage()
                .raw("BT /Absent 10 Tf 60 700 Td <001300140015> Tj ET")
                .bytes();
        try (PDDocument pdf = PDDocument.load(bytes);
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            COSDictionary numbers = new COSDictionary();
            numbers.setString(COSName.REGISTRY, "Adobe");
            numbers.setString(COSName.ORDERING, "Identity");
            numbers.setInt(COSName.SUPPLEMENT, 0);
            COSDictionary descriptor = new COSDictionary();
            descriptor.setItem(COSName.TYPE, COSName.FONT_DESC);
            descriptor.setName(COSName.FONT_NAME, "Absent");
            descriptor.setInt(COSName.FLAGS, 4);
            COSDictionary descendant = new COSDictionary();
            descendant.setItem(COSName.TYPE, COSName.FONT);
            descendant.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE2);
            descendant.setName(COSName.BASE_FONT, "Absent");
            descendant.setItem(COSName.CIDSYSTEMINFO, numbers);
            descendant.setItem(COSName.FONT_DESC, descriptor);
            COSArray descendants = new COSArray();
            descendants.add(descendant);
            COSDictionary font = new COSDictionary();
            font.setItem(COSName.TYPE, COSName.FONT);
            font.setItem(COSName.SUBTYPE, COSName.TYPE0);
            font.setName(COSName.BASE_FONT, "Absent");
            font.setItem(COSName.ENCODING, COSName.IDENTITY_H);
            font.setItem(COSName.DESCENDANT_FONTS, descendants);
            pdf.getPage(0)
                    .getResources()
                    .getCOSObject()
                    .getCOSDictionary(COSName.FONT)
                    .setItem("Absent", font);
            pdf.save(out);

            assertThatExceptionOfType(RefusedException.class)
                    .isThrownBy(() -> PdfReader.read(out.toByteArray()))
                    .satisfies(e -> assertThat(e.refusal().code()).isEqualTo(Refusal.Code.UNEXPLAINED_TEXT));
        }
    }

    @Test
    void aPageThatLeansIsReadAlongItsOwnLines() {
        DrawnPdf pdf = DrawnPdf.onePage()
                .raw("0.9996 0.03 -0.03 0.9996 10 -10 cm")
                .table(
                        new double[] {50, 150, 250, 350, 450, 550},
                        100,
                        14,
                        new String[] {"收到", "12", "13", "14", "15"},
                        new String[] {"答复", "22", "23", "24", "25"});

        assertThat(Read.rows(Read.onlyTable(pdf))).containsExactly("收到 | 12 | 13 | 14 | 15", "答复 | 22 | 23 | 24 | 25");
    }

    @ParameterizedTest
    @CsvSource({"5, 4", "5, -2", "10, 4"})
    void aDigitOffTheBaselineIsNoDigitOfTheNumber(String size, String rise) {
        DrawnPdf pdf = DrawnPdf.onePage().text(60, 100, "12");
        pdf.raw("BT /F0 %s Tf %s Ts 70.2 691.2 Td <%s> Tj ET", size, rise, pdf.hex("3"));

        assertThat(Read.paragraphs(Read.document(pdf))).containsExactly("12^3");
    }

    @ParameterizedTest
    @CsvSource({"9, 0.5", "10, -1", "10, 1"})
    void aDigitALittleOffTheBaselineBelongsToTheNumber(String size, String rise) {
        DrawnPdf pdf = DrawnPdf.onePage().text(60, 100, "12");
        pdf.raw("BT /F0 %s Tf %s Ts 70.2 691.2 Td <%s> Tj ET", size, rise, pdf.hex("3"));

        assertThat(Read.paragraphs(Read.document(pdf))).containsExactly("123");
    }

    @Test
    void theSameDigitPrintedTwiceFarApartIsInDoubt() {
        DrawnPdf pdf = DrawnPdf.onePage().text(60, 100, "8").text(62, 100, "8");

        assertThat(Read.paragraphs(Read.document(pdf))).containsExactly("8 8");
    }
}
