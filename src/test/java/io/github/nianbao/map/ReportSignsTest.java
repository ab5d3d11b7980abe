package io.github.nianbao.map;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportSignsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "桐溪市教育局2021年政府信息公开工作年度报告/工作有序开展。",
                "一、总体情况/工作有序。/二、主动公开政府信息情况/三、收到和处理政府信息公开申请情况",
                "1. 总体情况/2. 主动公开政府信息情况/3. 收到和处理政府信息公开申请情况/4. 其他需要报告的事项",
                "一、概述/二、主动公开政府信息情况/三、依申请公开政府信息情况",
                "公开信息8条。二、主动公开政府信息情况规章000三、收到和处理政府信息公开申请情况一、本年新收1000001",
                "桐溪市教育局2020年政府信息公开年报/桐溪市教育局2021年政府信息公开年报/全年公开信息8条。/全年收到申请3件。/全年培训2次。",
                "三、政府信息依申请公开工作情况2017年未收到申请。/六、政府信息公开情况统计表指标名称数量"
            })
    void theTitleOrTheSectionHeadsMakeAReport(String lines) {
        assertThat(ReportSigns.isReport(Outline.of(Documents.ofSlashed(lines)), false, false))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "桐溪市粮食局2022年度部门决算公开报告/一、部门基本情况/二、决算情况说明/收入总计3,245.67万元。",
                "桐溪市召开政务公开工作会议/1月8日，桐溪市召开政务公开工作会议，要求做好政府信息公开工作年度报告编制工作。",
                "桐溪市教育局发布2021年政府信息公开工作年度报告/报告显示，全年公开信息12条。",
                "白菜3斤/豆腐2块/酱油1瓶",
                "桐溪市教育局2021年工作总结/一、总体情况/全年工作有序。/二、存在的主要问题/三、其他需要报告的事项",
                "政府信息公开年报/桐溪市教育局2019年政府信息公开工作年度报告/桐溪市教育局2020年政府信息公开工作年度报告/桐溪市水利局2020年政府信息公开工作年度报告",
                "关于做好2021年政府信息公开工作年度报告编制工作的通知/各部门：/请于1月31日前完成。",
                "政府信息公开/政府信息公开指南/政府信息公开年报",
                ""
            })
    void whatOnlySpeaksOfReportsIsNone(String lines) {
        assertThat(ReportSigns.isReport(Outline.of(Documents.ofSlashed(lines)), false, false))
                .isFalse();
    }

    @Test
    void aNoticeStaysANoticeThoughItsAnnexShowsTheWholeForm() {
        String notice = "关于政府信息公开工作年度报告有关事项的通知/各县区：/请参照格式编制。/中华人民共和国政府信息公开工作年度报告格式"
                + "/一、总体情况/二、主动公开政府信息情况/三、收到和处理政府信息公开申请情况/四、政府信息公开行政复议、行政诉讼情况";
        assertThat(ReportSigns.isReport(Outline.of(Documents.ofSlashed(notice)), true, false))
                .isFalse();
    }

    @Test
    void aFilledInFormBelowTheSubjectOfALetterIsAReport() {
        String letter = "关于报送2021年政府信息公开工作年度报告的函/市政府办公室：/现将有关情况报送如下。/二、主动公开政府信息情况";
        assertThat(ReportSigns.isReport(Outline.of(Documents.ofSlashed(letter)), true, true))
                .isTrue();
        assertThat(ReportSigns.isReport(Outline.of(Documents.ofSlashed(letter)), true, false))
                .isFalse();
    }

    @Test
    void aReportThatCitesTheNoticeIsAReport() {
        String report = "根据《关于政府信息公开工作年度报告有关事项的通知》编制本报告。/一、总体情况/二、主动公开政府信息情况/三、收到和处理政府信息公开申请情况";
        assertThat(ReportSigns.isReport(Outline.of(Documents.ofSlashed(report)), false, false))
                .isTrue();
    }

    @Test
    void aTableOfAKnownFormMakesAReportByItself() {
        assertThat(ReportSigns.isReport(Outline.of(Documents.of("规章 | 0 | 0 | 0")), true, false))
                .isTrue();
        assertThat(ReportSigns.isReport(Outline.of(Documents.of("规章 | 0 | 0 | 0")), false, false))
                .isFalse();
    }

    @Test
    void aTitleInsideATableCountsWhereThereIsNoOtherText() {
        assertThat(ReportSigns.isReport(Outline.of(Documents.of("桐溪市教育局2021年政府信息公开工作年度报告 | ")), false, false))
                .isTrue();
    }
}
