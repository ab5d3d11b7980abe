package io.github.nianbao.map;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nianbao.report.Gap;
import io.github.nianbao.report.Report;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Tables that a web page sets around a report are none of the report's. */
class PageTablesTest {
    private static final List<String> REPORT = List.of(
            "沙丘县审计局2022年政府信息公开工作年度报告",
            "二、主动公开政府信息情况",
            "第二十条第（一）项 | ",
            "信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数",
            "规章 | 1 | 2 | 3",
            "行政规范性文件 | 4 | 5 | 6");

    @Test
    void theTableOfParticularsIsNoGap() {
        assertThat(unknownTables("索 引 号： | 000-1 | 发文日期： | 2023-01-12", "发布机构： | 沙丘县审计局 | 有效性： | 有效"))
                .isEmpty();
    }

    @Test
    void aMenuOfOtherReportsIsNoGap() {
        assertThat(unknownTables("柳河县水务局2019年政府信息公开工作年度报告 | 柳河县水务局2020年政府信息公开工作年度报告"))
                .isEmpty();
    }

    @Test
    void aTableWithOneSuchLabelIsAGap() {
        assertThat(unknownTables("名称 | 参加人数", "培训班 | 30", "座谈会 | 12")).hasSize(1);
    }

    private static List<Gap> unknownTables(String... table) {
        String[] lines = Stream.concat(Stream.of(table), REPORT.stream()).toArray(String[]::new);
        Report report = new Mapper(Mappings.load(null))
                .map(Documents.of(lines), "page.html")
                .get(0);
        return report.gaps().stream()
                .filter(gap -> gap.kind() == Gap.Kind.UNKNOWN_TABLE)
                .toList();
    }
}
