package io.github.nianbao.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A package-info that guides through its room must not name what is no longer there. */
class GuidesTest {
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern NAMED = Pattern.compile("\\{@code\\s+(?:\\*\\s+)?([A-Z]\\w*)\\}");

    @Test
    void everyTypeNamedInAPackageInfoIsThere() throws IOException {
        Set<String> types = sources().map(GuidesTest::type).collect(Collectors.toSet());
        Set<String> missing = new TreeSet<>();
        for (Path guide :
                sources().filter(path -> path.endsWith("package-info.java")).toList()) {
            NAMED.matcher(Files.readString(guide))
                    .results()
                    .map(found -> found.group(1))
                    .filter(name -> !types.contains(name))
                    .forEach(name -> missing.add(guide.getParent().getFileName() + ": " + name));
        }
        assertThat(missing).isEmpty();
    }

    private static Stream<Path> sources() throws IOException {
        try (Stream<Path> below = Files.walk(SOURCES)) {
            return below.filter(path -> path.toString().endsWith(".java")).toList().stream();
        }
    }

    private static String type(Path source) {
        return source.getFileName().toString().replace(".java", "");
    }
}
