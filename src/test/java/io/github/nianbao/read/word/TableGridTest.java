package io.github.nianbao.read.word;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nianbao.read.word.RowProperties.CellProperties;
import io.github.nianbao.read.word.RowProperties.CellProperties.Vertical;
import io.github.nianbao.read.word.TableGrid.GridCell;
import io.github.nianbao.read.word.TableGrid.RawRow;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TableGridTest {
    @Test
    void aCellSpansTheColumnsBetweenItsEdges() {
        TableGrid grid = TableGrid.of(List.of(row("总计", 0, 6000), row("甲|乙|丙", 0, 2000, 4000, 6000)));

        assertThat(show(grid)).containsExactly("1,1 1x3 总计", "2,1 1x1 甲", "2,2 1x1 乙", "2,3 1x1 丙");
    }

    @Test
    void edgesThatDifferByRoundingAreOne() {
        TableGrid grid = TableGrid.of(List.of(row("甲|乙", -108, 2000, 4000), row("丙|丁", -100, 2020, 3960)));

        assertThat(grid.columns()).isEqualTo(2);
        assertThat(show(grid)).contains("2,2 1x1 丁");
    }

    @Test
    void anEdgeMovedByHandMakesNoColumnInWhichNoCellStands() {
        TableGrid grid = TableGrid.of(List.of(row("甲|乙", 0, 2200, 4000), row("1|2", 0, 2000, 4000)));

        assertThat(show(grid)).containsExactly("1,1 1x1 甲", "1,2 1x1 乙", "2,1 1x1 1", "2,2 1x1 2");
    }

    @Test
    void aNarrowColumnInWhichACellStandsIsKept() {
        TableGrid grid = TableGrid.of(List.of(row("甲|乙|丙", 0, 2000, 2200, 4000), row("1|2", 0, 2200, 4000)));

        assertThat(grid.columns()).isEqualTo(3);
        assertThat(show(grid)).contains("2,1 1x2 1");
    }

    @Test
    void columnsWideEnoughForADigitAreKeptApart() {
        TableGrid grid = TableGrid.of(List.of(row("甲|乙", 0, 2300, 4000), row("1|2", 0, 2000, 4000)));

        assertThat(grid.columns()).isEqualTo(3);
    }

    @Test
    void cellsMergedDownwardsBelongToTheFirst() {
        RawRow first = vertical(row("甲|1", 0, 2000, 4000), Vertical.FIRST);
        RawRow second = vertical(row("\u00A0|2", 0, 2000, 4000), Vertical.CONTINUED);

        assertThat(show(TableGrid.of(List.of(first, second, second))))
                .containsExactly("1,1 3x1 甲", "1,2 1x1 1", "2,2 1x1 2", "3,2 1x1 2");
    }

    @Test
    void aFirstCellBelowAnotherEndsTheSpanAbove() {
        RawRow first = vertical(row("甲|1", 0, 2000, 4000), Vertical.FIRST);
        RawRow next = vertical(row("|2", 0, 2000, 4000), Vertical.FIRST);

        assertThat(show(TableGrid.of(List.of(first, next)))).contains("1,1 1x1 甲", "2,1 1x1 ");
    }

    @Test
    void aContinuedCellWithTextIsNotSwallowed() {
        RawRow first = vertical(row("甲|1", 0, 2000, 4000), Vertical.FIRST);
        RawRow second = vertical(row("8|2", 0, 2000, 4000), Vertical.CONTINUED);

        assertThat(show(TableGrid.of(List.of(first, second)))).contains("1,1 1x1 甲", "2,1 1x1 8");
    }

    @Test
    void aContinuedCellBelowNothingThatGoesOnStandsForItself() {
        RawRow second = vertical(row("|2", 0, 2000, 4000), Vertical.CONTINUED);

        assertThat(show(TableGrid.of(List.of(row("甲|1", 0, 2000, 4000), second))))
                .contains("1,1 1x1 甲", "2,1 1x1 ");
    }

    @Test
    void blankCellsMergedIntoTheirNeighbourWidenIt() {
        RawRow merged = across(row("申请人情况||", 0, 2000, 4000, 6000), 1, 2);

        assertThat(show(TableGrid.of(List.of(merged, row("甲|乙|丙", 0, 2000, 4000, 6000)))))
                .startsWith("1,1 1x3 申请人情况", "2,1 1x1 甲");
    }

    @Test
    void aMergedCellWithTextIsKept() {
        RawRow merged = across(row("甲|5", 0, 2000, 4000), 1);

        assertThat(show(TableGrid.of(List.of(merged)))).containsExactly("1,1 1x1 甲", "1,2 1x1 5");
    }

    @Test
    void blankCellsWithoutWidthDoNotShow() {
        assertThat(show(TableGrid.of(List.of(row("甲||乙", 0, 2000, 2010, 4000)))))
                .containsExactly("1,1 1x1 甲", "1,2 1x1 乙");
    }

    @Test
    void aRowMayBeginLaterAndEndEarlierThanOthers() {
        TableGrid grid = TableGrid.of(List.of(row("甲|乙|丙", 0, 2000, 4000, 6000), row("丁", 2000, 4000)));

        assertThat(show(grid)).contains("2,2 1x1 丁").hasSize(4);
    }

    @Test
    void aBlankRowWithoutHeightOnlyCarriesWidths() {
        RawRow gutter = new RawRow(
                List.of("", ""),
                new RowProperties(row("|", 0, 500, 900).properties().cells(), -8));

        TableGrid grid = TableGrid.of(List.of(row("甲", 0, 4000), gutter));

        assertThat(grid.rows()).isEqualTo(1);
        assertThat(grid.columns()).isEqualTo(1);
    }

    @Test
    void aBlankRowOfOrdinaryHeightIsARow() {
        assertThat(TableGrid.of(List.of(row("甲", 0, 4000), row("", 0, 4000))).rows())
                .isEqualTo(2);
    }

    @Test
    void rowsThatDoNotSayTheirEdgesAreCounted() {
        RawRow unknown = new RawRow(List.of("甲", "1"), RowProperties.UNKNOWN);

        TableGrid grid = TableGrid.of(List.of(row("合计", 0, 4000), unknown));

        assertThat(grid.edgesKnown()).isFalse();
        assertThat(show(grid)).containsExactly("1,1 1x1 合计", "2,1 1x1 甲", "2,2 1x1 1");
    }

    private static List<String> show(TableGrid grid) {
        return grid.cells().stream().map(TableGridTest::show).toList();
    }

    private static String show(GridCell cell) {
        return cell.row() + "," + cell.column() + " " + cell.rowSpan() + "x" + cell.columnSpan() + " " + cell.text();
    }

    private static RawRow row(String texts, int... edges) {
        List<CellProperties> cells = new ArrayList<>();
        for (int i = 0; i + 1 < edges.length; i++) {
            cells.add(new CellProperties(edges[i], edges[i + 1], false, Vertical.NONE));
        }
        return new RawRow(List.of(texts.split("\\|", -1)), new RowProperties(cells, 0));
    }

    private static RawRow vertical(RawRow row, Vertical first) {
        List<CellProperties> cells = new ArrayList<>(row.properties().cells());
        cells.set(0, cells.get(0).mergedDown(first));
        return new RawRow(row.texts(), new RowProperties(cells, 0));
    }

    private static RawRow across(RawRow row, int... merged) {
        List<CellProperties> cells = new ArrayList<>(row.properties().cells());
        for (int cell : merged) {
            cells.set(cell, cells.get(cell).mergedAcross(true));
        }
        return new RawRow(row.texts(), new RowProperties(cells, 0));
    }
}
