package io.github.nianbao.shell;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nianbao.desk.InventedReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HistoryRunTest {
    @TempDir
    Path folder;

    private TestShell shell;
    private Path box;

    @BeforeEach
    void start() throws IOException {
        shell = new TestShell(folder.resolve("archive"));
        box = Files.createDirectory(folder.resolve("box"));
    }

    @Test
    void whatAnImportDecidesOfManyReportsTakesOneLine() throws IOException {
        reports(7);
        shell.run("import " + box + " --agency 沙洲县水务局");

        String history = shell.run("history").data();

        assertThat(history).contains("1–7", "7 reports", "7 decisions, the first: agency 沙洲县档案局 → 沙洲县水务局");
        assertThat(history.lines()).hasSize(1 + 4);
    }

    @Test
    void fewDecisionsAndThoseThatCountOtherwiseStandAlone() throws IOException {
        reports(7);
        shell.run("import " + box + " --agency 沙洲县水务局");
        shell.run("undo 4");

        assertThat(shell.run("history").data().lines()).hasSize(8 + 4);
    }

    private void reports(int count) throws IOException {
        for (int year = 2015; year < 2015 + count; year++) {
            Files.writeString(
                    box.resolve(year + ".txt"),
                    InventedReport.of("沙洲县档案局", year).text());
        }
    }
}
