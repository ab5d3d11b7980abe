package io.github.nianbao.map;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nianbao.document.Document;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class TitledReportsTest {
    private static final String FIRST = "桐溪市教育局2022年政府信息公开工作年度报告";
    private static final String SECOND = "桐溪市教育局2021年政府信息公开工作年度报告";
    private static final List<String> TABLE =
            List.of("规章 | 本年制发件数 | 现行有效件数", "行政许可 | 处理决定数量 | 3", "行政事业性收费 | 本年收费金额 | 4");

    @Test
    void aTitleOfAnotherYearBetweenTablesBeginsAReport() {
        assertThat(split(List.of(FIRST), TABLE, List.of(SECOND), TABLE)).containsExactly(FIRST, SECOND);
    }

    @Test
    void theSameTitleAgainDoesNot() {
        assertThat(split(List.of(FIRST), TABLE, List.of(FIRST), TABLE)).containsExactly(FIRST);
    }

    @Test
    void aLinkBelowTheTablesDoesNot() {
        assertThat(split(List.of(FIRST), TABLE, List.of(SECOND, "联系我们"))).containsExactly(FIRST);
    }

    @Test
    void aListOfContentsDoesNot() {
        assertThat(split(List.of(FIRST, SECOND), List.of(FIRST), TABLE, List.of(SECOND), TABLE))
                .containsExactly(FIRST, SECOND);
    }

    @Test
    void linksBetweenTheReportsStayWithTheFirst() {
        assertThat(split(
                        List.of(FIRST),
                        TABLE,
                        List.of("松岭区统计局2019年政府信息公开工作年度报告", "松岭区统计局2018年政府信息公开工作年度报告", SECOND),
                        TABLE))
                .containsExactly(FIRST, SECOND);
    }

    /** The title that each part begins with. */
    @SafeVarargs
    private static List<String> split(List<String>... parts) {
        List<String> lines = new ArrayList<>();
        Arrays.stream(parts).forEach(lines::addAll);
        Document document = Documents.of(lines.toArray(String[]::new));
        return ReportSplitter.split(document).stream()
                .map(part -> TitleFinder.titles(Lines.ofProse(part)).get(0).quote())
                .toList();
    }
}
