package io.github.nianbao.read.word;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nianbao.read.word.RowProperties.CellProperties;
import io.github.nianbao.read.word.RowProperties.CellProperties.Vertical;
import java.util.HexFormat;
import java.util.List;
import org.apache.poi.hwpf.sprm.SprmBuffer;
import org.junit.jupiter.api.Test;

class RowPropertiesTest {
    /** sprmTDefTable: two cells from -108 over 2000 to 4000 twips, without descriptions. */
    private static final String TWO_CELLS = "08D6" + "0800" + "02" + "94FF" + "D007" + "A00F";

    @Test
    void aDefinitionGivesTheEdgesOfAllCells() {
        assertThat(read(TWO_CELLS).cells())
                .containsExactly(
                        new CellProperties(-108, 2000, false, Vertical.NONE),
                        new CellProperties(2000, 4000, false, Vertical.NONE));
    }

    @Test
    void descriptionsTellMergedCellsAndMayBeCutOff() {
        String first = "6000" + "00".repeat(18);
        String second = "2200" + "00".repeat(18);
        String three = "08D6" + "3200" + "03" + "0000" + "E803" + "D007" + "B80B" + first + second;

        assertThat(read(three).cells())
                .containsExactly(
                        new CellProperties(0, 1000, false, Vertical.FIRST),
                        new CellProperties(1000, 2000, true, Vertical.CONTINUED),
                        new CellProperties(2000, 3000, false, Vertical.NONE));
    }

    @Test
    void propertiesBehindTheDefinitionMergeCellsToo() {
        String mergeBoth = "2456" + "0002";
        String secondContinued = "2BD6" + "02" + "0101";

        List<CellProperties> cells =
                read(TWO_CELLS + mergeBoth + secondContinued).cells();

        assertThat(cells).extracting(CellProperties::across).containsExactly(false, true);
        assertThat(cells).extracting(CellProperties::vertical).containsExactly(Vertical.NONE, Vertical.CONTINUED);
    }

    @Test
    void theHeightIsNegativeWhereItIsExact() {
        assertThat(read("0794" + "F8FF" + TWO_CELLS).height()).isEqualTo(-8);
    }

    @Test
    void aRowWithoutDefinitionKnowsNoCells() {
        assertThat(read("0794" + "0800").cells()).isEmpty();
    }

    private static RowProperties read(String hex) {
        return RowProperties.of(new SprmBuffer(HexFormat.of().parseHex("0000" + hex), true, 2));
    }
}
