package io.github.nianbao.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScriptTest {
    @TempDir
    Path folder;

    private TestShell shell;

    @BeforeEach
    void shell() {
        shell = new TestShell(folder.resolve("archive"));
    }

    @Test
    void blankLinesAndCommentsArePassedOver() {
        TestShell.Answer answer = shell.script("\n# 注释\n   \nversion\n");

        assertThat(answer.code()).isZero();
        assertThat(answer.data()).isEqualTo("nianbao 0.1.0\n");
    }

    @Test
    void aOneIsNamedWithItsLineAndTheScriptGoesOn() {
        TestShell.Answer answer = shell.script("undo\nversion\n");

        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.data()).contains("nianbao 0.1.0");
        assertThat(answer.messages()).contains("test.txt, line 1").contains("goes on");
    }

    @Test
    void wrongUsageStopsTheScriptAtItsLine() {
        TestShell.Answer answer = shell.script("version\n\nfoo bar\nversion\n");

        assertThat(answer.code()).isEqualTo(2);
        assertThat(answer.data()).isEqualTo("nianbao 0.1.0\n");
        assertThat(answer.messages()).contains("line 3").contains("stops here");
    }

    @Test
    void aScriptThatRunsItselfEnds() throws IOException {
        Path script = folder.resolve("loop.txt");
        Files.writeString(script, "@" + script + "\n");

        TestShell.Answer answer = shell.run("script " + script);

        assertThat(answer.code()).isEqualTo(2);
        assertThat(answer.messages()).contains("perhaps one runs itself");
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheFirstCommand() {
        assertThat(shell.script("\uFEFFversion\r\nversion\r\n").code()).isZero();
    }

    @Test
    void otherEncodingsAreRefusedInsteadOfGuessed() {
        TestShell.Answer answer = shell.script("show 沙洲县档案局@2021\n".getBytes(Charset.forName("GB18030")));

        assertThat(answer.code()).isEqualTo(2);
        assertThat(answer.messages()).contains("UTF-8");
    }
}
