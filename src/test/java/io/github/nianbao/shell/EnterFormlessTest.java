package io.github.nianbao.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A report in which no form was recognised is keyed in over the form that a person names. */
class EnterFormlessTest {
    @TempDir
    Path folder;

    private TestShell shell;
    private Path zeros;

    @BeforeEach
    void aReportWithoutATable() throws IOException {
        Path report = Files.writeString(folder.resolve("report.txt"), """
                沙洲县档案局2021年政府信息公开工作年度报告
                一、总体情况
                2021年，我局收到政府信息公开申请1件。
                五、存在的主要问题及改进情况
                人手不足。
                """);
        zeros = Files.writeString(folder.resolve("zeros.txt"), "0 0 0 0 0\n1 0 0 0 1\n0 0 0 0 0\n");
        shell = new TestShell(folder.resolve("archive"));
        shell.run("import " + report);
    }

    @Test
    void itsGapSaysWhatToDo() {
        assertThat(shell.run("gaps 1").data()).contains("enter REPORT TABLE --form FORM");
        assertThat(shell.run("enter 1 disputes").messages()).contains("--form FORM", "2014, 2019, 2021");
        assertThat(shell.run("enter 1 disputes --form 1999").messages()).contains("2014, 2019, 2021");
        assertThat(shell.run("enter 1 disputes --form 2021 --agency 甲局 --year 2021")
                        .code())
                .isEqualTo(ExitCode.USAGE);
        assertThat(shell.run("history").data()).isEmpty();
    }

    @Test
    void whatIsKeyedInStandsOverTheFormUntilItIsTakenBack() throws IOException {
        assertThat(shell.run("enter 1 disputes --form 2021 --answers " + zeros).code())
                .isZero();

        assertThat(shell.run("show 1").data()).contains("2021 (国办公开办函〔2021〕30号)");
        assertThat(shell.run("gaps 1").data()).contains("二、", "三、").doesNotContain("四、", "--form");
        assertThat(shell.run("trace 1 disputes.litigation_direct.total").data()).contains("1");
        assertThat(shell.run("enter 1 proactive --form 2019").code()).isEqualTo(ExitCode.USAGE);
        Path to = folder.resolve("out");
        assertThat(shell.run("export json all --allow-open --to " + to).code()).isZero();
        assertThat(Files.readString(to.resolve("沙洲县档案局@2021.json"))).contains("\"keyed\"", "\"format\": \"2021\"");

        assertThat(shell.run("undo").messages()).contains("16 decisions taken back as one");
        assertThat(shell.run("gaps 1").data()).contains("--form FORM");
        assertThat(shell.run("verify").code()).isZero();
    }
}
