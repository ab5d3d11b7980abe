package io.github.nianbao.shell;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nianbao.desk.InventedReport;
import io.github.nianbao.desk.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.assertj.core.api.Condition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Imports whose files are read in processes of their own. */
class WorkersImportTest {
    private static final String PAGE = """
            <html><head><title>沙洲县档案局2021年政府信息公开工作年度报告</title></head><body>
            <p>一、总体情况</p><p>全年主动公开信息12条。</p>
            <p>二、主动公开政府信息情况</p>
            <table border="1">
            <tr><td colspan="4">第二十条第（一）项</td></tr>
            <tr><td>信息内容</td><td>本年制发件数</td><td>本年废止件数</td><td>现行有效件数</td></tr>
            <tr><td>规章</td><td>0</td><td>0</td><td>0</td></tr>
            <tr><td>行政规范性文件</td><td>1</td><td>0</td><td>3</td></tr>
            </table></body></html>
            """;

    @TempDir
    Path folder;

    @Test
    void whereNoProcessStartsTheProgramHasFailedAndNotTheFiles() throws IOException {
        Path file = Files.writeString(
                folder.resolve("a.txt"), InventedReport.of("沙洲县档案局", 2021).text());
        // With so little memory Java itself does not start.
        TestShell shell = new TestShell(folder.resolve("archive"), Settings.of("megabytes=1"));

        TestShell.Answer answer = shell.run("import '" + file + "'");

        assertThat(answer.code()).isEqualTo(ExitCode.FAILED);
        assertThat(answer.messages())
                .isEqualTo(
                        "The processes that read files cannot be started (exit code 1). \"import --trusted\" reads in "
                                + "the program's own process, for files that you trust.\n");
        assertThat(shell.run("import --trusted '" + file + "'").code()).isEqualTo(ExitCode.DONE);
    }

    @Test
    void whoeverReadsTheExportsAreTheSame() throws IOException {
        Path files = Files.createDirectory(folder.resolve("files"));
        Files.writeString(files.resolve("网页.html"), PAGE);
        Files.write(files.resolve("damaged.doc"), new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0});
        Files.writeString(files.resolve("other.txt"), "买菜\n");
        String paths = "samples '" + files + "'";

        Map<String, String> trusted = exported("trusted", Settings.of("").allTrusted(), paths);
        Map<String, String> workers = exported("workers", Settings.of("seconds=120"), paths);

        assertThat(trusted)
                .hasSizeGreaterThan(5)
                .hasValueSatisfying(kind("text"))
                .hasValueSatisfying(kind("pdf"));
        assertThat(trusted).hasValueSatisfying(kind("doc")).hasValueSatisfying(kind("html"));
        assertThat(workers).isEqualTo(trusted);
    }

    private static Condition<String> kind(String kind) {
        return new Condition<>(json -> json.contains("\"kind\": \"" + kind + "\""), "read from %s", kind);
    }

    /** The exports of what is imported into an archive of its own, by file name. */
    private Map<String, String> exported(String name, Settings settings, String paths) throws IOException {
        TestShell shell = new TestShell(folder.resolve(name), settings);
        Path to = folder.resolve(name + " exports");
        assertThat(shell.run("import " + paths).code()).isEqualTo(ExitCode.NOT_ALL_WELL);
        shell.run("export json all --allow-open --to '" + to + "'");
        Map<String, String> exports = new TreeMap<>();
        try (Stream<Path> files = Files.list(to)) {
            for (Path file : files.toList()) {
                exports.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return exports;
    }
}
