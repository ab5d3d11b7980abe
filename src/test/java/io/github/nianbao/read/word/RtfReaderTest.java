package io.github.nianbao.read.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.nianbao.document.Block;
import io.github.nianbao.document.Cell;
import io.github.nianbao.document.Document;
import io.github.nianbao.document.Heading;
import io.github.nianbao.document.Paragraph;
import io.github.nianbao.document.Table;
import io.github.nianbao.read.Refusal.Code;
import io.github.nianbao.read.RefusedException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rich Text Format as Word, WPS and LibreOffice write it. */
class RtfReaderTest {
    private static final String FONTS =
            "{\\fonttbl{\\f0\\fcharset0 Times New Roman;}{\\f1\\fcharset134 SimSun;}{\\f2\\fcharset136 MingLiU;}}";

    private static Document read(String body) throws RefusedException {
        String file = "{\\rtf1\\ansi\\ansicpg936\\deff0" + FONTS + body + "}";
        return RtfReader.read(file.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static List<String> texts(Document document) {
        return document.blocks().stream().map(RtfReaderTest::text).toList();
    }

    private static String text(Block block) {
        if (block instanceof Paragraph paragraph) {
            return paragraph.text();
        }
        return block instanceof Heading heading ? "#" + heading.level() + " " + heading.text() : block.toString();
    }

    /** Row by row, each cell as {@code row,column,row span x column span:text}. */
    private static List<String> cells(Table table) {
        return table.cells().stream().map(RtfReaderTest::shape).toList();
    }

    private static String shape(Cell cell) {
        return cell.row() + "," + cell.column() + "," + cell.rowSpan() + "x" + cell.columnSpan() + ":" + cell.text();
    }

    /** As programs write Chinese: two escaped bytes a character. */
    private static String escaped(String chinese, String charset) {
        StringBuilder escaped = new StringBuilder();
        for (byte b : chinese.getBytes(Charset.forName(charset))) {
            escaped.append(String.format("\\'%02x", b & 0xFF));
        }
        return escaped.toString();
    }

    @Test
    void bytesThatStandForACharacterEndWithItsCell() throws RefusedException {
        assertThat(texts(read("\\uc2\\u20214 ?\\par 48\\par"))).containsExactly("件", "48");
        assertThat(texts(read("\\uc2\\u20214 ??48\\par"))).containsExactly("件48");
        assertThat(texts(read("\\uc1\\u8212\\emdash 5\\par"))).containsExactly("—5");
        assertThat(texts(read("\\uc1\\u53\\\\ 6\\par"))).containsExactly("5 6");
    }

    @Test
    void escapedBytesAreInTheCharsetOfTheirFont() throws RefusedException {
        Document document = read("\\f1 " + escaped("受理申请", "GBK") + "12" + escaped("件", "GBK") + "\\par\\f2 "
                + escaped("受理", "Big5") + "\\par");

        assertThat(texts(document)).containsExactly("受理申请12件", "受理");
    }

    @Test
    void aWesternFontDoesNotSpoilChineseBytes() throws RefusedException {
        assertThat(texts(read("\\f0 " + escaped("年度报告", "GBK") + "\\par"))).containsExactly("年度报告");
        assertThat(texts(read("\\loch\\af0\\hich\\af0\\dbch\\af1 " + escaped("年度报告", "GBK") + "\\par")))
                .containsExactly("年度报告");
    }

    @Test
    void theBytesOfACharacterMayStandInTwoGroupsAndOnTwoLines() throws RefusedException {
        assertThat(texts(read("\\f1{\\b \\'ca}\r\n{\\i\\'dc}\\'c0\\\n\\'ed\\par".replace("\\\n", "\r\n"))))
                .containsExactly("受理");
    }

    @ParameterizedTest
    @CsvSource({
        "\\uc1\\u21463?\\u29702?, 受理",
        "\\uc2\\u21463\\'ca\\'dc\\u29702\\'c0\\'ed, 受理",
        "\\uc0\\u21463\\u29702, 受理",
        "\\u-26625 ?x, 韟",
        "{\\uc2\\u21463 ab}\\u29702?, 受理",
        "\\'ca\\'dc\\u29702?, 受理"
    })
    void unicodeIsReadWithoutWhatStandsForItElsewhere(String rtf, String expected) throws RefusedException {
        String text = texts(read("\\f1 " + rtf + "\\par")).get(0);

        assertThat(text.startsWith("\u97ff") ? "韟" : text).isEqualTo(expected);
    }

    @Test
    void ofTwoVersionsOfATextTheOneInUnicodeIsRead() throws RefusedException {
        assertThat(texts(read("a{\\upr{?}{\\*\\ud{\\uc0\\u21463}}}b\\par"))).containsExactly("a受b");
    }

    @Test
    void specialCharactersAreReadAsPrinted() throws RefusedException {
        assertThat(texts(read("\\{1\\}\\\\\\~\\_\\emdash\\ldblquote x\\rdblquote\\tab y\\par")))
                .containsExactly("{1}\\\u00a0-—“x”\ty");
    }

    @Test
    void whatIsNotPrintedIsNotRead() throws RefusedException {
        String body = "{\\info{\\title secret}}{\\header page}{\\*\\generator X 1;}{\\*\\unheard of}"
                + "12{\\deleted 3}{\\v 4}{\\field{\\*\\fldinst HYPERLINK \"http://x\"}{\\fldrslt 56}}{\\*\\bkmkstart a}7\\par";

        assertThat(texts(read(body))).containsExactly("12567");
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', textBlock = """
            12{\\super 1}, 12^1
            12{\\up6 1}3, 12^13
            12{\\super 1\\nosupersub 3}, 12^13
            m{\\super 2}, m2
            {\\strike 5}12, ~~5~~12
            {\\strike 5}{\\plain 12}, ~~5~~12
            {\\strike abc}12, abc12
            """)
    void raisedAndStruckDigitsAreNoDigitsOfTheNumberBesideThem(String rtf, String expected) throws RefusedException {
        assertThat(texts(read(rtf + "\\par"))).containsExactly(expected);
    }

    @Test
    void whatIsHiddenOnTheScreenOfTheWebOnlyIsPrinted() throws RefusedException {
        assertThat(texts(read("2{\\webhidden 6}{\\v 9}5\\par"))).containsExactly("265");
    }

    @Test
    void theNumbersOfListsAreRead() throws RefusedException {
        String body = "{\\listtext\\pard\\plain \\f1 " + escaped("一、", "GBK") + "\\tab}\\pard\\f1 "
                + escaped("总体情况", "GBK") + "\\par";

        assertThat(texts(read(body))).containsExactly("一、总体情况");
    }

    @Test
    void headingsAreThoseOfWordsOwnStyles() throws RefusedException {
        String body = "{\\stylesheet{\\s0 Normal;}{\\s3\\b heading 2;}{\\*\\cs15 heading 1 Char;}}"
                + "\\pard\\s3 A\\par\\pard B\\par\\s15 C\\par";

        assertThat(texts(read(body))).containsExactly("#2 A", "B", "C");
    }

    @Test
    void cellsSpanTheColumnsBetweenTheirEdges() throws RefusedException {
        String body = "\\trowd\\trleft0\\cellx2000\\cellx6000\\pard\\intbl a\\cell b\\cell\\row"
                + "\\trowd\\trleft0\\cellx2000\\cellx4020\\cellx6000\\pard\\intbl c\\cell 1\\cell 2\\cell\\row"
                + "\\pard after\\par";
        Document document = read(body);

        Table table = document.tables().get(0);
        assertThat(table.spans()).isEqualTo(Table.Spans.KEPT);
        assertThat(cells(table)).containsExactly("1,1,1x1:a", "1,2,1x2:b", "2,1,1x1:c", "2,2,1x1:1", "2,3,1x1:2");
        assertThat(texts(document)).last().isEqualTo("after");
    }

    @Test
    void mergedCellsAreJoinedInBothDirections() throws RefusedException {
        String body =
                "\\trowd\\clvmgf\\cellx1000\\clmgf\\cellx2000\\clmrg\\cellx3000\\pard\\intbl g\\cell h\\cell\\cell\\row"
                        + "\\trowd\\clvmrg\\cellx1000\\cellx2000\\cellx3000\\pard\\intbl\\cell 1\\cell 2\\cell\\row";

        assertThat(cells(read(body).tables().get(0)))
                .containsExactly("1,1,2x1:g", "1,2,1x2:h", "2,2,1x1:1", "2,3,1x1:2");
    }

    @Test
    void aRowIsDescribedBeforeOrBehindItsCellsOrNotAgain() throws RefusedException {
        String before = "\\trowd\\cellx1000\\cellx2000\\pard\\intbl a\\cell 1\\cell\\row";
        String inherited = "\\pard\\intbl b\\cell 2\\cell\\row";
        String behind = "\\pard\\intbl c\\cell 3\\cell{\\trowd\\cellx2000\\row}".replace("c\\cell 3", "c3");

        assertThat(cells(read(before + inherited + behind).tables().get(0)))
                .containsExactly("1,1,1x1:a", "1,2,1x1:1", "2,1,1x1:b", "2,2,1x1:2", "3,1,1x2:c3");
    }

    @Test
    void theParagraphsOfACellAreItsLines() throws RefusedException {
        String body = "\\trowd\\cellx1000\\cellx2000\\pard\\intbl a\\par b\\cell 1\\line 2\\cell\\row";

        assertThat(cells(read(body).tables().get(0))).containsExactly("1,1,1x1:a\nb", "1,2,1x1:1\n2");
    }

    @Test
    void anInnerTableDoesNotDisturbTheOuterOne() throws RefusedException {
        String inner = "\\pard\\intbl\\itap2 x\\nestcell y\\nestcell"
                + "{\\*\\nesttableprops\\trowd\\cellx500\\cellx900\\nestrow}{\\nonesttables\\par}";
        String body = "\\trowd\\cellx1000\\cellx2000\\pard\\intbl a\\cell " + inner
                + "\\pard\\intbl\\itap1 b\\cell\\row\\pard\\intbl c\\cell d\\cell\\row";
        Document document = read(body);

        assertThat(cells(document.tables().get(0))).containsExactly("1,1,1x1:a", "1,2,1x1:b", "2,1,1x1:c", "2,2,1x1:d");
        assertThat(cells(document.tables().get(1))).containsExactly("1,1,1x1:x", "1,2,1x1:y");
    }

    @Test
    void aTextBoxStandsBehindTheParagraphThatHoldsIt() throws RefusedException {
        String box =
                "{\\shp{\\*\\shpinst{\\sp{\\sn shapeType}{\\sv 202}}{\\shptxt\\pard box\\par}}{\\shprslt{\\pard box\\par}}}";

        assertThat(texts(read("a" + box + "b\\par c\\par"))).containsExactly("ab", "box", "c");
    }

    @Test
    void aPictureThatMayHideATableIsToldOnce() throws RefusedException {
        String large = "{\\*\\shppict{\\pict\\picwgoal8000\\pichgoal4000\\pngblip 89504e47}}"
                + "{\\nonshppict{\\pict\\picwgoal8000\\pichgoal4000\\wmetafile8 0100}}";
        String small = "{\\pict\\picwgoal800\\pichgoal400\\pngblip 89504e47}";

        assertThat(read("a" + large + small + "\\par").blocks()).hasSize(2);
    }

    @Test
    void aFileOfPicturesIsReadByALaterVersion() {
        RefusedException refused = catchThrowableOfType(
                RefusedException.class, () -> read("{\\pict\\picwgoal8000\\pichgoal4000\\pngblip 89504e47}\\par"));

        assertThat(refused.refusal().code()).isEqualTo(Code.NO_TEXT);
        assertThat(refused.refusal().unreadableNow()).isTrue();
    }

    @Test
    void whatFollowsTheDocumentIsNotRead() throws RefusedException {
        byte[] file = "{\\rtf1 a\\par}\0\0}{junk".getBytes(StandardCharsets.ISO_8859_1);

        assertThat(texts(RtfReader.read(file))).containsExactly("a");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\\rtf1 cut off",
                "{\\rtf1 {\\b half\\par}",
                "{\\rtf1 a\\'c",
                "{\\rtf1 \\bin99999999 x}",
                "{\\rtf1 \\bin999999999999 x}"
            })
    void aDamagedFileIsRefused(String file) {
        RefusedException refused = catchThrowableOfType(
                RefusedException.class, () -> RtfReader.read(file.getBytes(StandardCharsets.ISO_8859_1)));

        assertThat(refused.refusal().code()).isEqualTo(Code.DAMAGED);
    }

    @Test
    void groupsWithoutEndAreRefused() {
        String file = "{\\rtf1 " + "{".repeat(5000) + "}".repeat(5000) + "}";
        RefusedException refused = catchThrowableOfType(
                RefusedException.class, () -> RtfReader.read(file.getBytes(StandardCharsets.ISO_8859_1)));

        assertThat(refused.refusal().arguments()).first().asString().contains("1000 groups");
    }

    @Test
    void digitsStruckOutOrRaisedDoNotRunIntoTheFigure() throws RefusedException {
        assertThat(
                        texts(
                                read(
                                        "{\\strike 3}5\\par 5{\\super 1}\\par CO{\\sub 2}\\par \\striked1 7\\striked0 8\\par\\plain 4\\par")))
                .containsExactly("~~3~~5", "5^1", "CO2", "~~7~~8", "4");
    }
}
