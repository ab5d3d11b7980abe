package io.github.nianbao.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StrayFigureTest {
    private static final double[] EDGES = {50, 150, 250};

    private static List<String> rows(String cell, double x, String stray) {
        DrawnPdf pdf = DrawnPdf.onePage()
                .table(EDGES, 100, 20, new String[] {"收到", "12"}, new String[] {"受理", cell}, new String[] {"", "7"})
                .text(x, 123, stray);
        return Read.rows(Read.onlyTable(pdf));
    }

    @ParameterizedTest
    @ValueSource(doubles = {251, 258})
    void aBlankCellBesideAFigureOutsideTheTableIsNotBlank(double x) {
        assertThat(rows("", x, "34")).containsExactly("收到 | 12", "受理 | \uFFFD", " | 7");
    }

    @Test
    void aFigureFurtherOffIsNoneOfTheTable() {
        assertThat(rows("", 270, "34")).containsExactly("收到 | 12", "受理 | ", " | 7");
    }

    @Test
    void theFiguresOfARowBesideAnotherOneMayStandInTheWrongColumn() {
        assertThat(rows("5", 251, "34")).containsExactly("收到 | 12", "受理 | \uFFFD", " | 7");
    }

    @Test
    void wordsBesideATableFillNoCell() {
        assertThat(rows("", 251, "注")).containsExactly("收到 | 12", "受理 | ", " | 7");
    }

    @Test
    void aBlankCellBesideOneWithTwoFiguresIsNotBlank() {
        double[] edges = {50, 150, 200, 250};
        DrawnPdf pdf = DrawnPdf.onePage()
                .table(edges, 100, 20, new String[] {"收到", "", "12  34"}, new String[] {"受理", "", "5"});

        assertThat(Read.rows(Read.onlyTable(pdf))).containsExactly("收到 | \uFFFD | 12  34", "受理 |  | 5");
    }
}
