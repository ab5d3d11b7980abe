package io.github.nianbao.read.word;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DropDownTest {
    @Test
    void theChosenEntryIsShownAndTheFirstUntilOneIs() {
        DropDown list = new DropDown();
        assertThat(list.shown()).isEmpty();
        list.entry("6");
        list.entry("726");
        list.entry("9");

        assertThat(list.shown()).isEqualTo("6");
        list.preset(2);
        assertThat(list.shown()).isEqualTo("9");
        list.choose(1);
        assertThat(list.shown()).isEqualTo("726");
        list.choose(3);
        assertThat(list.shown()).isEmpty();
    }
}
