package io.github.nianbao.export.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nianbao.export.ExportedReport;
import io.github.nianbao.export.ExportedSource;
import io.github.nianbao.export.page.TableView.Block;
import io.github.nianbao.export.page.TableView.Corner;
import io.github.nianbao.export.page.TableView.HeadLine;
import io.github.nianbao.export.page.TableView.Row;
import io.github.nianbao.report.CellId;
import io.github.nianbao.report.Form;
import io.github.nianbao.report.Report;
import io.github.nianbao.report.TestReport;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TablePrintTest {
    static List<Form> forms() {
        return Pages.MAPPINGS.forms();
    }

    private static List<TableView> tables(Form form, Report report) {
        ExportedSource source = new ExportedSource("a.pdf", "00", 1, "PDF", 1, null, Collections.emptySortedMap());
        ExportedReport exported =
                new ExportedReport("甲@2022", source, report, form, true, List.of(), List.of(), List.of());
        return new TablePrint(exported, Pages.tongues()).tables();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void everyFigureOfTheReportStandsInItsTablesOnce(Form form) {
        Report report = TestReport.on(form).build();

        assertThat(tables(form, report).stream()
                        .flatMap(table -> table.blocks().stream())
                        .flatMap(block -> block.rows().stream())
                        .flatMap(row -> row.slots().stream())
                        .map(TableView.Slot::figure)
                        .filter(Objects::nonNull)
                        .map(FigureView::id))
                .containsExactlyInAnyOrderElementsOf(
                        report.entries().keySet().stream().map(CellId::text).toList());
    }

    @ParameterizedTest
    @MethodSource("forms")
    void mergedFieldsFillEveryTableWithoutHoleOrOverlap(Form form) {
        for (TableView table : tables(form, TestReport.on(form).build())) {
            for (Block block : table.blocks()) {
                assertThat(widths(block)).as(block.title()).hasSize(1);
            }
        }
    }

    /** How wide each line is; one width if all is well. */
    private static Set<Integer> widths(Block block) {
        List<List<int[]>> lines = new ArrayList<>();
        for (HeadLine line : block.head()) {
            Corner corner = line.corner();
            Stream<int[]> first = corner == null ? Stream.of() : Stream.of(new int[] {corner.rows(), corner.columns()});
            lines.add(Stream.concat(first, line.cells().stream().map(TablePrintTest::size))
                    .toList());
        }
        for (Row row : block.rows()) {
            lines.add(Stream.concat(
                            row.heads().stream().map(TablePrintTest::size),
                            row.slots().stream().map(slot -> new int[] {1, 1}))
                    .toList());
        }
        Set<List<Integer>> taken = new HashSet<>();
        Set<Integer> widths = new HashSet<>();
        for (int line = 0; line < lines.size(); line++) {
            int column = 0;
            for (int[] field : lines.get(line)) {
                while (taken.contains(List.of(line, column))) {
                    column++;
                }
                for (int down = 0; down < field[0]; down++) {
                    for (int right = 0; right < field[1]; right++) {
                        assertThat(taken.add(List.of(line + down, column + right)))
                                .isTrue();
                    }
                }
            }
            int now = line;
            widths.add((int) taken.stream().filter(field -> field.get(0) == now).count());
        }
        assertThat(taken).allMatch(field -> field.get(0) < lines.size());
        return widths;
    }

    private static int[] size(HeadCell cell) {
        return new int[] {cell.rows(), cell.columns()};
    }

    @Test
    void theDisputesStandInOneRowAsTheFormPrintsThem() {
        Form form = Pages.MAPPINGS.forms().stream()
                .filter(one -> one.id().equals("2021"))
                .findFirst()
                .orElseThrow();

        TableView disputes = tables(form, TestReport.on(form).build()).stream()
                .filter(table -> table.id().equals("disputes"))
                .findFirst()
                .orElseThrow();

        assertThat(disputes.blocks().get(0).rows()).hasSize(1);
        assertThat(disputes.blocks().get(0).head().get(0).cells())
                .containsExactly(new HeadCell("行政复议", 2, 5, "colgroup"), new HeadCell("行政诉讼", 1, 10, "colgroup"));
    }

    @Test
    void aTableThatTheDocumentLacksSaysSoInsteadOfStandingThereEmpty() {
        Form form = forms().get(0);
        TestReport report = TestReport.on(form);
        form.tables().get(0).cells().forEach(cell -> report.missing(cell.id().text()));

        TableView table = tables(form, report.build()).get(0);

        assertThat(table.blocks()).isEmpty();
        assertThat(table.lacking()).isNotEmpty();
    }
}
