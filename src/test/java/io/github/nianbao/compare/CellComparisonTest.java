package io.github.nianbao.compare;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nianbao.check.Checks;
import io.github.nianbao.compare.CellComparison.Row;
import io.github.nianbao.compare.ComparedFigure.Mark;
import io.github.nianbao.report.CellId;
import io.github.nianbao.report.Form;
import io.github.nianbao.report.FormBlock;
import io.github.nianbao.report.FormCell;
import io.github.nianbao.report.FormColumn;
import io.github.nianbao.report.FormTable;
import io.github.nianbao.report.Report;
import io.github.nianbao.report.TestForms;
import io.github.nianbao.report.TestReport;
import io.github.nianbao.report.Value;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellComparisonTest {
    private static final String CELL = "requests.received.total";

    private final Form form = TestForms.form2021();

    private static ComparedReport side(Form form, TestReport report) {
        Report built = report.build();
        return new ComparedReport(built, form, Checks.run(form, built, null, null));
    }

    private static Row row(CellComparison comparison, String cell) {
        return comparison.rows().stream()
                .filter(row -> row.cell().equals(new CellId(cell)))
                .findFirst()
                .orElseThrow();
    }

    private Row compared(String first, String second) {
        TestReport before = TestReport.on(form).set(CELL, first);
        TestReport after = TestReport.on(form).set(CELL, second);
        return row(CellComparison.of(side(form, before), side(form, after)), CELL);
    }

    @ParameterizedTest
    @CsvSource({
        "8, 9, 1, 12.5",
        "9, 8, -1, -11.1",
        "10, 0, -10, -100.0",
        "3, 3, 0, 0.0",
        "16, 17, 1, 6.3",
        "16, 15, -1, -6.3",
        "0.1, 0.3, 0.2, 200.0",
        "10000000001, 10000000002, 1, 0.0"
    })
    void differenceIsExactAndPerCentRoundedToOneDecimal(
            String first, String second, BigDecimal difference, BigDecimal percent) {
        Row row = compared(first, second);

        assertThat(row.difference()).isEqualTo(difference);
        assertThat(row.percent()).isEqualTo(percent);
    }

    @ParameterizedTest
    @CsvSource({"0, 5, 5", "0, 0, 0", "-3, 6, 9"})
    void nothingIsAShareOfZeroOrLess(String first, String second, BigDecimal difference) {
        Row row = compared(first, second);

        assertThat(row.difference()).isEqualTo(difference);
        assertThat(row.percent()).isNull();
    }

    @Test
    void aBlankIsNotZero() {
        ComparedReport blank = side(form, TestReport.on(form).blank(CELL));
        ComparedReport five = side(form, TestReport.on(form).set(CELL, 5));

        Row row = row(CellComparison.of(blank, five), CELL);

        assertThat(row.first().value()).isEqualTo(Value.BLANK);
        assertThat(row.second().value()).isEqualTo(Value.of(5));
        assertThat(row.difference()).isNull();
        assertThat(row.percent()).isNull();
    }

    @Test
    void cellsOfOneFormOnlyAreListedAndNotCompared() {
        Form old = TestForms.form2019();
        CellComparison comparison = CellComparison.of(side(old, TestReport.on(old)), side(form, TestReport.on(form)));

        assertThat(comparison.onlyFirst())
                .contains(new CellId("proactive.normative_documents.created"))
                .contains(new CellId("requests.other_handling.total"));
        assertThat(comparison.onlySecond())
                .contains(new CellId("proactive.normative_documents.issued"))
                .contains(new CellId("requests.other_other.total"));
        assertThat(comparison.rows())
                .extracting(Row::cell)
                .contains(new CellId(CELL))
                .doesNotContainAnyElementsOf(comparison.onlyFirst())
                .doesNotContainAnyElementsOf(comparison.onlySecond());
    }

    @Test
    void twoReportsOnOneFormMayPrintItInTwoWays() {
        CellComparison comparison =
                CellComparison.of(side(form, TestReport.on(form)), side(form, TestReport.withOneOtherRow(form)));

        assertThat(comparison.onlyFirst()).hasSize(3 * TestForms.COLUMNS.size());
        assertThat(comparison.onlySecond()).hasSize(TestForms.COLUMNS.size());
    }

    @Test
    void rowsComeInTheOrderOfTheFirstReport() {
        ComparedReport one = side(form, TestReport.on(form));

        assertThat(CellComparison.of(one, one).rows())
                .extracting(Row::cell)
                .containsExactlyElementsOf(one.report().entries().keySet());
    }

    @Test
    void marksSayWhatIsFixedAttestedOrOpen() {
        ComparedReport first = side(form, TestReport.on(form).fixed(CELL, 0).set("disputes.review.total", 2));
        ComparedReport second =
                side(form, TestReport.on(form).set("disputes.review.total", 2).attested("disputes.review.total"));
        CellComparison comparison = CellComparison.of(first, second);

        assertThat(row(comparison, CELL).first().marks()).containsExactly(Mark.FIXED);
        assertThat(row(comparison, CELL).second().marks()).isEmpty();
        assertThat(row(comparison, "disputes.review.upheld").first().marks()).containsExactly(Mark.OPEN_ERROR);
        assertThat(row(comparison, "disputes.review.upheld").second().marks()).isEmpty();
        assertThat(row(comparison, "disputes.review.total").second().marks()).containsExactly(Mark.ATTESTED);
    }

    @Test
    void figuresInDifferentUnitsAreNotSubtracted() {
        Form inYuan = withUnit(form, "元");
        Row row = row(
                CellComparison.of(
                        side(form, TestReport.on(form).set("proactive.fees.amount", 12)),
                        side(inYuan, TestReport.on(inYuan).set("proactive.fees.amount", 120_000))),
                "proactive.fees.amount");

        assertThat(row.first().unit()).isEqualTo("万元");
        assertThat(row.second().unit()).isEqualTo("元");
        assertThat(row.difference()).isNull();
    }

    @Test
    void aReportWithoutFormSharesNoCell() {
        Report nothing = TestReport.on(new Form("x", "示例", List.of(), List.of(), List.of()))
                .build();
        CellComparison comparison =
                CellComparison.of(new ComparedReport(nothing, null, List.of()), side(form, TestReport.on(form)));

        assertThat(comparison.rows()).isEmpty();
        assertThat(comparison.onlySecond()).isNotEmpty();
    }

    private static Form withUnit(Form form, String unit) {
        List<FormTable> tables = form.tables().stream()
                .map(table -> new FormTable(
                        table.id(),
                        table.title(),
                        table.blocks().stream()
                                .map(block -> new FormBlock(
                                        block.headings(),
                                        block.columns(),
                                        block.rows(),
                                        block.cells().stream()
                                                .map(cell ->
                                                        new FormCell(cell.id(), cell.row(), in(cell.column(), unit)))
                                                .toList()))
                                .toList()))
                .toList();
        return new Form(form.id(), form.basis(), tables, form.sums(), form.yearRules());
    }

    private static FormColumn in(FormColumn column, String unit) {
        return new FormColumn(column.id(), column.label(), column.groups(), column.kind(), unit);
    }
}
