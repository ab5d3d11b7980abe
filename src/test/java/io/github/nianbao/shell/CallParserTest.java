package io.github.nianbao.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.nianbao.shell.Syntax.Names;
import io.github.nianbao.shell.Syntax.Occurs;
import io.github.nianbao.shell.Syntax.Operand;
import io.github.nianbao.shell.Syntax.Option;
import io.github.nianbao.shell.screen.Messages;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CallParserTest {
    private static final Syntax FIX = new Syntax(
            "fix",
            "decide",
            List.of(Syntax.REPORT, Syntax.CELL, new Operand("VALUE", Names.TEXT, Occurs.ONCE)),
            List.of(Syntax.REASON));
    private static final Syntax REPORTS = new Syntax(
            "reports",
            "look",
            List.of(Syntax.ANY_REPORTS),
            List.of(Option.flag("unread"), Option.of("table", "T", Names.TABLE)));

    @Test
    void optionsMayStandAnywhere() {
        Call call = CallParser.parse(FIX, List.of("--reason", "misread", "1", "a.b.c", "13"));

        assertThat(call.operands()).containsExactly("1", "a.b.c", "13");
        assertThat(call.value("reason")).isEqualTo("misread");
    }

    @ParameterizedTest
    @CsvSource({"-5", "-0.5", "-", "—"})
    void aNegativeNumberAndAMarkAreOperands(String value) {
        assertThat(CallParser.parse(FIX, List.of("1", "a.b.c", value, "--reason", "x"))
                        .operand(2))
                .isEqualTo(value);
    }

    @Test
    void aFlagTakesNoWordFromTheOperands() {
        Call call = CallParser.parse(REPORTS, List.of("--unread", "1"));

        assertThat(call.has("unread")).isTrue();
        assertThat(call.operands()).containsExactly("1");
    }

    @Test
    void aValueMayStandBehindEqualsAndMayBeginWithDashes() {
        assertThat(CallParser.parse(FIX, List.of("1", "a.b.c", "3", "--reason=--so"))
                        .value("reason"))
                .isEqualTo("--so");
    }

    @Test
    void behindTwoDashesEverythingIsAnOperand() {
        assertThat(CallParser.parse(REPORTS, List.of("--", "--unread")).operands())
                .containsExactly("--unread");
    }

    @Test
    void helpNeedsNothingElse() {
        assertThat(CallParser.parse(FIX, List.of("--help")).has("help")).isTrue();
    }

    @Test
    void everyCommandTakesAnArchive() {
        assertThat(CallParser.parse(REPORTS, List.of("--archive", "box")).value("archive"))
                .isEqualTo("box");
    }

    @ParameterizedTest
    @CsvSource({
        "'1 a.b.c', usage.operand-missing",
        "'1 a.b.c 3', usage.option-missing",
        "'1 a.b.c 3 4 --reason x', usage.too-many",
        "'1 a.b.c 3 --reason', usage.no-value",
        "'1 a.b.c 3 --reason --json', usage.no-value",
        "'1 a.b.c 3 --raeson x', usage.unknown-option.names",
        "'1 a.b.c 3 -r x', usage.unknown-option",
        "'1 a.b.c 3 --reason x --reason y', usage.option-twice",
        "'1 a.b.c 3 --reason x --help=yes', usage.flag-with-value"
    })
    void whatDoesNotFitIsWrongUsage(String words, String key) {
        assertThatThrownBy(() -> CallParser.parse(FIX, List.of(words.split(" "))))
                .isInstanceOfSatisfying(
                        UsageException.class, wrong -> assertThat(wrong.key()).isEqualTo(key));
    }

    @Test
    void usageShowsWhatIsRequiredAndWhatIsNot() {
        assertThat(Usage.line(FIX, Messages.english())).isEqualTo("fix REPORT CELL VALUE --reason TEXT");
        assertThat(Usage.line(REPORTS, Messages.english())).isEqualTo("reports [REPORT…] [--unread] [--table T]");
    }
}
