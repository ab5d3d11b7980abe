package io.github.nianbao.map;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nianbao.compare.ComparedReport;
import io.github.nianbao.compare.Indicators;
import io.github.nianbao.report.CellId;
import io.github.nianbao.report.Form;
import io.github.nianbao.report.Indicator;
import io.github.nianbao.report.Indicator.Example;
import io.github.nianbao.report.TestReport;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The crosswalk carries its examples. */
class CrosswalkExamplesTest {
    private static final Mappings MAPPINGS = Mappings.load(null);

    @TestFactory
    Stream<DynamicTest> everyExampleGivesItsValue() {
        return MAPPINGS.crosswalk().indicators().stream()
                .flatMap(indicator -> indicator.examples().stream()
                        .map(example -> DynamicTest.dynamicTest(
                                indicator.id() + " " + example.form() + " " + example.cells(),
                                () -> check(indicator, example))));
    }

    private static void check(Indicator indicator, Example example) {
        Form form = MAPPINGS.form(example.form()).orElseThrow();
        TestReport report = TestReport.on(form);
        form.cells().forEach(cell -> report.missing(cell.id().text()));
        for (Map.Entry<CellId, @Nullable BigDecimal> cell : example.cells().entrySet()) {
            BigDecimal number = cell.getValue();
            if (number == null) {
                report.unreadable(cell.getKey().text(), "1O");
            } else {
                report.set(cell.getKey().text(), number.toPlainString());
            }
        }
        Indicators indicators = new Indicators(new ComparedReport(report.build(), form, List.of()));

        assertThat(indicators.of(indicator, Indicators.TOTAL).value()).isEqualTo(example.value());
    }
}
