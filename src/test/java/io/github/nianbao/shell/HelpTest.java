package io.github.nianbao.shell;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nianbao.shell.screen.Messages;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HelpTest {
    /** Words that stand for something; those of settings and kinds of file stay as they are in every language. */
    private static final Pattern PLACEHOLDER = Pattern.compile("\\b(?:REPORT|FILE|TABLE|CELL|FIGURE|VALUE|PATH|LIST"
            + "|NAME|YEAR|DIR|TEXT|FORM|KIND|COMMAND|AGENCY|PRINTED|ROW|COLUMN|TEACHING|NUMBER|FROM|INDICATOR)\\b");

    @TempDir
    Path folder;

    static Stream<String> commands() {
        return new TestShell(Path.of("none"))
                .syntaxes().stream().map(Syntax::name).distinct();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everyCommandTellsItsExitCodesInBothLanguages(String command) {
        assertThat(help(command, Messages.english())).contains("Exit codes", "\n  0  done", "\n  2  ", "\n  3  ");
        assertThat(help(command, Messages.chinese())).contains("退出码", "\n  0  完成", "\n  2  ", "\n  3  ");
    }

    @ParameterizedTest
    @MethodSource("commands")
    void theChineseHelpUsesNoEnglishPlaceholder(String command) {
        assertThat(help(command, Messages.chinese())).doesNotContainPattern(PLACEHOLDER);
    }

    @ParameterizedTest
    @MethodSource("commands")
    void noOperandOrOptionIsToldTwice(String command) {
        List<String> terms = help(command, Messages.english())
                .lines()
                .takeWhile(line -> !line.equals("Examples"))
                .filter(line -> line.matches(" {2}(--)?\\S.* {2}.*"))
                .map(line -> line.strip().split(" {2,}")[0])
                .toList();

        assertThat(terms).doesNotHaveDuplicates();
    }

    /** An example that the program itself does not understand would be worse than none. */
    @Test
    void everyExampleIsWrittenAsItsCommandIs() {
        for (Messages say : List.of(Messages.english(), Messages.chinese())) {
            ways().forEach((command, ways) -> {
                if (say.has("help.examples." + command)) {
                    say.text("help.examples." + command).lines().forEach(line -> {
                        List<String> words = Words.of(line.substring(0, line.lastIndexOf(" # ")));
                        assertThat(words).as(line).startsWith(command);
                        List<String> rest = words.subList(1, words.size());
                        assertThat(CallParser.parse(Syntax.meant(ways, rest), rest))
                                .as(line)
                                .isNotNull();
                    });
                }
            });
        }
    }

    @Test
    void anOptionIsToldAsItsOwnCommandMeansIt() {
        assertThat(help("import", Messages.english()))
                .contains("one path to a line")
                .doesNotContain("later agencies");
        assertThat(help("agency", Messages.english()))
                .contains("later agencies")
                .doesNotContain("one path to a line");
        assertThat(help("reports", Messages.english())).doesNotContain("takes that tag away");
    }

    @Test
    void theHelpOfReviewTellsItsKeys() {
        assertThat(help("review", Messages.english()))
                .contains("1–9", "goes back one finding", "takes back what was decided last");
        assertThat(help("review", Messages.chinese())).contains("1–9", "返回上一项", "撤销本次复核中最近的决定");
    }

    @Test
    void wrongUsageIsToldInTheUsersWordsAndSaysWhatExplainsIt() {
        assertThat(new TestShell(folder.resolve("none"), Messages.chinese())
                        .run("fix 1")
                        .messages())
                .contains("缺少 数字。用法：fix 年报 数字 数值 --reason 文字", "help fix");
    }

    private String help(String command, Messages say) {
        return new TestShell(folder.resolve("none"), say).run("help " + command).data();
    }

    private static Map<String, List<Syntax>> ways() {
        Map<String, List<Syntax>> ways = new LinkedHashMap<>();
        new TestShell(Path.of("none"))
                .syntaxes()
                .forEach(syntax -> ways.merge(
                        syntax.name(),
                        List.of(syntax),
                        (left, right) ->
                                Stream.concat(left.stream(), right.stream()).toList()));
        return ways;
    }
}
