package io.github.nianbao.shell;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nianbao.desk.InventedReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A report that the archive has twice counts once in every sum over reports. */
class CopiesTest {
    @TempDir
    Path folder;

    private TestShell shell;

    /** One figure is wrong, under a row and a column; the second file prints the same, a line apart. */
    @BeforeEach
    void twoFilesOfOneReport() throws IOException {
        String print =
                InventedReport.of("沙洲县档案局", 2021).with("granted.natural", "8").text();
        Files.writeString(folder.resolve("a.txt"), print);
        Files.writeString(folder.resolve("b.txt"), print + "\n");
        shell = new TestShell(folder.resolve("archive"));
        shell.run("import " + folder.resolve("a.txt") + " " + folder.resolve("b.txt"));
    }

    @Test
    void checkCountsTheReportOnceAndTellsHowManyMoreThereAre() {
        assertThat(shell.run("check").messages())
                .contains("Reports looked at: 1.", "FAILS: 2,")
                .contains("not counted above: 1; checks that fail in them: 2");
    }

    @Test
    void aCopyThatIsAskedForAloneIsCounted() {
        assertThat(shell.run("check 2").messages())
                .contains("Reports looked at: 1.", "FAILS: 2,")
                .doesNotContain("not counted");
    }

    @Test
    void correctionsInACopyAreListedAndCountedApart() {
        TestShell.Answer answer = shell.run("fix --certain all");

        assertThat(answer.data().lines()).hasSize(2);
        assertThat(answer.messages())
                .contains("Corrected for certain: 1.")
                .contains("not counted here: 1; of their figures are among those listed: 1.");
        assertThat(shell.run("check").code()).isZero();
    }

    @Test
    void suggestionsForACopyAreListedAndCountedApart() {
        assertThat(shell.run("suggest").messages())
                .contains("Reports with something open: 1. Suggestions: 1,", "listed and not counted: 1");
    }
}
