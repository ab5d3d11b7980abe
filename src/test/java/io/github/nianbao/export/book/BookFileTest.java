package io.github.nianbao.export.book;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nianbao.export.ExportTrial;
import io.github.nianbao.export.ExportedReport;
import io.github.nianbao.export.Exports;
import io.github.nianbao.report.Entry;
import io.github.nianbao.report.Form;
import io.github.nianbao.report.TestForms;
import io.github.nianbao.report.TestReport;
import io.github.nianbao.report.Value;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BookFileTest {
    private static final String FULL = "青槐市档案局@2022";

    @TempDir
    Path folder;

    private Path export(ExportedReport... reports) throws IOException {
        return ExportTrial.write(new BookFile(), folder.resolve("a.xlsx"), reports);
    }

    private static XSSFWorkbook open(Path file) throws IOException {
        return new XSSFWorkbook(Files.newInputStream(file));
    }

    private static TestReport zeros() {
        return TestReport.on(TestForms.form2021());
    }

    private static ExportedReport year(int year, long received) {
        return year("甲局", year, received);
    }

    private static ExportedReport year(String agency, int year, long received) {
        return Exports.named(
                agency + "@" + year,
                zeros().of(agency, year)
                        .set("requests.received.natural_person", received)
                        .set("requests.received.total", received)
                        .set("requests.carried_out.natural_person", received)
                        .set("requests.carried_out.total", received));
    }

    /** On the form as the program knows it, with its groups of rows and columns. */
    private static ExportedReport shipped() {
        Form form = ExportTrial.plan(List.of(), false).forms().stream()
                .filter(one -> one.id().equals("2021"))
                .findFirst()
                .orElseThrow();
        return new ExportedReport(
                FULL,
                Exports.full().source(),
                TestReport.on(form).build(),
                form,
                true,
                List.of(),
                List.of(),
                List.of());
    }

    /** The cells of the row with this text. */
    private static Row row(XSSFSheet sheet, String text) {
        return IntStream.rangeClosed(0, sheet.getLastRowNum())
                .mapToObj(sheet::getRow)
                .filter(Objects::nonNull)
                .filter(row -> IntStream.range(0, row.getLastCellNum())
                        .mapToObj(row::getCell)
                        .anyMatch(cell -> cell != null && cell.toString().startsWith(text)))
                .findFirst()
                .orElseThrow();
    }

    /** The first cell of the row that holds a figure: behind the labels. */
    private static XSSFCell figure(XSSFSheet sheet, String label) {
        return (XSSFCell) row(sheet, label).getCell(1);
    }

    @Test
    void theSameReportsGiveTheSameBytes() throws IOException {
        Path first = export(year(2020, 3), year(2021, 4), Exports.full());
        Path second = ExportTrial.write(
                new BookFile(), folder.resolve("b.xlsx"), year(2020, 3), year(2021, 4), Exports.full());

        assertThat(Files.mismatch(first, second)).isNegative();
    }

    @Test
    void overviewComparisonChartsAndASheetForEachReportStandInThisOrder() throws IOException {
        try (XSSFWorkbook book = open(export(year(2020, 3), Exports.full()))) {
            assertThat(IntStream.range(0, book.getNumberOfSheets()).mapToObj(book::getSheetName))
                    .containsExactly(Overview.NAME, Comparison.NAME, Charts.NAME, "甲局@2020", FULL);
            assertThat(row(book.getSheet(Overview.NAME), FULL)
                            .getCell(0)
                            .getHyperlink()
                            .getAddress())
                    .isEqualTo("'" + FULL + "'!A1");
        }
    }

    @Test
    void theFormIsMergedAsItIsPrinted() throws IOException {
        try (XSSFWorkbook book = open(export(shipped()))) {
            XSSFSheet sheet = book.getSheet(FULL);
            int refusals = row(sheet, "（三）不予公开").getRowNum();

            assertThat(sheet.getMergedRegions())
                    .anyMatch(area -> area.getFirstRow() == refusals
                            && area.getFirstColumn() == 1
                            && area.getLastRow() == refusals + 7
                            && area.getLastColumn() == 1);
            assertThat(row(sheet, "申请人情况").getCell(3).getStringCellValue()).isEqualTo("申请人情况");
        }
    }

    @Test
    void aCorrectionIsColouredAndItsCommentTellsPrintPlaceAndReason() throws IOException {
        try (XSSFWorkbook book = open(export(Exports.full()))) {
            XSSFCell fixed = figure(book.getSheet(FULL), "〔granted〕");

            assertThat(fixed.getNumericCellValue()).isEqualTo(12);
            assertThat(fixed.getCellStyle().getFillForegroundColorColor().getARGBHex())
                    .isEqualTo("FFBDD7EE");
            assertThat(fixed.getCellComment().getString().getString())
                    .contains("17", "李明", "页面印作12", "requests.granted.natural_person");
        }
    }

    @Test
    void textIsNeverAFormulaAndNegativeNumbersAreNumbers() throws IOException {
        List<String> formulas = List.of("=1+1", "+1", "-", "@x", "＝1");
        for (String raw : formulas) {
            ExportedReport report = Exports.named(
                    "=甲@2021",
                    zeros().of("=甲", 2021)
                            .set("proactive.fees.amount", "-12.5")
                            .change(
                                    "proactive.rules.issued",
                                    entry ->
                                            Entry.printed(entry.id(), Value.UNREADABLE, raw, entry.place(), Set.of())));
            Path file = ExportTrial.write(new BookFile(), folder.resolve("f" + formulas.indexOf(raw)), report);
            try (XSSFWorkbook book = open(file)) {
                XSSFSheet sheet = book.getSheetAt(book.getNumberOfSheets() - 1);
                XSSFCell text = figure(sheet, "〔rules〕");

                assertThat(text.getStringCellValue()).isEqualTo(raw);
                assertThat(text.getCellStyle().getQuotePrefixed()).isTrue();
                assertThat(figure(sheet, "〔fees〕").getNumericCellValue()).isEqualTo(-12.5);
                book.sheetIterator()
                        .forEachRemaining(any -> any.forEach(row -> row.forEach(
                                cell -> assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA))));
            }
        }
    }

    @Test
    void aYearWithoutAReportIsAnEmptyColumnAndNoZero() throws IOException {
        try (XSSFWorkbook book = open(export(year(2019, 3), year(2021, 4), Exports.full()))) {
            Row received = row(book.getSheet(Comparison.NAME), "本年新收申请");

            assertThat(received.getCell(0).getStringCellValue()).isEqualTo("甲局");
            assertThat(received.getCell(Comparison.FIRST_YEAR).getNumericCellValue())
                    .isEqualTo(3);
            assertThat(received.getCell(Comparison.FIRST_YEAR + 1).getCellType())
                    .isEqualTo(CellType.BLANK);
            assertThat(received.getCell(Comparison.FIRST_YEAR + 2).getNumericCellValue())
                    .isEqualTo(4);
        }
    }

    @Test
    void aChartIsDrawnForAnAgencyWithMoreThanOneYear() throws IOException {
        try (XSSFWorkbook book = open(export(year(2020, 3), year(2021, 4), Exports.full()))) {
            assertThat(book.getSheet(Charts.NAME).getDrawingPatriarch().getCharts())
                    .singleElement()
                    .satisfies(chart ->
                            assertThat(chart.getTitleText().getString()).isEqualTo("甲局"));
        }
    }

    @Test
    void noChartIsCutAtTheEndOfAPage() throws IOException {
        List<ExportedReport> reports = new ArrayList<>();
        for (String agency : List.of("甲局", "乙局", "丙局", "丁局", "戊局", "己局", "庚局")) {
            reports.add(year(agency, 2020, 3));
            reports.add(year(agency, 2021, 4));
        }
        try (XSSFWorkbook book = open(export(reports.toArray(ExportedReport[]::new)))) {
            XSSFSheet sheet = book.getSheet(Charts.NAME);
            List<XSSFClientAnchor> charts = sheet.getDrawingPatriarch().getShapes().stream()
                    .map(chart -> (XSSFClientAnchor) chart.getAnchor())
                    .toList();
            assertThat(charts).hasSize(7);
            assertThat(sheet.getRowBreaks()).hasSize(2);
            for (int last : sheet.getRowBreaks()) {
                assertThat(charts).noneMatch(chart -> chart.getRow1() <= last && chart.getRow2() > last);
            }
        }
    }

    @Test
    void everySheetIsSetUpForPaperAndKeepsItsHeadInSight() throws IOException {
        try (XSSFWorkbook book = open(export(year(2020, 3)))) {
            book.sheetIterator().forEachRemaining(sheet -> {
                boolean isCharts = sheet.getSheetName().equals(Charts.NAME);
                assertThat(sheet.getPrintSetup().getLandscape()).isNotEqualTo(isCharts);
                assertThat(sheet.getFitToPage()).isNotEqualTo(isCharts);
                assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
                assertThat(sheet.getRepeatingRows()).isNotNull();
                assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
                assertThat(sheet.getFooter().getRight()).contains("&P");
            });
        }
    }

    @Test
    void openErrorsAreColouredAndToldInTheOverview() throws IOException {
        ExportedReport wrong = Exports.named("错局@2021", zeros().of("错局", 2021).set("requests.received.total", 1));
        try (XSSFWorkbook book = open(export(wrong))) {
            Cell total = row(book.getSheet("错局@2021"), "〔received〕").getCell(7);

            assertThat(((XSSFCell) total)
                            .getCellStyle()
                            .getFillForegroundColorColor()
                            .getARGBHex())
                    .isEqualTo("FFF4B6B6");
            assertThat(row(book.getSheet(Overview.NAME), "尚有" + wrong.openErrors() + "处"))
                    .isNotNull();
        }
    }

    @Test
    void manyReportsHaveNeitherFormsNorChartsAndTheBookSaysSo() throws IOException {
        ExportedReport[] many = IntStream.rangeClosed(1, BookWriter.MOST_FORMS + 1)
                .mapToObj(agency -> Exports.named("局" + agency + "@2021", zeros().of("局" + agency, 2021)))
                .toArray(ExportedReport[]::new);
        try (XSSFWorkbook book = open(export(many))) {
            assertThat(book.getNumberOfSheets()).isEqualTo(2);
            assertThat(book.getSheet(Overview.NAME).getRow(1).getCell(0).getStringCellValue())
                    .contains("left out");
            assertThat(row(book.getSheet(Overview.NAME), "局201@2021")).isNotNull();
            assertThat(row(book.getSheet(Comparison.NAME), "局201")).isNotNull();
        }
    }

    @Test
    void sheetNamesAreMadeToFitAndToDiffer() throws IOException {
        String agency = "某某省某某市某某区某某街道办事处某某社区服务中心综合管理办公室";
        try (XSSFWorkbook book = open(export(
                Exports.named(agency + "@2021", zeros().of(agency, 2021)),
                Exports.named(agency + "甲@2021", zeros().of(agency + "甲", 2021)),
                Exports.named("甲/乙@?", zeros().of("甲/乙", null))))) {
            assertThat(IntStream.range(3, book.getNumberOfSheets()).mapToObj(book::getSheetName))
                    .hasSize(3)
                    .doesNotHaveDuplicates()
                    .allMatch(name -> name.length() <= 31)
                    .anyMatch(name -> name.endsWith("@2021"))
                    .contains("甲_乙@_");
        }
    }
}
