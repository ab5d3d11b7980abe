package io.github.nianbao.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nianbao.report.Sum;
import io.github.nianbao.report.YearRule;
import org.junit.jupiter.api.Test;

/** The families that a mapping file may name are those that have a rule. */
class FamiliesTest {
    @Test
    void everyFamilyThatAFormMayNameHasARule() {
        assertThat(Checks.families()).isEqualTo(Sum.FAMILIES);
        assertThat(Checks.familiesOverYears()).isEqualTo(YearRule.FAMILIES);
    }
}
