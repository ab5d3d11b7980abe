package io.github.nianbao.shell;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

/** Paths out of a text file, one to a line; UTF-8, blank lines left out. */
final class PathList {
    private PathList() {}

    /**
     * @param name of the file, or {@link Script#STANDARD_INPUT}
     * @throws UsageException where it cannot be read
     */
    static List<String> read(String name) {
        try (InputStream list = name.equals(Script.STANDARD_INPUT) ? System.in : Files.newInputStream(Path.of(name))) {
            String text = new String(list.readAllBytes(), StandardCharsets.UTF_8);
            return text.lines()
                    .map(line -> line.startsWith("\uFEFF") ? line.substring(1) : line)
                    .filter(line -> !line.isBlank())
                    .toList();
        } catch (IOException | InvalidPathException failure) {
            throw new UsageException("usage.no-list", name);
        }
    }
}
