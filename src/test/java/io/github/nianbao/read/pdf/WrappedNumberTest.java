package io.github.nianbao.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WrappedNumberTest {
    /** A first column for the label, and one that leaves 3 pt on either side of its text beside Word's 12 pt. */
    private static String cell(double width, String... lines) {
        DrawnPdf pdf = DrawnPdf.onePage()
                .grid(new double[] {50, 150, 150 + width}, new double[] {100, 120, 180})
                .text(53, 103, "项目")
                .text(153, 103, "数")
                .text(53, 123, "收到");
        for (int i = 0; i < lines.length; i++) {
            pdf.text(156, 123 + 14 * i, lines[i]);
        }
        return Read.onlyTable(pdf).row(2).get(1).text();
    }

    @Test
    void aNumberTooWideForItsCellIsOneNumber() {
        assertThat(cell(28, "116", "136")).isEqualTo("116136");
        assertThat(cell(34, "２９", "４")).isEqualTo("２９４");
        assertThat(cell(40, "11,39", "8,889")).isEqualTo("11,398,889");
    }

    @Test
    void numbersInLinesWithRoomLeftStayTwo() {
        assertThat(cell(60, "116", "136")).isEqualTo("116\n136");
    }

    @Test
    void aSecondLineLongerThanTheFirstIsAnotherNumber() {
        assertThat(cell(28, "116", "1364")).isEqualTo("116\n1364");
    }

    @Test
    void wordsInFullLinesKeepTheirLines() {
        assertThat(cell(28, "12件", "3")).isEqualTo("12件\n3");
    }
}
