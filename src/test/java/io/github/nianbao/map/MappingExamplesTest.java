package io.github.nianbao.map;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nianbao.map.MappedForm.Example;
import io.github.nianbao.report.Value;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Each mapping file carries its examples. */
class MappingExamplesTest {
    @TestFactory
    Stream<DynamicTest> everyExampleGivesItsCells() {
        return Mappings.load(null).mapped().stream()
                .flatMap(form -> form.examples().stream()
                        .map(example -> DynamicTest.dynamicTest(
                                form.form().id() + ": " + example.about(), () -> check(form, example))));
    }

    private static void check(MappedForm form, Example example) {
        var document = Tables.document(Tables.table(example.spansKept(), example.rows()));
        FormMapping mapping = FormMapping.of(FormIndex.of(form), document, RowViews.of(document.tables()));
        for (Map.Entry<?, Value> cell : example.cells().entrySet()) {
            var entry = mapping.entries().get(cell.getKey());
            assertThat(entry).as(cell.getKey() + " in " + mapping.gaps()).isNotNull();
            if (cell.getValue().isNumber()) {
                assertThat(entry.value()).as(cell.getKey().toString()).isEqualTo(cell.getValue());
            } else {
                assertThat(entry.value().isBlank()).as(cell.getKey().toString()).isTrue();
            }
        }
        assertThat(List.copyOf(mapping.entries().values())).isNotEmpty();
    }
}
