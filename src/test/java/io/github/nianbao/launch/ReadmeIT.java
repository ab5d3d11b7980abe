package io.github.nianbao.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What the README tells a newcomer to type works, in the order of the text, in a folder of its own. */
@DisabledOnOs(OS.WINDOWS)
class ReadmeIT {
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```sh\\n(.*?)^```$");
    private static final Pattern EXIT_CODE = Pattern.compile("# ends with (\\d)");
    private static final String TEST_COMMAND = "./mvnw verify";

    /** What stands in the folder, by links to the project. */
    private static final List<String> LINKS = List.of("nianbao", "samples");

    @TempDir
    static Path folder;

    @TestFactory
    Stream<DynamicTest> theReadmesCommandsWorkInTheirOrder() throws IOException {
        for (String name : LINKS) {
            Files.createSymbolicLink(folder.resolve(name), Path.of(name).toAbsolutePath());
        }
        return commands().stream()
                .filter(command -> !command.equals(TEST_COMMAND))
                .map(command -> dynamicTest(command, () -> works(command)));
    }

    @AfterAll
    static void removeLinks() throws IOException {
        for (String name : LINKS) {
            Files.deleteIfExists(folder.resolve(name));
        }
    }

    @Test
    void theReadmeTellsBothSetUpCommands() throws IOException {
        assertThat(commands()).startsWith("./nianbao import samples", TEST_COMMAND);
    }

    private static List<String> commands() throws IOException {
        return BLOCK.matcher(Files.readString(Path.of("README.md")))
                .results()
                .flatMap(block -> block.group(1).lines())
                .toList();
    }

    private static void works(String command) {
        Run run = Run.of(folder, Map.of("NIANBAO_ARCHIVE", "", "NIANBAO_LANG", "en"), "sh", "-c", command);
        int expected = EXIT_CODE
                .matcher(command)
                .results()
                .findFirst()
                .map(MatchResult::group)
                .map(text -> Character.digit(text.charAt(text.length() - 1), 10))
                .orElse(0);

        assertThat(run.exit()).as("%s", run).isEqualTo(expected);
        assertThat(run.out() + run.err()).isNotBlank();
    }
}
