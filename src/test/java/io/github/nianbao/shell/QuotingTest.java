package io.github.nianbao.shell;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotEmpty;
import org.junit.jupiter.api.Test;

class QuotingTest {
    @Test
    void anOrdinaryHandleNeedsNoQuotes() {
        assertThat(Quoting.quoted("沙洲县档案局@2021#2")).isEqualTo("沙洲县档案局@2021#2");
    }

    @Test
    void whatASystemShellWouldExpandIsQuoted() {
        assertThat(Quoting.quoted("?@2018")).isEqualTo("'?@2018'");
        assertThat(Quoting.quoted("a b")).isEqualTo("'a b'");
    }

    @Property(seed = "2021")
    void whateverIsQuotedComesBackAsOneWord(@ForAll @NotEmpty String word) {
        assertThat(Words.of(Quoting.quoted(word))).containsExactly(word);
    }
}
