package io.github.nianbao.map;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nianbao.document.Cell;
import io.github.nianbao.document.Place;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ItemNumbersTest {
    @Test
    void anItemsNumberBeforeItsLabelIsNoFigure() {
        assertThat(kinds(1, "1.", "属于国家秘密", "3", "0")).containsExactly("BLANK", "TEXT", "FIGURE", "FIGURE");
        assertThat(kinds(1, "２、", "重复申请", "3")).containsExactly("BLANK", "TEXT", "FIGURE");
        assertThat(kinds(3, "（六）其他处理", "1.", "其他", "3")).containsExactly("TEXT", "BLANK", "TEXT", "FIGURE");
    }

    @Test
    void aFigureThatOnlyLooksLikeOneIsStillAFigure() {
        assertThat(kinds(1, "行政许可", "1.", "行政处罚", "3")).containsExactly("TEXT", "FIGURE", "TEXT", "FIGURE");
        assertThat(kinds(3, "行政许可", "1.", "3")).containsExactly("TEXT", "FIGURE", "FIGURE");
        assertThat(kinds(1, "1", "行政许可", "3")).containsExactly("FIGURE", "TEXT", "FIGURE");
        assertThat(kinds(1, "1.5", "行政许可", "3")).containsExactly("FIGURE", "TEXT", "FIGURE");
        assertThat(kinds(1, "123.", "行政许可", "3")).containsExactly("FIGURE", "TEXT", "FIGURE");
        assertThat(kinds(1, "1.")).containsExactly("FIGURE");
    }

    /** @param span over how many rows the first cell reaches */
    private static List<String> kinds(int span, String... texts) {
        List<CellView> cells = new ArrayList<>();
        for (int i = 0; i < texts.length; i++) {
            Place place = Place.ofCell(null, null, 1, 1, i + 1, null);
            cells.add(CellView.of(new Cell(1, i + 1, i == 0 ? span : 1, 1, texts[i], place), 2022));
        }
        return ItemNumbers.passedOver(cells).stream()
                .map(cell -> cell.kind().name())
                .toList();
    }
}
