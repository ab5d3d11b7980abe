package io.github.nianbao.shell;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Paths out of a text file, one to a line; blank lines left out. */
final class PathList {
    private PathList() {}

    /**
     * @param name of the file, or {@link Script#STANDARD_INPUT}
     * @throws UsageException where it cannot be read, or is not in UTF-8: nothing is imported by half a list
     */
    static List<String> read(String name, Session session) {
        boolean isStandardInput = name.equals(Script.STANDARD_INPUT);
        try (InputStream list = isStandardInput ? System.in : Files.newInputStream(Path.of(name))) {
            Utf8Lines lines = new Utf8Lines(list, isStandardInput ? session.text("script.standard-input") : name);
            List<String> paths = new ArrayList<>();
            for (String line = lines.next(); line != null; line = lines.next()) {
                if (!line.isBlank()) {
                    paths.add(line);
                }
            }
            return paths;
        } catch (IOException | InvalidPathException failure) {
            throw new UsageException("usage.no-list", name);
        }
    }
}
