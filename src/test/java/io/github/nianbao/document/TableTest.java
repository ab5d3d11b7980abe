package io.github.nianbao.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TableTest {
    private static final Place PLACE = Place.ofTable(1, null, 1, null);

    @Test
    void aRowHasTheCellsThatStartInItFromLeftToRight() {
        Table table = new Table(
                4, 2, Table.Spans.KEPT, List.of(cell(4, 1), cell(2, 2), cell(1, 1), cell(2, 1), cell(1, 2)), PLACE);

        assertThat(table.row(1)).containsExactly(cell(1, 1), cell(1, 2));
        assertThat(table.row(2)).containsExactly(cell(2, 1), cell(2, 2));
        assertThat(table.row(3)).isEmpty();
        assertThat(table.row(4)).containsExactly(cell(4, 1));
        assertThat(table.row(0)).isEmpty();
        assertThat(table.row(5)).isEmpty();
    }

    private static Cell cell(int row, int column) {
        return new Cell(row, column, 1, 1, row + " " + column, PLACE);
    }
}
