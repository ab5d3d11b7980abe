package io.github.nianbao.read.sheet;

import static io.github.nianbao.read.sheet.XlsxFile.blank;
import static io.github.nianbao.read.sheet.XlsxFile.data;
import static io.github.nianbao.read.sheet.XlsxFile.hiddenRow;
import static io.github.nianbao.read.sheet.XlsxFile.merged;
import static io.github.nianbao.read.sheet.XlsxFile.number;
import static io.github.nianbao.read.sheet.XlsxFile.row;
import static io.github.nianbao.read.sheet.XlsxFile.sheet;
import static io.github.nianbao.read.sheet.XlsxFile.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.nianbao.document.Cell;
import io.github.nianbao.document.Document;
import io.github.nianbao.document.FileKind;
import io.github.nianbao.document.SheetPlace;
import io.github.nianbao.read.Readers;
import io.github.nianbao.read.Refusal;
import io.github.nianbao.read.Refusal.Code;
import io.github.nianbao.read.RefusedException;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class XlsxReaderTest {
    private static final String BORDERED = """
            <borders><border/><border><left style="thin"/></border></borders>\
            <cellXfs><xf numFmtId="0"/><xf numFmtId="0" borderId="1"/></cellXfs>""";

    @Test
    void textsAloneAreParagraphsAndTextsSideBySideATable() throws Exception {
        Document document = Readers.read(sheet(data(
                        row(1, text("A1", "云岭市档案局2021年政府信息公开工作年度报告")),
                        row(2, text("A2", "一、总体情况")),
                        row(3, text("A3", "项目"), text("B3", "件数")),
                        row(4, text("A4", "规章"), number("B4", "12")),
                        row(6, text("A6", "完"))))
                .bytes());

        assertThat(document.kind()).isEqualTo(FileKind.XLSX);
        assertThat(Shown.of(document)).containsExactly("云岭市档案局2021年政府信息公开工作年度报告", "一、总体情况", "1项目|2件数\n1规章|212", "完");
        assertThat(document.tables().get(0).cells().get(3).place().row()).isEqualTo(2);
        assertThat(document.blocks().get(3).place().paragraph()).isEqualTo(3);
    }

    @Test
    void everythingKnowsItsSheetAndWhatTheSheetCallsItsCell() throws Exception {
        Document document = Readers.read(sheet(data(
                        row(1, text("B1", "规章"), number("C1", "1"), number("AA1", "2")),
                        hiddenRow(2, text("B2", "上年"), number("C2", "8"), number("AA2", "9")),
                        row(3, text("B3", "行政规范性文件"), number("C3", "3"), number("AA3", "4"))))
                .and("", data(row(7, text("A7", "二、依申请公开情况"))))
                .bytes());

        Cell last = document.tables().get(0).cells().get(5);
        assertThat(last.text()).isEqualTo("4");
        assertThat(last.place().row()).as("of the rows that are printed").isEqualTo(2);
        assertThat(last.place().sheet()).isEqualTo(new SheetPlace("表1", "AA3"));
        assertThat(document.blocks().get(1).place().sheet()).isEqualTo(new SheetPlace("表2", "A7"));
    }

    @Test
    void mergedRangesBecomeSpansAndWhatTheyCoverDoesNotShow() throws Exception {
        assertThat(shown(
                        data(
                                row(1, text("A1", "类别"), text("B1", "申请人"), text("C1", "盖住了")),
                                row(2, text("B2", "自然人"), text("C2", "法人")),
                                row(3, text("A3", "新收"), number("B3", "1"), number("C3", "2"))),
                        merged("A1:A2", "B1:C1")))
                .containsExactly("1(2x1)类别|2(1x2)申请人\n2自然人|3法人\n1新收|21|32");
    }

    @Test
    void aLabelMergedOverColumnsThatNothingElseUsesTakesOne() throws Exception {
        assertThat(shown(data(row(1, text("A1", "规章"), number("D1", "7"))), merged("A1:C1")))
                .containsExactly("1规章|27");
    }

    @Test
    void positionsThatTheFileLeavesOutAreBlankCells() throws Exception {
        assertThat(shown(data(
                        row(1, text("A1", "项目"), text("B1", "制发"), text("C1", "废止")),
                        row(2, text("A2", "规章")),
                        row(3, text("A3", "文件"), number("C3", "5")))))
                .containsExactly("1项目|2制发|3废止\n1规章|2|3\n1文件|2|35");
    }

    @Test
    void aBlankRowPartsTwoTables() throws Exception {
        assertThat(shown(data(
                        row(1, text("A1", "甲"), number("B1", "1")),
                        row(2, blank("A2", 0), blank("B2", 0)),
                        row(3, text("A3", "乙"), number("B3", "2")))))
                .containsExactly("1甲|21", "1乙|22");
    }

    @Test
    void tablesBesideEachOtherWithLabelsOfTheirOwnAreSeveral() throws Exception {
        assertThat(shown(data(
                        row(1, text("A1", "项目"), text("B1", "件数"), text("D1", "项目"), text("E1", "件数")),
                        row(2, text("A2", "甲"), number("B2", "1"), text("D2", "乙"), number("E2", "2")),
                        row(3, text("A3", "丙"), number("B3", "3")))))
                .containsExactly("1项目|2件数\n1甲|21\n1丙|23", "1项目|2件数\n1乙|22");
    }

    @Test
    void aFreeColumnBetweenLabelsAndTheirFiguresPartsNothing() throws Exception {
        assertThat(shown(data(
                        row(1, text("A1", "类"), text("B1", "项目"), text("D1", "件数"), text("E1", "备注")),
                        row(2, text("A2", "一"), text("B2", "甲"), number("D2", "1"), text("E2", "无")),
                        row(3, text("A3", "二"), text("B3", "乙"), number("D3", "2"), text("E3", "无")))))
                .containsExactly("1类|2项目|3件数|4备注\n1一|2甲|31|4无\n1二|2乙|32|4无");
    }

    @Test
    void proseBetweenTablesIsNoRow() throws Exception {
        assertThat(shown(data(
                        row(1, text("A1", "甲"), number("B1", "1")),
                        row(2, text("A2", "三、收到和处理政府信息公开申请情况")),
                        row(3, text("A3", "项目"), text("B3", "件数")),
                        row(4, text("A4", "二、上年结转数量")),
                        row(5, text("A5", "乙"), number("B5", "2")),
                        row(6, text("A6", "注：单位为件。")))))
                .containsExactly("1甲|21", "三、收到和处理政府信息公开申请情况", "1项目|2件数\n1二、上年结转数量|2\n1乙|22", "注：单位为件。");
    }

    @Test
    void aLongMergedTextIsProseLineByLine() throws Exception {
        assertThat(shown(
                        data(row(1, text("A1", "一、总体情况。\n全年主动公开信息3条。")), row(9, text("A9", "甲"), number("B9", "1"))),
                        merged("A1:H8")))
                .containsExactly("一、总体情况。", "全年主动公开信息3条。", "1甲|21");
    }

    @Test
    void blankFiguresInBordersAreARowAndABorderedHeadingStaysInItsTable() throws Exception {
        XlsxFile file = sheet(
                        data(
                                row(1, "<c r=\"A1\" s=\"1\" t=\"inlineStr\"><is><t>第（一）项</t></is></c>", blank("B1", 1)),
                                row(2, text("A2", "维持"), text("B2", "纠正")),
                                row(3, blank("A3", 1), blank("B3", 1))),
                        merged("A1:B1"))
                .styles(BORDERED);

        assertThat(shown(file)).containsExactly("1(1x2)第（一）项\n1维持|2纠正\n1|2");
    }

    @Test
    void aSheetThatIsNamedAgainIsReadOnceAndALikeOneOfItsOwnAsWell() throws Exception {
        String content = data(row(1, text("A1", "甲"), number("B1", "8")));

        assertThat(shown(sheet(content).again())).hasSize(1);
        assertThat(shown(sheet(content).and("", content))).hasSize(2);
    }

    @Test
    void hiddenSheetsRowsAndColumnsAreNotPrinted() throws Exception {
        XlsxFile file = sheet(
                        "<cols><col min=\"2\" max=\"3\" hidden=\"1\"/></cols>",
                        data(
                                row(1, text("A1", "甲"), number("B1", "8"), number("D1", "1")),
                                hiddenRow(2, text("A2", "藏"), number("D2", "9")),
                                row(3, text("A3", "乙"), number("D3", "2"))))
                .and("state=\"hidden\"", data(row(1, text("A1", "藏页"))))
                .and("", data(row(1, text("A1", "次页"))));

        assertThat(shown(file)).containsExactly("1甲|21\n1乙|22", "次页");
    }

    @Test
    void columnsAndRowsWithoutAnySizeAreHidden() throws Exception {
        assertThat(shown(
                        "<cols><col min=\"2\" max=\"2\" width=\"0\"/><col min=\"3\" max=\"3\" width=\"1\"/></cols>",
                        data(
                                row(1, text("A1", "甲"), number("B1", "8"), number("C1", "1")),
                                "<row r=\"2\" ht=\"0\">" + text("A2", "藏") + number("C2", "9") + "</row>")))
                .containsExactly("1甲|21");
    }

    @Test
    void aRangeWhoseFirstColumnIsHiddenStillShowsItsText() throws Exception {
        assertThat(shown(
                        "<cols><col min=\"1\" max=\"1\" hidden=\"1\"/></cols>",
                        data(row(1, text("A1", "标签"), number("C1", "4"))),
                        merged("A1:B1")))
                .containsExactly("1标签|24");
    }

    @Test
    void sharedTextsComeInRunsWithoutPronunciation() throws Exception {
        XlsxFile file = sheet(data(row(
                        1,
                        "<c r=\"A1\" t=\"s\"><v>0</v></c>",
                        "<c r=\"B1\" t=\"s\"><v>1</v></c>",
                        "<c r=\"C1\" t=\"s\"><v>7</v></c>")))
                .strings(
                        "<si><r><t>行政</t></r><r><t>许可_x000D_</t></r><rPh><t>xing</t></rPh></si>",
                        "<si><r><t>12</t></r><r><rPr><vertAlign val=\"superscript\"/></rPr><t>1</t></r></si>");

        assertThat(shown(file)).containsExactly("1行政许可⏎|212^1|3\uFFFD");
    }

    @Test
    void aFormulaShowsItsLastResultAndWithoutOneItself() throws Exception {
        assertThat(shown(data(row(
                        1,
                        text("A1", "合计"),
                        "<c r=\"B1\"><f>SUM(B2:B3)</f><v>42</v></c>",
                        "<c r=\"C1\"><f>SUM(C2:C3)</f></c>",
                        "<c r=\"D1\" t=\"e\"><f>E1</f><v>#REF!</v></c>",
                        "<c r=\"E1\" t=\"str\"><f>F1</f><v></v></c>"))))
                .containsExactly("1合计|242|3=SUM(C2:C3)|4#REF!");
    }

    @Test
    void aTextBoxFollowsTheCellsOfItsSheet() throws Exception {
        String drawing = """
                <d xmlns:a="x"><a:sp><a:txBody><a:p><a:r><a:t>框内</a:t></a:r></a:p></a:txBody></a:sp>\
                <a:pic><a:ext cx="5000000" cy="3000000"/></a:pic><a:pic><a:ext cx="900000" cy="900000"/></a:pic></d>""";
        XlsxFile file = sheet(data(row(1, text("A1", "正文"))), "<drawing r:id=\"d\"/>")
                .part(
                        "xl/worksheets/_rels/sheet1.xml.rels",
                        "<R><Relationship Id=\"d\" Type=\"x/drawing\" Target=\"../drawings/d.xml\"/></R>")
                .part("xl/drawings/d.xml", drawing);

        assertThat(shown(file)).containsExactly("正文", "框内", "[picture]");
    }

    @Test
    void aSheetWithoutAnythingIsEmpty() throws Exception {
        assertThat(refusal(sheet(data()).bytes()).code()).isEqualTo(Code.EMPTY);
    }

    @Test
    void namesOfCellsThatAreNoneAreDamage() throws Exception {
        assertThat(refusal(sheet(data(row(1, text("A0", "x")))).bytes()).code()).isEqualTo(Code.DAMAGED);
        assertThat(refusal(sheet(data(row(1, text("ZZZZ1", "x")))).bytes()).code())
                .isEqualTo(Code.DAMAGED);
        assertThat(refusal(sheet(data(), merged("C3:A1")).bytes()).code()).isEqualTo(Code.DAMAGED);
    }

    @Test
    void aRangeOverTheWholeSheetCostsNothing() throws Exception {
        assertThat(shown(data(row(1, text("A1", "题"))), merged("A1:XFD1048576")))
                .containsExactly("题");
    }

    @Test
    void textsFarApartAreNoTableOfMillionsOfCells() throws Exception {
        assertThat(shown(data(row(1, text("A1", "甲"), text("XFD1", "乙")), row(1_048_576, text("A1048576", "丙")))))
                .containsExactly("1甲|2乙", "丙");
    }

    @Property(seed = "2021", tries = 500)
    void aDamagedByteGivesNothingButADocumentOrARefusal(@ForAll @IntRange(max = 1500) int offset, @ForAll byte value)
            throws IOException {
        byte[] bytes = sheet(data(row(1, text("A1", "甲"), number("B1", "1"))), merged("A1:A2"))
                .bytes();
        byte[] damaged = Arrays.copyOf(bytes, bytes.length);
        damaged[offset % bytes.length] = value;

        try {
            assertThat(Readers.read(damaged).blocks()).isNotEmpty();
        } catch (RefusedException e) {
            assertThat(e.refusal().arguments()).hasSizeLessThanOrEqualTo(3);
        }
    }

    private static Refusal refusal(byte[] bytes) {
        return catchThrowableOfType(RefusedException.class, () -> Readers.read(bytes))
                .refusal();
    }

    private static List<String> shown(String... content) throws Exception {
        return shown(sheet(content));
    }

    private static List<String> shown(XlsxFile file) throws Exception {
        return Shown.of(Readers.read(file.bytes()));
    }

    @Test
    void figuresStruckOutAreMarked() throws Exception {
        XlsxFile file = sheet(data(row(
                        1,
                        number("A1", "3", 1),
                        number("B1", "4", 0),
                        "<c r=\"C1\" t=\"inlineStr\"><is><r><rPr><strike/></rPr><t>3</t></r><r><t>5</t></r></is></c>")))
                .styles(
                        "<fonts><font/><font><strike/></font></fonts><cellXfs><xf fontId=\"0\"/><xf fontId=\"1\"/></cellXfs>");

        assertThat(shown(file)).containsExactly("1~~3~~|24|3~~3~~5");
    }
}
