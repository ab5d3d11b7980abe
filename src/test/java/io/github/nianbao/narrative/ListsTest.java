package io.github.nianbao.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nianbao.report.Fact;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Parts hang on their whole, over sentences too, and nothing else hangs on it. */
class ListsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // A list that words open goes on in the next sentences until it adds up,
                "全县公开信息120条。其中，县政府各部门公开90条，占75%。各乡镇公开30条，占25%。 | 公开信息 120条 (县政府各部门公开 90条, 各乡镇公开 30条)",
                "收到的9件申请中，同意公开7件。部分公开1件。不予公开1件。 | 收到申请 9件 (同意公开 7件, 部分公开 1件, 不予公开 1件)",
                // but not where it does not, or where another matter comes between.
                "全县公开信息120条。其中，各部门公开90条。各乡镇公开31条。 | 公开信息 120条 (各部门公开 90条); 各乡镇公开 31条",
                "全县公开信息120条。其中，各部门公开90条。办结来信30条。 | 公开信息 120条 (各部门公开 90条); 办结来信 30条",
                "全县公开信息120条。其中，各部门公开90条。制发文件30件。 | 公开信息 120条 (各部门公开 90条); 制发文件 30件",
                "答复的8件申请中，予以公开6件，不予公开2件。 | 答复申请 8件 (予以公开 6件, 不予公开 2件)",
                "答复的8件申请中，最多的是土地类，共6件。 | 答复申请 8件 (最多的是土地类 6件)",
                "在答复8件申请中，收到来信12件。 | 答复申请 8件; 收到来信 12件",
            })
    void hangsPartsOnTheirWhole(String text, String facts) {
        assertThat(Prose.facts(text).stream()
                        .filter(fact -> fact.kind() == Fact.Kind.COUNT)
                        .map(Prose::shortly))
                .containsExactly(facts.split("; "));
    }
}
