package io.github.nianbao.read.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import org.junit.jupiter.api.Test;

class QuotedMailTest {
    private static final String ROWS = String.join("", Collections.nCopies(10, "> 甲\t1\t2\n"));

    @Test
    void theMarksOfAForwardedMailAreNoText() {
        assertThat(Grid.of("转发：\n" + ROWS + ">> 后文\n"))
                .containsExactly("转发：", "甲|1|2\n".repeat(10).strip(), "后文");
    }

    @Test
    void aFewLinesThatBeginSoStayAsTheyAre() {
        assertThat(Grid.of("首页\n> 政务公开\n> 年报\n")).containsExactly("首页", "> 政务公开", "> 年报");
    }

    @Test
    void aQuotationInsideALongerTextStaysAsItIs() {
        String text = "正文。\n".repeat(11) + "> 引文。\n".repeat(10);
        assertThat(Grid.of(text)).hasSize(21).contains("> 引文。");
    }
}
