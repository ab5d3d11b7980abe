package io.github.nianbao.shell;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nianbao.desk.InventedReport;
import io.github.nianbao.shell.TestShell.Answer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the failing checks point at, and the corrections that need no person. */
class SuggestTest {
    private static final String HANDLE = "沙洲县档案局@2022";
    private static final String CELL = "requests.granted.total";

    @TempDir
    Path folder;

    private TestShell shell;

    @BeforeEach
    void shell() throws IOException {
        shell = new TestShell(folder.resolve("archive"));
        Path file = folder.resolve("wrong.txt");
        Files.writeString(
                file,
                InventedReport.of("沙洲县档案局", 2022).with("granted.total", "8").text());
        shell.run("import " + file);
    }

    @Test
    void aSuggestionTellsFigureValueChecksAndExcerpt() {
        Answer answer = shell.run("suggest");

        assertThat(answer.code()).isZero();
        assertThat(answer.data())
                .contains("（一）予以公开, 总计: 8 → 2")
                .contains("certain: ")
                .contains("requests.row.granted: 2 ≠ 8 → 2 = 2")
                .contains("printed \"8\" (line ");
        assertThat(answer.messages()).contains("Suggestions: 1, of them certain: 1");
        assertThat(shell.run("history").data()).isEmpty();
    }

    @Test
    void programsReadTheShapeTheyExpect() {
        JsonNode json =
                JsonMapper.shared().readTree(shell.run("suggest all --json").data());

        JsonNode report = json.get(0);
        assertThat(report.at("/source/file").stringValue()).isEqualTo("wrong.txt");
        assertThat(report.at("/report/agency").stringValue()).isEqualTo("沙洲县档案局");
        assertThat(report.at("/report/year").intValue()).isEqualTo(2022);
        JsonNode first = report.at("/suggestions/0");
        assertThat(first.at("/cells/0/id").stringValue()).isEqualTo(CELL);
        assertThat(first.at("/cells/0/from").intValue()).isEqualTo(8);
        assertThat(first.at("/cells/0/to").intValue()).isEqualTo(2);
        assertThat(first.at("/cells/0/raw").stringValue()).isEqualTo("8");
        assertThat(first.get("certain").booleanValue()).isTrue();
        assertThat(first.at("/checks/0/holds").booleanValue()).isTrue();
    }

    @Test
    void aDryRunChangesNothing() {
        Answer answer = shell.run("fix --certain all --dry-run");

        assertThat(answer.data()).contains(HANDLE).contains("8 → 2");
        assertThat(shell.run("check").code()).isEqualTo(1);
        assertThat(shell.run("history").data()).isEmpty();
    }

    @Test
    void aCertainCorrectionIsAnEntryThatNamesTheRuleAndStaysFlagged() throws IOException {
        Answer answer = shell.run("fix --certain");

        assertThat(answer.code()).isZero();
        assertThat(answer.messages()).contains("Corrected for certain: 1");
        assertThat(shell.run("check").code()).isZero();
        assertThat(shell.run("history --json").data()).contains("certain_single_cell");
        Path out = folder.resolve("out");
        shell.run("export json all --to " + out);
        String export = Files.readString(out.resolve(HANDLE + ".json"));
        assertThat(export).contains("\"auto_fixed\"").contains("\"rule\": \"certain_single_cell\"");
    }

    @Test
    void undoTakesACertainCorrectionBackAndNothingIsCorrectedTwice() {
        shell.run("fix --certain");

        assertThat(shell.run("fix --certain").messages()).contains("Corrected for certain: 0");
        assertThat(shell.run("undo").code()).isZero();
        assertThat(shell.run("check").code()).isEqualTo(1);
    }

    @Test
    void aPersonWhoLooksAtThePageTakesTheFlagAway() {
        shell.run("fix --certain");

        assertThat(shell.run("show 1 --json").data()).contains("auto_fixed");
        assertThat(shell.run("fix 1 " + CELL + " 2 --reason \"seen on the page\"")
                        .code())
                .isZero();
        assertThat(shell.run("show 1 --json").data()).doesNotContain("auto_fixed");
        assertThat(shell.run("fix 1 " + CELL + " 2 --reason again").code()).isEqualTo(ExitCode.USAGE);
    }

    private TestShell withProse(String sentence) throws IOException {
        TestShell other = new TestShell(folder.resolve("other"));
        Path file = folder.resolve("prose.txt");
        String text =
                InventedReport.of("北湾县档案局", 2022).with("granted.total", "8").text();
        Files.writeString(file, text.replace("本机关按照条例要求做好公开工作。", sentence));
        other.run("import " + file);
        return other;
    }

    @Test
    void aFigureThatTheProseStatesAsPrintedIsNoLongerCertain() throws IOException {
        TestShell other = withProse("在答复的申请中，予以公开8件。");

        assertThat(other.run("suggest").data())
                .contains("8 → 2")
                .contains("the prose states the figure as it is printed");
        assertThat(other.run("fix --certain").messages()).contains("Corrected for certain: 0");
    }

    @Test
    void aSentenceThatContradictsTheTableIsNoSumAndDisturbsNone() throws IOException {
        TestShell other = withProse("本年度共收到政府信息公开申请9件。");
        Path none = folder.resolve("none");
        Files.writeString(none, "s\n");

        assertThat(other.run("check").data()).contains("narrative.table");
        assertThat(other.run("review --answers " + none).data()).contains("Finding 1 of 2");
        assertThat(other.run("fix --certain").messages()).contains("Corrected for certain: 1");
    }

    @Test
    void theUsualFixStillWantsItsWords() {
        assertThat(shell.run("fix 1 " + CELL + " --reason x").code()).isEqualTo(ExitCode.USAGE);
        assertThat(shell.run("fix --help").data())
                .contains("fix REPORT FIGURE VALUE")
                .contains("fix [REPORT…] --certain");
    }
}
