package io.github.nianbao.shell.screen;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class PlainTest {
    @Test
    void anEscapeSequenceIsShownInsteadOfObeyed() {
        assertThat(Plain.line("a\u001b[2Jb\u0007")).isEqualTo("a␛[2Jb␇");
    }

    @Test
    void lineBreaksAndTabsBecomeBlanks() {
        assertThat(Plain.line("商业\n企业\t1")).isEqualTo("商业 企业 1");
    }

    @Test
    void signsThatTurnTheWritingDirectionAreShown() {
        assertThat(Plain.line("报告\u202Ecod.exe")).isEqualTo("报告\uFFFDcod.exe");
    }

    @Test
    void ordinaryChineseStaysAsItIs() {
        assertThat(Plain.line("３.危及“三安全一稳定”　—")).isEqualTo("３.危及“三安全一稳定”　—");
    }

    @Property(seed = "2021")
    void nothingThatComesOutSteersATerminal(@ForAll String text) {
        assertThat(Plain.line(text).chars()).noneMatch(Character::isISOControl);
    }
}
