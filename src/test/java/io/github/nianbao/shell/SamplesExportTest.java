package io.github.nianbao.shell;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The samples' exports, byte for byte as they are kept. After a change that is meant to show in the export, run the
 * test once with {@code -Dgolden.write=true}, and read the difference before it is committed.
 */
class SamplesExportTest {
    private static final Path SAMPLES = Path.of("samples");
    private static final Path GOLDEN = Path.of("src/test/resources/export/samples");

    @TempDir
    Path folder;

    @Test
    void theSamplesAreExportedByteForByteAsKept() throws IOException {
        Map<String, String> exports = exports(folder.resolve("archive"), folder.resolve("export"));

        if (Boolean.getBoolean("golden.write")) {
            write(exports);
        }
        assertThat(exports).isEqualTo(contents(GOLDEN));
    }

    @Test
    void everySampleIsAReport() throws IOException {
        try (Stream<Path> samples = Files.list(SAMPLES)) {
            assertThat(exports(folder.resolve("archive"), folder.resolve("export")))
                    .hasSize((int) samples.count());
        }
    }

    private static Map<String, String> exports(Path archive, Path to) throws IOException {
        TestShell shell = new TestShell(archive);
        assertThat(shell.run("import samples").code()).isZero();
        assertThat(shell.run("export json all --allow-open --to \"" + to + "\"").code())
                .isZero();
        return contents(to);
    }

    private static void write(Map<String, String> exports) throws IOException {
        Files.createDirectories(GOLDEN);
        for (Map.Entry<String, String> export : exports.entrySet()) {
            Files.writeString(GOLDEN.resolve(export.getKey()), export.getValue(), UTF_8);
        }
    }

    /** File name to content, strictly decoded: a byte that is no UTF-8 fails here. */
    private static Map<String, String> contents(Path folder) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            files.forEach(file -> contents.put(file.getFileName().toString(), read(file)));
        }
        return contents;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
