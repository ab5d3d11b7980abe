package io.github.nianbao.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SurroundingsTest {
    @Test
    void anyValueOfNoColorTurnsColoursOff() {
        assertThat(Surroundings.hasColours(Map.of("TERM", "xterm"))).isTrue();
        assertThat(Surroundings.hasColours(Map.of("TERM", "xterm", "NO_COLOR", "0")))
                .isFalse();
        assertThat(Surroundings.hasColours(Map.of("TERM", "xterm", "NO_COLOR", "")))
                .isTrue();
        assertThat(Surroundings.hasColours(Map.of("TERM", "dumb"))).isFalse();
    }

    @Test
    void archiveAndPersonComeFromTheEnvironmentOrByDefault() {
        Session given = Surroundings.session(Map.of("NIANBAO_ARCHIVE", "box", "NIANBAO_USER", "李"), "0.1.0");
        Session usual = Surroundings.session(Map.of("NIANBAO_USER", " "), "0.1.0");

        assertThat(given.archive()).isEqualTo(Path.of("box"));
        assertThat(given.who()).isEqualTo("李");
        assertThat(usual.archive()).isEqualTo(Path.of("archive"));
        assertThat(usual.who()).isEqualTo(System.getProperty("user.name"));
    }

    @Test
    void theWidthOfATerminalIsTheSecondNumberOfStty() {
        assertThat(TerminalWidth.columns("24 200\n")).hasValue(200);
        assertThat(TerminalWidth.columns("0 0\n")).isEmpty();
        assertThat(TerminalWidth.columns("stty: standard input: Inappropriate ioctl"))
                .isEmpty();
    }

    @Test
    void theHistoryLiesWhereTheSystemKeepsSuchFiles() {
        assertThat(Interactive.historyFile(Map.of("XDG_STATE_HOME", "/state")))
                .isEqualTo(Path.of("/state/nianbao/history"));
        assertThat(Interactive.historyFile(Map.of("APPDATA", "roaming"))).isEqualTo(Path.of("roaming/nianbao/history"));
        assertThat(Interactive.historyFile(Map.of())).endsWithRaw(Path.of(".local/state/nianbao/history"));
    }
}
