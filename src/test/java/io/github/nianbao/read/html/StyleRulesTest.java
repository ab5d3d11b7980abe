package io.github.nianbao.read.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StyleRulesTest {
    @Test
    void aRuleWithinARuleSaysWhatStandsAroundIt() {
        assertThat(StyleRules.of("td, th{color:red; i{display:none} &.x, b &{top:0} left:0}"))
                .containsExactly(
                        new StyleRules.Rule("td, th", "color:red; left:0;"),
                        new StyleRules.Rule(":is(td, th) i", "display:none;"),
                        new StyleRules.Rule(":is(td, th).x,b :is(td, th)", "top:0;"));
    }

    @Test
    void bracesAndSemicolonsInStringsEndNothing() {
        assertThat(StyleRules.of("i::before{content:'};{'} b{top:0}"))
                .containsExactly(
                        new StyleRules.Rule("i::before", "content:'};{';"), new StyleRules.Rule("b", "top:0;"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@media screen and (min-width: 768px){i{top:0}}",
                "@media not print{i{top:0}}",
                "@supports (display:grid){i{top:0}}",
                "@layer base{@media all{i{top:0}}}",
                "@font-face{top:1} i{top:0}",
                "@import 'a.css'; i{top:0}",
                "i{top:0"
            })
    void rulesThatHoldInAWindowOfADesktopAreFound(String sheet) {
        assertThat(StyleRules.of(sheet)).containsExactly(new StyleRules.Rule("i", "top:0;"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@media screen and (orientation:portrait){i{top:0}}",
                "@media (width >= 600px){@media all{i{top:0}}}",
                "@container (min-width:1px){i{top:0}}",
                "@scope (td){i{top:0}}"
            })
    void rulesUnderAConditionThatNobodyCanTellAreUnsure(String sheet) {
        assertThat(StyleRules.of(sheet)).containsExactly(new StyleRules.Rule("i", "top:0;", false));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@media print{i{top:0}}",
                "@media not screen{i{top:0}}",
                "@media (max-width:40em){i{top:0}}",
                "@supports not (display:grid){i{top:0}}",
                "@keyframes k{from{top:0}}"
            })
    void rulesForOtherMediaAreLeftOut(String sheet) {
        assertThat(StyleRules.of(sheet)).isEmpty();
    }
}
