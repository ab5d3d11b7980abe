package io.github.nianbao.shell;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nianbao.desk.InventedReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShowVerbTest {
    @TempDir
    Path folder;

    @Test
    void theFigureInWhichFailingChecksCrossBearsTheSignTwice() throws IOException {
        Path file = folder.resolve("a.txt");
        Files.writeString(
                file,
                InventedReport.of("沙洲县档案局", 2021).with("granted.natural", "8").text());
        TestShell shell = new TestShell(folder.resolve("archive"));
        shell.run("import " + file);

        String table = shell.run("show 1 --table requests").data();

        assertThat(table).containsOnlyOnce(" !! ");
        assertThat(table.lines().filter(line -> line.contains("（一）予以公开")))
                .singleElement()
                .asString()
                .contains(" 8 !! ", " 2 ! ");
    }
}
