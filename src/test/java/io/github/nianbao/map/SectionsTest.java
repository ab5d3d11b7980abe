package io.github.nianbao.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.nianbao.report.Passage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SectionsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "一、总体情况/二、主动公开政府信息情况/三、收到和处理政府信息公开申请情况",
                "1. 总体情况/2．主动公开政府信息情况/3、收到和处理政府信息公开申请情况",
                "（一）总体情况/（二）主动公开政府信息情况/（三）收到和处理政府信息公开申请情况",
                "第一部分 总体情况/第二部分 主动公开政府信息情况/第三部分 收到和处理政府信息公开申请情况",
                "总体情况/主动公开政府信息情况/收到和处理政府信息公开申请情况",
                "一、概述/二、主动公开政府信息的情况/三、政府信息公开的收费及减免情况/四、附表",
                "一、总体情况/二、主动公开政府信息情况/一、主动公开政府信息情况/二、收到和处理政府信息公开申请情况",
                "四、因政府信息公开工作被申请行政复议、提起行政诉讼情况/五、存在的主要问题及整改措施/六、其他需要报告的事项",
                "五、政府信息公开工作存在的主要问题及改进情况/五、存在问题及改进情况/六、其它需要说明的事项"
            })
    void headsAreRecognisedHoweverTheyAreNumbered(String heads) {
        assertThat(sections(heads.split("/")).heads()).containsExactly(heads.split("/"));
    }

    @Test
    void headsInsideASectionAreNotSections() {
        Sections sections = sections(
                "一、总体情况",
                "（一）主动公开情况",
                "全年公开信息8条。",
                "1. 依申请公开情况",
                "全年收到申请3件。",
                "二、主动公开政府信息情况",
                "一、本年新收政府信息公开申请数量",
                "三、本年度办理结果",
                "二、上年结");
        assertThat(sections.heads()).containsExactly("一、总体情况", "二、主动公开政府信息情况");
    }

    @Test
    void rowsOfTheStatisticsAreNotSections() {
        Sections sections =
                sections("一、概述", "三、依申请公开情况", "六、附表", "政府信息公开情况统计表", "一、主动公开情况", "三、依申请公开情况", "四、行政复议数量 件 0");
        assertThat(sections.heads()).containsExactly("一、概述", "三、依申请公开情况", "六、附表");
    }

    @Test
    void radicalsComeOutAsOrdinaryCharacters() {
        Sections sections = sections("⼀、总体情况", "⼈⺠群众满意。", "⼆、主动公开政府信息情况");
        assertThat(sections.heads()).containsExactly("一、总体情况", "二、主动公开政府信息情况");
        assertThat(sections.narrative()).extracting(Passage::text).containsExactly("人民群众满意。");
    }

    @Test
    void proseIsKeptWithItsSectionAndPlace() {
        Sections sections = sections(
                "桐溪市教育局2021年政府信息公开工作年度报告",
                "发布日期：2022-01-20 浏览次数：12",
                "根据《条例》编制本报告。",
                "一、总体情况",
                "（一）主动公开情况",
                "全年公开信息8条。",
                "规章 | 0 | 0",
                "— 3 —",
                "六、其他需要报告的事项",
                "无",
                "桐溪市教育局",
                "2022年1月20日",
                "相关链接",
                "上一年的报告，见此处。");
        assertThat(sections.narrative())
                .extracting(Passage::section, Passage::text)
                .containsExactly(tuple(null, "根据《条例》编制本报告。"), tuple("一、总体情况", "全年公开信息8条。"), tuple("六、其他需要报告的事项", "无"));
        assertThat(sections.narrative().get(1).place().line()).isEqualTo(6);
    }

    @Test
    void aHeadInsideASectionIsNoProseThoughItEndsAsASentence() {
        Sections sections = sections("一、总体情况", "（一）主动公开情况。", "（二）依申请公开。全年收到申请3件。", "（三）培训3次。", "二、主动公开政府信息情况");
        assertThat(sections.narrative()).extracting(Passage::text).containsExactly("（二）依申请公开。全年收到申请3件。", "（三）培训3次。");
    }

    @Test
    void aHeadAndItsTextOnOneLineAreParted() {
        Sections sections = sections("一、总体情况。2021年公开信息8条。", "二、主动公开政府信息情况", "六、其他需要报告的事项：无。");
        assertThat(sections.heads()).containsExactly("一、总体情况", "二、主动公开政府信息情况", "六、其他需要报告的事项");
        assertThat(sections.narrative()).extracting(Passage::text).containsExactly("2021年公开信息8条。", "无。");
    }

    @Test
    void rowsOfATableThatLostItsCellsAreNoProse() {
        Sections sections = sections(
                "三、收到和处理政府信息公开申请情况",
                "（二）部分公开（区分处理的，只计这一情形，不计其他情形）",
                "（一）予以公开330000033（二）部分公开1.属于国家秘密0000000，2.其他法律行政法规禁止公开00，7.属于行政执法案卷0",
                "企业",
                "12");
        assertThat(sections.narrative()).isEmpty();
    }

    private static Sections sections(String... lines) {
        return Sections.of(Outline.of(Documents.of(lines)));
    }
}
