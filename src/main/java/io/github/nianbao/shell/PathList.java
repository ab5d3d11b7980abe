package io.github.nianbao.shell;

import io.github.nianbao.desk.WrittenPaths;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

/** Paths out of a text file, one to a line. */
final class PathList {
    private PathList() {}

    /**
     * @param name of the file, or {@link Script#STANDARD_INPUT}
     * @throws UsageException where it cannot be read, or is no text: nothing is imported by half a list
     */
    static List<String> read(String name, Session session) {
        boolean isStandardInput = name.equals(Script.STANDARD_INPUT);
        String shown = isStandardInput ? session.text("script.standard-input") : name;
        try (InputStream list = isStandardInput ? System.in : Files.newInputStream(Path.of(name))) {
            return WrittenPaths.of(list.readAllBytes())
                    .orElseThrow(() -> new UsageException("usage.list-no-text", shown));
        } catch (IOException | InvalidPathException failure) {
            throw new UsageException("usage.no-list", name);
        }
    }
}
