package io.github.nianbao.read.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nianbao.read.RefusedException;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SelectorsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "td i:nth-child(1){display:none}",
                "td :not(b){display:none}",
                "td:has(i) i{display:none}",
                ":is(td) i{display:none}",
                "@media screen{.h{display:none}}",
                ":where(td) .h{display:none}",
                "[class='H' i]{display:none}",
                ".h{\\64isplay:n\\6fne}",
                ".\\68{display:none}",
                ".h{display:none!important;display:inline}",
                "@media screen, print { .h { display: none } } b{color:red}",
                "@media screen{@media all{b{color:red}} .h{display:none}}"
            })
    void whatARuleHidesByItsPlaceIsNotRead(String rule) throws RefusedException {
        assertThat(Pages.rows(
                        "<style>" + rule + "</style><table><tr><td>许可<td>2<i class=h>9</i>65<tr><td>处罚<td>3</table>"))
                .containsExactly("许可|265", "处罚|3");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "i:hover{display:none}",
                "i::before{display:none}",
                "td :not(i){display:none}",
                "@media print{.h{display:none}}",
                "@media screen and (max-width:600px){.h{display:none}}"
            })
    void whatIsHiddenInAnotherStateOrMediumIsRead(String rule) throws RefusedException {
        assertThat(Pages.rows(
                        "<style>" + rule + "</style><table><tr><td>许可<td>2<i class=h>9</i>65<tr><td>处罚<td>3</table>"))
                .containsExactly("许可|2965", "处罚|3");
    }

    @Test
    void commasInBracketsPartNothing() {
        assertThat(Selectors.of("td:is(.a, .b) , p")).containsExactly("td:is(.a, .b)", "p");
    }

    @Test
    void anExceptionNeedNotBeOnThePage() {
        assertThat(Selectors.of("td:not(.x)", Set.of())).isNotNull();
        assertThat(Selectors.of("td.x", Set.of())).isNull();
    }
}
