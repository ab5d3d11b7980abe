package io.github.nianbao.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Names of files that steer a terminal are shown, not obeyed. */
class HostileNamesTest {
    private static final String REPORT = """
            沙洲县档案局2021年政府信息公开工作年度报告
            一、总体情况
            全年主动公开信息12条。
            二、主动公开政府信息情况
            第二十条第（一）项
            信息内容\t本年制发件数\t本年废止件数\t现行有效件数
            规章\t0\t0\t0
            行政规范性文件\t1\t0\t37
            """;

    @TempDir
    Path folder;

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aNameWithEscapeSequencesSteersNoTerminal() throws IOException {
        Path box = Files.createDirectory(folder.resolve("box"));
        Files.writeString(box.resolve("\u001B[2J\u001B]0;x\u0007\u202Etxt.txt"), REPORT, StandardCharsets.UTF_8);
        Files.writeString(box.resolve("\u001B[31m.txt"), "买菜", StandardCharsets.UTF_8);
        TestShell shell = new TestShell(folder.resolve("archive"));

        for (String command : new String[] {"import " + box, "reports", "reports --unread", "show 1", "find 规章"}) {
            TestShell.Answer answer = shell.run(command);

            assertThat(answer.data() + answer.messages())
                    .as(command)
                    .doesNotContain("\u001B", "\u0007", "\u202E")
                    .isNotEmpty();
        }
    }
}
