package io.github.nianbao.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TeachTest {
    private static final String TEACH = "map label 1 全年登记的公开请求 stats.requests_received";

    @TempDir
    Path folder;

    private TestShell shell;

    @BeforeEach
    void aReportWithARowInWordsOfItsOwn() throws IOException {
        Files.writeString(folder.resolve("2016.html"), page(2016, 23));
        Files.writeString(folder.resolve("2017.html"), page(2017, 31));
        shell = new TestShell(archive());
        assertThat(shell.run("import " + folder.resolve("2016.html")).code()).isZero();
    }

    private Path archive() {
        return folder.resolve("archive");
    }

    private static String page(int year, int received) {
        return "<meta charset=utf-8><p>沙洲县%d年政府信息公开工作年度报告</p>".formatted(year)
                + "<table><tr><td>统计指标<td>单位<td>统计数"
                + "<tr><td>（一）主动公开政府信息数<td>条<td>557"
                + "<tr><td>（一）全年登记的公开请求<td>件<td>" + received
                + "<tr><td>1.当面申请数<td>件<td>20<tr><td>六、举报投诉数量<td>件<td>1</table>";
    }

    private List<String> mappingFiles() throws IOException {
        Path mappings = archive().resolve("mappings");
        if (!Files.exists(mappings)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(mappings)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    private String received(String report) {
        return shell.run("show " + report + " --json")
                .data()
                .replaceAll("(?s).*\"stats.requests_received\" : \\{\\s*\"value\" : ([^,]*),.*", "$1");
    }

    @Test
    void whatItWouldChangeIsShownAndADryRunKeepsNothing() throws IOException {
        TestShell.Answer answer = shell.run(TEACH + " --dry-run");
        assertThat(answer.code()).isZero();
        assertThat(answer.data()).contains("new figures 1, changed or lost 0").contains("stats.requests_received = 23");
        assertThat(shell.run("history --json").data()).contains("[ ]");
        assertThat(mappingFiles()).isEmpty();
    }

    @Test
    void itHoldsForLaterImportsAndForEarlierOnesOnRequest() {
        assertThat(shell.run(TEACH).code()).isZero();
        assertThat(received("1")).isEqualTo("null");
        shell.run("import " + folder.resolve("2017.html"));
        assertThat(received("2")).isEqualTo("31");
        assertThat(shell.run("map apply").messages()).contains("Reports read anew: 1.");
        assertThat(received("1")).isEqualTo("23");
        assertThat(shell.run("map apply").messages()).contains("Reports read anew: 0.");
        assertThat(shell.run("verify").code()).isZero();
    }

    @Test
    void whatIsTaughtIsListedUndoneAndRestored() throws IOException {
        shell.run(TEACH);
        assertThat(shell.run("map list").data()).contains("全年登记的公开请求", "in force");
        List<String> files = mappingFiles();
        assertThat(files).hasSize(1);
        shell.run("undo");
        assertThat(mappingFiles()).isEmpty();
        assertThat(shell.run("map list").data()).isEmpty();
        shell.run("redo");
        assertThat(mappingFiles()).isEqualTo(files);
        assertThat(shell.run("map undo").code()).isZero();
        assertThat(mappingFiles()).isEmpty();
        assertThat(shell.run("map undo").code()).isEqualTo(ExitCode.NOT_ALL_WELL);
        assertThat(shell.run("history --kind unteach --json").data()).contains("taught-");
    }

    @Test
    void itIsTakenBackAlsoAfterOtherDecisions() throws IOException {
        shell.run(TEACH + " --apply");
        shell.run("fix 1 stats.requests_received 24 --reason r");
        shell.run("map undo 1");
        shell.run("map apply");
        assertThat(received("1")).isEqualTo("null");
        assertThat(shell.run("history").data()).contains("does not apply");
        shell.run("undo");
        shell.run("map apply");
        assertThat(received("1")).isEqualTo("24");
    }

    @Test
    void aFileOfATeachingThatIsGoneComesBackAndOneThatAPersonChangedStays() throws IOException {
        shell.run(TEACH);
        Path file = archive().resolve("mappings").resolve(mappingFiles().get(0));
        String content = Files.readString(file);
        Files.delete(file);
        shell.run("map apply");
        assertThat(file).hasContent(content);
        Files.writeString(file, content + "# mine\n");
        shell.run("undo");
        assertThat(file).hasContent(content + "# mine\n");
    }

    @Test
    void aFigureThatHasItsPlaceIsNotMovedWithoutBeingAskedFor() throws IOException {
        Files.writeString(folder.resolve("2017.html"), page(2017, 31).replace("主动公开政府信息数", "主动公开的政府信息数"));
        shell.run("import " + folder.resolve("2017.html"));
        String moves = "map label 2 主动公开的政府信息数 stats.channel_other";
        TestShell.Answer refused = shell.run(moves);
        assertThat(refused.code()).isEqualTo(ExitCode.NOT_ALL_WELL);
        assertThat(refused.data()).contains("LOST     stats.proactive_total: 557");
        assertThat(refused.messages()).contains("沙洲县@2017", "--force");
        assertThat(mappingFiles()).isEmpty();
        assertThat(shell.run(moves + " --force").code()).isZero();
        assertThat(mappingFiles()).hasSize(1);
    }

    @Test
    void aRowThatDoesNotExistIsNamedWithTheNearest() {
        TestShell.Answer answer = shell.run("map label 1 全年登记的公开请求 stats.requests_recieved");
        assertThat(answer.code()).isEqualTo(ExitCode.USAGE);
        assertThat(answer.messages()).contains("stats.requests_received");
    }

    @Test
    void theTeachingGoesWithTheJournal() throws IOException {
        shell.run(TEACH);
        shell.run("journal export " + folder.resolve("j.jsonl"));
        TestShell other = new TestShell(folder.resolve("other"));
        other.run("import " + folder.resolve("2017.html"));
        assertThat(other.run("replay " + folder.resolve("j.jsonl")).code()).isZero();
        assertThat(other.run("map list --json").data())
                .isEqualTo(shell.run("map list --json").data());
        assertThat(other.run("map apply").messages()).contains("Reports read anew: 1.");
    }

    @Test
    void aRowIsTaughtByTwoAnswers() throws IOException {
        Path answers = folder.resolve("answers.txt");
        Files.writeString(answers, "1\nstats.requests_received\na\n");
        TestShell.Answer answer = shell.run("map 1 --answers " + answers);
        assertThat(answer.data()).contains("全年登记的公开请求");
        assertThat(answer.messages()).contains("Taught: 1.");
        assertThat(received("1")).isEqualTo("23");
        assertThat(shell.run("map 1 --answers " + answers).messages()).contains("nothing is printed", "Taught: 0.");
    }
}
