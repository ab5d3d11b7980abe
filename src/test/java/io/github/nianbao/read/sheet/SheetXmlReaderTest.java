package io.github.nianbao.read.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.nianbao.document.Document;
import io.github.nianbao.document.FileKind;
import io.github.nianbao.read.Readers;
import io.github.nianbao.read.Refusal.Code;
import io.github.nianbao.read.RefusedException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Workbooks written as one XML file: the same rules as for XLSX. */
class SheetXmlReaderTest {
    private static final String NOTE = "<?xml version=\"1.0\"?><?mso-application progid=\"Excel.Sheet\"?>";
    private static final String NAMES = " xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\""
            + " xmlns:ss=\"urn:schemas-microsoft-com:office:spreadsheet\"";

    @Test
    void rowsCellsAndMergedRangesComeAsTheyDoFromXlsx() throws Exception {
        Document document = read(
                NOTE,
                "",
                "<Table><Row>" + text("云岭市档案局2021年政府信息公开工作年度报告") + "</Row>"
                        + "<Row ss:Index=\"3\"><Cell ss:MergeDown=\"1\"><Data ss:Type=\"String\">类别</Data></Cell>"
                        + "<Cell ss:MergeAcross=\"1\"><Data ss:Type=\"String\">申请人</Data></Cell></Row>"
                        + "<Row><Cell ss:Index=\"2\"><Data ss:Type=\"String\">自然人</Data></Cell>" + text("法人") + "</Row>"
                        + "<Row>" + text("新收") + number("12") + number("3") + "</Row></Table>");

        assertThat(document.kind()).isEqualTo(FileKind.SHEET_XML);
        assertThat(Shown.of(document))
                .containsExactly("云岭市档案局2021年政府信息公开工作年度报告", "1(2x1)类别|2(1x2)申请人\n2自然人|3法人\n1新收|212|33");
    }

    @Test
    void aWorkbookWithoutTheNoteForItsProgramIsTold() throws Exception {
        assertThat(read("<?xml version=\"1.0\"?>", "", "<Table><Row>" + text("正文") + "</Row></Table>")
                        .kind())
                .isEqualTo(FileKind.SHEET_XML);
    }

    @Test
    void hiddenSheetsRowsColumnsAndZerosAreNotPrinted() throws Exception {
        String rows = "<Row>" + text("甲") + number("8") + number("1") + "</Row>";

        assertThat(shown("<Table><Column ss:Index=\"2\" ss:Hidden=\"1\"/>" + rows + "<Row ss:Hidden=\"1\">" + text("藏")
                        + number("9") + "</Row></Table>"))
                .containsExactly("1甲|21");
        assertThat(shown("<Table>" + rows + "<Row>" + text("乙") + number("0") + number("2")
                        + "</Row></Table><WorksheetOptions><DoNotDisplayZeros/></WorksheetOptions>"))
                .containsExactly("1甲|28|31\n1乙|2|32");
        RefusedException hidden = catchThrowableOfType(
                RefusedException.class,
                () -> shown("<Table>" + rows
                        + "</Table><WorksheetOptions><Visible>SheetHidden</Visible></WorksheetOptions>"));
        assertThat(hidden.refusal().code()).isEqualTo(Code.EMPTY);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<Font ss:Color=\"#FFFFFF\"/>| ~~265~~",
                "<Font ss:Color=\"#FF0000\"/>| 265",
                "<Font ss:Color=\"#FFFFFF\"/><Interior ss:Color=\"#0000FF\" ss:Pattern=\"Solid\"/>| 265",
                "<Font ss:FontName=\"Wingdings\"/>| ~~265~~",
                "<Font ss:Size=\"1\"/>| ~~265~~",
                "<Font ss:StrikeThrough=\"1\"/>| ~~265~~",
                "<NumberFormat ss:Format=\"Standard\"/>| 265.00",
                "<NumberFormat ss:Format=\"0,\"/>| 265 [0,]",
                "<NumberFormat ss:Format=\"General Date\"/>| 265 [General Date]",
            })
    void aFigureIsShownAsItsStyleSays(String style, String shown) throws Exception {
        String styles = "<Styles><Style ss:ID=\"s1\">" + style + "</Style></Styles>";
        String row = "<Row>" + text("规章") + "<Cell ss:StyleID=\"s1\"><Data ss:Type=\"Number\">265</Data></Cell></Row>";

        assertThat(Shown.of(read(NOTE, styles, "<Table>" + row + "</Table>"))).containsExactly("1规章|2" + shown);
    }

    @Test
    void aFigureWithFontsWithinItIsNoNumberAndALabelStaysOne() throws Exception {
        String dressed =
                "<Cell><ss:Data ss:Type=\"String\" xmlns=\"http://www.w3.org/TR/REC-html40\">%s</ss:Data></Cell>";

        assertThat(shown("<Table><Row>" + dressed.formatted("<B>1.</B>重复申请")
                        + dressed.formatted("2<Font html:Color=\"#FFFFFF\" xmlns:html=\"h\">9</Font>65")
                        + "</Row></Table>"))
                .containsExactly("11.重复申请|2~~2965~~");
    }

    @Test
    void aConditionThatMayHideAFigureMakesItUnreadable() throws Exception {
        String table = "<Table><Row>" + text("规章") + number("265") + "</Row></Table>";
        String condition = "<ConditionalFormatting><Range>R1C2:R9C2</Range>"
                + "<Condition><Value1>0</Value1><Format Style='%s'/></Condition></ConditionalFormatting>";

        assertThat(shown(table + condition.formatted("color:white"))).containsExactly("1规章|2~~265~~");
        assertThat(shown(table + condition.formatted("color:red;background:#FFFFFF")))
                .containsExactly("1规章|2265");
    }

    @Test
    void aFormulaWithoutAResultIsShownItself() throws Exception {
        assertThat(shown("<Table><Row>" + text("合计1") + "<Cell ss:Formula=\"=R[-1]C\"/></Row></Table>"))
                .containsExactly("1合计1|2==R[-1]C");
    }

    @Test
    void placesThatAreNoneAndDeclaredTypesAreDamage() {
        for (String broken : List.of(
                "<Table><Row ss:Index=\"0\"/></Table>",
                "<Table><Row ss:Index=\"9999999\"/></Table>",
                "<Table><Row><Cell ss:MergeAcross=\"99999\"/></Row></Table>")) {
            RefusedException refused = catchThrowableOfType(RefusedException.class, () -> shown(broken));
            assertThat(refused.refusal().code()).isEqualTo(Code.DAMAGED);
        }
        RefusedException refused = catchThrowableOfType(
                RefusedException.class,
                () -> Readers.read((NOTE + "<!DOCTYPE x [<!ENTITY a \"b\">]><Workbook>&a;</Workbook>")
                        .getBytes(StandardCharsets.UTF_8)));
        assertThat(refused.refusal().code()).isEqualTo(Code.DAMAGED);
    }

    private static String text(String text) {
        return "<Cell><Data ss:Type=\"String\">" + text + "</Data></Cell>";
    }

    private static String number(String number) {
        return "<Cell><Data ss:Type=\"Number\">" + number + "</Data></Cell>";
    }

    private static List<String> shown(String sheet) throws Exception {
        return Shown.of(read(NOTE, "", sheet));
    }

    private static Document read(String start, String styles, String sheet) throws Exception {
        String workbook = start + "<Workbook" + NAMES + ">" + styles + "<Worksheet ss:Name=\"年报\">" + sheet
                + "</Worksheet></Workbook>";
        return Readers.read(workbook.getBytes(StandardCharsets.UTF_8));
    }
}
