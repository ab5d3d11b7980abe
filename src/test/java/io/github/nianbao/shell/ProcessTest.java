package io.github.nianbao.shell;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nianbao.desk.InventedReport;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What another program gets: exit codes, data on stdout, messages on stderr. Each test starts the program anew. */
class ProcessTest {
    @TempDir
    Path folder;

    private record Ended(int code, String data, String messages) {}

    @Test
    void aQuotedPathWithBlanksArrivesInOnePiece() throws Exception {
        Path file = folder.resolve("年 报 1.txt");
        Files.writeString(file, InventedReport.of("沙洲县档案局", 2022).text());

        Ended ended = run("", "import", file.toString(), "--json");

        assertThat(ended.code()).isZero();
        assertThat(ended.data()).startsWith("[").contains("沙洲县档案局@2022");
    }

    @Test
    void aFileThatFailsEndsWithOne() throws Exception {
        Path letter = Files.writeString(folder.resolve("a letter.txt"), "这是一封普通的信。");
        Ended ended = run("", "--archive", folder.resolve("box").toString(), "import", letter.toString());

        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.messages()).contains("a letter.txt: not imported");
        assertThat(run("", "import", "no such file").code()).isEqualTo(2);
    }

    @Test
    void aPipeStopsAtWrongUsageAndHasNoPromptsInItsData() throws Exception {
        Ended ended = run("version\nshow nothing@2022\nversion\n");

        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.data()).isEqualTo("nianbao 0.1.0\n");
        assertThat(ended.messages()).contains("line 2");
    }

    @Test
    void anArchiveThatIsNoneEndsWithThree() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "no folder");

        assertThat(run("", "--archive", file.toString(), "import", file.toString())
                        .code())
                .isEqualTo(3);
    }

    @Test
    void aHyphenMeansTheAnswersOfStandardInput() throws Exception {
        Path file = folder.resolve("a.txt");
        Files.writeString(
                file,
                InventedReport.of("沙洲县档案局", 2022).with("granted.natural", "8").text());
        run("", "import", file.toString());

        Ended ended = run("no answer\n", "review", "--answers", "-");

        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.messages()).contains("standard input, line 1");
    }

    private Ended run(String input, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Dfile.encoding=UTF-8",
                "-Dsun.jnu.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                "io.github.nianbao.Nianbao"));
        command.addAll(List.of(arguments));
        Path data = folder.resolve("stdout");
        Path messages = folder.resolve("stderr");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(data.toFile())
                .redirectError(messages.toFile());
        builder.environment().put("NIANBAO_LANG", "en");
        builder.environment().put("LC_ALL", "C.UTF-8");
        Process process = builder.start();
        try (OutputStream stdin = process.getOutputStream()) {
            stdin.write(input.getBytes(StandardCharsets.UTF_8));
        }
        int code = process.waitFor();
        return new Ended(code, Files.readString(data), Files.readString(messages));
    }
}
