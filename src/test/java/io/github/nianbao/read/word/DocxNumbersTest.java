package io.github.nianbao.read.word;

import static io.github.nianbao.read.word.DocxFile.body;
import static io.github.nianbao.read.word.DocxFile.styled;
import static io.github.nianbao.read.word.DocxFile.tbl;
import static io.github.nianbao.read.word.DocxFile.tr;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Automatic numbers are printed, though no text of the file holds them. */
class DocxNumbersTest {
    private static final String LISTS = """
            <w:abstractNum w:abstractNumId="0">\
            <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="%1、"/>\
            <w:pStyle w:val="h1"/></w:lvl>\
            <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="（%2）"/>\
            <w:pStyle w:val="h2"/></w:lvl>\
            <w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1.%3"/><w:isLgl/></w:lvl>\
            </w:abstractNum>\
            <w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/>\
            <w:lvlText w:val="&#xF0B7;"/></w:lvl></w:abstractNum>\
            <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>\
            <w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>\
            <w:num w:numId="3"><w:abstractNumId w:val="0"/>\
            <w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num>""";

    private static final String STYLES = """
            <w:style w:styleId="h1"><w:name w:val="heading 1"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>\
            </w:style><w:style w:styleId="h2"><w:name w:val="heading 2"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr>\
            </w:pPr></w:style>""";

    @Test
    void levelsCountOnAndDeeperOnesStartAnew() throws Exception {
        assertThat(shown(
                        listed(0, 1, "总体情况"),
                        listed(1, 1, "主动公开"),
                        listed(1, 1, "依申请公开"),
                        listed(0, 1, "问题"),
                        listed(1, 1, "不足"),
                        listed(2, 1, "25件")))
                .containsExactly("一、总体情况", "（一）主动公开", "（二）依申请公开", "二、问题", "（一）不足", "2.1 25件");
    }

    @Test
    void aStyleNumbersItsParagraphsAtTheLevelThatStandsForIt() throws Exception {
        assertThat(shown(
                        styled("<w:pStyle w:val=\"h1\"/>", "总体情况"),
                        styled("<w:pStyle w:val=\"h2\"/>", "主动公开"),
                        styled("<w:pStyle w:val=\"h1\"/><w:numPr><w:numId w:val=\"0\"/></w:numPr>", "附件"),
                        styled("<w:pStyle w:val=\"h1\"/>", "问题")))
                .containsExactly("# 一、总体情况", "## （一）主动公开", "# 附件", "# 二、问题");
    }

    @Test
    void bulletsAndUnknownListsPrintNothing() throws Exception {
        assertThat(shown(listed(0, 2, "点"), listed(0, 99, "无"))).containsExactly("点", "无");
    }

    @Test
    void aListMayStartAnewElsewhere() throws Exception {
        assertThat(shown(listed(0, 1, "甲"), listed(0, 3, "乙"), listed(0, 3, "丙")))
                .containsExactly("一、甲", "五、乙", "六、丙");
    }

    @Test
    void aNumberInACellIsPrintedEvenWithoutText() throws Exception {
        assertThat(shown(tbl(tr("<w:tc>" + listed(0, 1, "") + "</w:tc>", "<w:tc>" + listed(0, 1, "乙") + "</w:tc>"))))
                .containsExactly("1一、|2二、乙");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            chineseCounting, 10, 十
            chineseCounting, 11, 十一
            chineseCountingThousand, 20, 二十
            chineseCounting, 105, 一百零五
            chineseCounting, 110, 一百一十
            chineseCounting, 1001, 一千零一
            chineseLegalSimplified, 12, 拾贰
            ideographDigital, 20, 二〇
            ideographTraditional, 3, 丙
            decimalEnclosedCircle, 20, ⑳
            decimalEnclosedCircle, 21, 21
            decimalFullWidth, 12, １２
            decimalZero, 7, 07
            lowerLetter, 27, aa
            upperLetter, 2, B
            upperRoman, 14, XIV
            lowerRoman, 9, ix
            none, 3, ''
            somethingNew, 4, 4
            chineseCounting, 20000, 20000
            """)
    void countsArePrintedInTheFormatOfTheirList(String format, int count, String printed) {
        assertThat(ListNumeral.of(format, count)).isEqualTo(printed);
    }

    private static String listed(int level, int list, String text) {
        return styled("<w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"" + list + "\"/></w:numPr>", text);
    }

    private static List<String> shown(String... blocks) throws Exception {
        DocxFile file = body(blocks).with("numbering", "numbering", LISTS).with("styles", "styles", STYLES);
        return Shown.of(DocxReader.read(file.bytes()));
    }
}
