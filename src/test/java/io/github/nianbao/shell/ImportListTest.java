package io.github.nianbao.shell;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nianbao.desk.InventedReport;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ImportListTest {
    @TempDir
    Path folder;

    private TestShell shell;

    @BeforeEach
    void start() {
        shell = new TestShell(folder.resolve("archive"));
    }

    @Test
    void aListNamesWhatIsImportedOnePathToALine() throws IOException {
        Path first = report("a b.txt", 2021);
        Path second = report("c.txt", 2022);
        report("unnamed.txt", 2023);
        Path list = Files.writeString(folder.resolve("list"), "\uFEFF" + first + "\n\n" + second + "\r\n");

        TestShell.Answer answer = shell.run("import --from '" + list + "'");

        assertThat(answer.code()).isEqualTo(ExitCode.DONE);
        assertThat(answer.data()).contains("沙洲县档案局@2021", "沙洲县档案局@2022").doesNotContain("2023");
    }

    @Test
    void aListThatIsNotThereIsTold() {
        TestShell.Answer answer = shell.run("import --from nowhere");

        assertThat(answer.code()).isEqualTo(ExitCode.USAGE);
        assertThat(answer.messages()).contains("There is no list \"nowhere\"");
    }

    @Test
    void nothingToImportIsTold() {
        assertThat(shell.run("import").code()).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void aLogIsGoneOnWithAndAnyOtherFileStaysAsItIs() throws IOException {
        Path good = report("good.txt", 2021);
        Path log = folder.resolve("log.jsonl");
        shell.run("import '" + good + "' --report '" + log + "'");
        shell.run("import '" + good + "' --report '" + log + "'");
        assertThat(Files.readAllLines(log)).hasSize(2);

        String source = Files.readString(good);
        TestShell.Answer answer = shell.run("import '" + good + "' --report '" + good + "'");

        assertThat(answer.code()).isEqualTo(ExitCode.USAGE);
        assertThat(answer.messages()).contains("is no log of an import");
        assertThat(good).hasContent(source);
    }

    @Test
    void aReportHasALineForEachFile() throws IOException {
        Path good = report("good.txt", 2021);
        Path bad = Files.writeString(folder.resolve("bad.txt"), "买菜\n");
        Path log = folder.resolve("log.jsonl");

        shell.run("import '" + good + "' '" + bad + "' --report '" + log + "'");

        assertThat(Files.readAllLines(log))
                .containsExactly(
                        "{\"file\":\"" + bad + "\",\"outcome\":\"refused\",\"reason\":"
                                + "{\"code\":\"NO_REPORT\",\"arguments\":[\"TEXT\"]},\"at\":\"2026-03-01T08:00:00Z\"}",
                        "{\"file\":\"" + good
                                + "\",\"outcome\":\"imported\",\"reason\":null,\"at\":\"2026-03-01T08:00:00Z\"}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"GB18030", "UTF-16LE", "UTF-8"})
    void aListIsReadInTheEncodingsThatSystemsWrite(String charset) throws IOException {
        Path good = report("年报二〇二一.txt", 2021);
        Path list = folder.resolve("list.txt");
        String mark = charset.startsWith("UTF-16") ? "\uFEFF" : "";
        Files.write(list, (mark + good + "\r\n").getBytes(Charset.forName(charset)));

        TestShell.Answer answer = shell.run("import --from " + list);

        assertThat(answer.code()).isEqualTo(ExitCode.DONE);
        assertThat(answer.data()).contains("沙洲县档案局@2021");
    }

    @Test
    void aListThatIsNoTextIsRefusedAndNothingIsImported() throws IOException {
        Path good = report("a.txt", 2021);
        Path list = folder.resolve("list.txt");
        Files.write(list, (good + "\n\u0001\u0002").getBytes(StandardCharsets.UTF_8));

        TestShell.Answer answer = shell.run("import --from " + list);

        assertThat(answer.code()).isEqualTo(ExitCode.USAGE);
        assertThat(answer.messages()).contains("list.txt", "no text");
        assertThat(shell.run("reports").data()).isEmpty();
    }

    @Test
    void remarksAndBlanksAroundAPathAreNoPartOfIt() throws IOException {
        Path good = report("a.txt", 2021);
        Path list = Files.writeString(folder.resolve("list"), "# box 7\n  " + good + "  \n   \n  # and no more\n");

        TestShell.Answer answer = shell.run("import --from '" + list + "'");

        assertThat(answer.code()).isEqualTo(ExitCode.DONE);
        assertThat(answer.messages()).contains("Files imported: 1.");
    }

    private Path report(String name, int year) throws IOException {
        return Files.writeString(
                folder.resolve(name), InventedReport.of("沙洲县档案局", year).text());
    }
}
