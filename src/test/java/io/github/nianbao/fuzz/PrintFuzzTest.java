package io.github.nianbao.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.nianbao.text.Folded;
import io.github.nianbao.text.PrintedLabel;
import io.github.nianbao.text.PrintedNumber;
import java.nio.charset.StandardCharsets;

/** Whatever a cell says, its number and its label are read or left alone, and reading them again changes nothing. */
class PrintFuzzTest {
    @FuzzTest(maxDuration = "5m")
    void number(byte[] bytes) {
        String printed = new String(bytes, StandardCharsets.UTF_8);

        PrintedNumber number = PrintedNumber.read(printed);

        assertThat(PrintedNumber.read(printed)).isEqualTo(number);
    }

    @FuzzTest(maxDuration = "5m")
    void label(byte[] bytes) {
        String printed = new String(bytes, StandardCharsets.UTF_8);

        PrintedLabel label = PrintedLabel.of(printed);
        Folded folded = Folded.of(printed);

        assertThat(PrintedLabel.of(printed)).isEqualTo(label);
        assertThat(Folded.of(folded.text()).text()).isEqualTo(folded.text());
    }
}
