package io.github.nianbao.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrintedLabelTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "三、本年度办理结果|HAN|3|本年度办理结果", "（三）不予公开|BRACKETED|3|不予公开", "(三)不予公开|BRACKETED|3|不予公开",
                "㈢不予公开|BRACKETED|3|不予公开", "1.属于国家秘密|ARABIC|1|属于国家秘密", "1、属于国家秘密|ARABIC|1|属于国家秘密",
                "１．属于国家秘密|ARABIC|1|属于国家秘密", "1. 属于国家秘密|ARABIC|1|属于国家秘密", "①属于国家秘密|ARABIC|1|属于国家秘密",
                "3.1 予以公开|BRACKETED|1|予以公开", "3.6.3其他|ARABIC|3|其他", "3.3.1.属于国家秘密|ARABIC|1|属于国家秘密",
                "1属于国家秘密|ARABIC|1|属于国家秘密", "十二、其他|HAN|12|其他", "（2）其他|BRACKETED|2|其他",
            })
    void theNumberingIsTakenOff(String printed, Ordinal.Style style, int number, String text) {
        PrintedLabel label = PrintedLabel.of(printed);
        assertThat(label.ordinal()).isEqualTo(new Ordinal(style, number));
        assertThat(label.text()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"三安全一稳定", "第二十条第（一）项", "一般事项", "12件", "2021年度", "v3.6", "3.5.2021年"})
    void aNumeralInsideALabelIsNoNumbering(String printed) {
        assertThat(PrintedLabel.of(printed).ordinal()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "危及“三安全一稳定”|危及三安全一稳定",
                "危及\"三安全一稳定\"|危及三安全一稳定",
                "这一情 形|这一情形",
                "商业↵企业|商业企业",
                "⾏政许可|行政许可",
                "⻔户⺠政|门户民政",
                "規範性檔案|规范性档案",
                "本年增／减|本年增减",
                "第二十条 第(一)项|第二十条第一项",
            })
    void whatOnlyLooksDifferentIsFolded(String printed, String text) {
        assertThat(PrintedLabel.of(printed.replace('↵', '\n')).text()).isEqualTo(text);
    }

    @Test
    void theCoreLeavesBracketsOut() {
        PrintedLabel label = PrintedLabel.of("（二）部分公开（区分处理的，只计这一情形）");
        assertThat(label.core()).isEqualTo("部分公开");
        assertThat(label.text()).isEqualTo("部分公开区分处理的只计这一情形");
    }

    @Test
    void aLabelThatIsNothingButBracketsKeepsThem() {
        assertThat(PrintedLabel.of("（区分处理的）").core()).isEqualTo("区分处理的");
    }
}
