package io.github.nianbao.shell;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nianbao.desk.InventedReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TaggingTest {
    private static final String FIRST = "沙洲县档案局@2021";
    private static final String SECOND = "沙洲县档案局@2022";

    @TempDir
    Path folder;

    private TestShell shell;
    private String first;
    private String second;

    @BeforeEach
    void start() throws IOException {
        shell = new TestShell(folder.resolve("archive"));
        first = report("a.txt", 2021);
        second = report("b.txt", 2022);
    }

    @Test
    void reportsAreFoundByAllTheirTags() {
        shell.run("import " + first + " --tag fonds=K12,box=7");
        shell.run("import " + second + " --tag fonds=K12,box=8");

        assertThat(shell.run("reports --tag fonds=K12").data()).contains(FIRST, SECOND);
        assertThat(shell.run("reports --tag box=8,fonds=K12").data())
                .contains(SECOND)
                .doesNotContain(FIRST);
        assertThat(shell.run("reports --tag box=8,fonds=K1").messages()).contains("No file is tagged box=8,fonds=K1.");
        assertThat(shell.run("reports --tag box=8,fonds=K1 --json").data().strip())
                .isEqualTo("[ ]");
    }

    @Test
    void showTraceAndListingTellTheTags() {
        shell.run("import " + first + " --tag fonds=K12,box=7");
        shell.run("import " + second);

        assertThat(shell.run("show " + FIRST).data()).contains("Tags: box=7, fonds=K12\n");
        assertThat(shell.run("show " + SECOND).data()).doesNotContain("Tags");
        assertThat(shell.run("trace " + FIRST + " requests.received.total").data())
                .contains("tags           box=7, fonds=K12\n");
        assertThat(shell.run("reports --json").data().replaceAll("\\s", ""))
                .contains("\"tags\":{\"box\":\"7\",\"fonds\":\"K12\"}", "\"tags\":{}");
    }

    @Test
    void filesThatAreThereAlreadyGetTheTagsOfALaterImport() {
        shell.run("import " + first + " --tag fonds=K12,box=7");

        TestShell.Answer again = shell.run("import " + first + " --tag box=9,shelf=3");

        assertThat(again.code()).isEqualTo(ExitCode.DONE);
        assertThat(shell.run("show " + FIRST).data()).contains("Tags: box=9, fonds=K12, shelf=3\n");
    }

    @Test
    void aLaterImportWithoutTagsLeavesThem() {
        shell.run("import " + first + " --tag box=7");
        shell.run("import " + first + " --again");

        assertThat(shell.run("show " + FIRST).data()).contains("Tags: box=7\n");
    }

    @Test
    void unreadFilesKeepTheirTags() throws IOException {
        Path picture = folder.resolve("scan.png");
        Files.write(picture, new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 0});
        shell.run("import '" + picture + "' --tag box=7");

        assertThat(shell.run("reports --unread --tag box=7").data()).contains("scan.png");
        assertThat(shell.run("reports --unread --tag box=8").data()).doesNotContain("scan.png");
    }

    @Test
    void exportsHoldTheTagsWhereThereAreSome() throws IOException {
        shell.run("import " + first + " --tag 'box=\"七\" , shelf=3'");
        shell.run("import " + second);
        Path to = folder.resolve("export");

        shell.run("export json all --allow-open --to '" + to + "'");

        assertThat(exported(to, "2021")).contains("\"tags\": {\"box\": \"\\\"七\\\"\", \"shelf\": \"3\"}");
        assertThat(exported(to, "2022")).doesNotContain("tags");
    }

    @Test
    void whatIsNoTagIsToldAndNothingIsImported() {
        TestShell.Answer answer = shell.run("import " + first + " --tag Box=7");

        assertThat(answer.code()).isEqualTo(ExitCode.USAGE);
        assertThat(answer.messages()).contains("\"Box=7\" is no tag. Write a name, = and a value");
        assertThat(shell.run("reports").messages()).contains("There is no report in the archive");
        assertThat(shell.run("reports --tag box").code()).isEqualTo(ExitCode.USAGE);
    }

    private String report(String name, int year) throws IOException {
        Path file = Files.writeString(
                folder.resolve(name), InventedReport.of("沙洲县档案局", year).text());
        return "'" + file + "'";
    }

    private static String exported(Path to, String year) throws IOException {
        try (Stream<Path> files = Files.list(to)) {
            Path file = files.filter(path -> path.getFileName().toString().contains(year))
                    .findFirst()
                    .orElseThrow();
            return Files.readString(file);
        }
    }
}
