package io.github.nianbao.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The two languages of the README tell the same. */
class ReadmeLanguagesTest {
    private static final String CHINESE_PART = "\n## 中文说明\n";
    private static final String LICENCE = "\n## Licence\n";

    /** What each reader may put in words of their own: reasons, and what stands behind a command. */
    private static final Pattern OWN_WORDS = Pattern.compile("--reason \"[^\"]*\"|\\s*#.*");

    private static String english = "";
    private static String chinese = "";

    @BeforeAll
    static void read() throws IOException {
        String all = Files.readString(Path.of("README.md"));
        int begin = all.indexOf(CHINESE_PART);
        english = all.substring(0, begin);
        chinese = all.substring(begin, all.indexOf(LICENCE));
    }

    @Test
    void bothTellTheSameCommandsInTheSameOrder() {
        assertThat(commands(chinese, "shell")).isEqualTo(commands(english, "sh"));
    }

    @Test
    void bothHaveTheSameTablesAndExamples() {
        assertThat(tableRows(chinese)).isEqualTo(tableRows(english));
        for (String language : List.of("json", "sql", "text", "yaml")) {
            assertThat(blocks(chinese, language).stream()
                            .map(text -> text.lines().count())
                            .toList())
                    .as(language)
                    .isEqualTo(blocks(english, language).stream()
                            .map(text -> text.lines().count())
                            .toList());
        }
    }

    private static long tableRows(String part) {
        return part.lines().filter(line -> line.startsWith("|")).count();
    }

    private static List<String> commands(String part, String language) {
        return blocks(part, language).stream()
                .flatMap(String::lines)
                .map(line -> OWN_WORDS.matcher(line).replaceAll(""))
                .toList();
    }

    private static List<String> blocks(String part, String language) {
        return Pattern.compile("(?ms)^```" + language + "\\n(.*?)^```$")
                .matcher(part)
                .results()
                .map(block -> block.group(1))
                .toList();
    }
}
