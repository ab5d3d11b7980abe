package io.github.nianbao.desk;

import io.github.nianbao.read.RefusedException;
import io.github.nianbao.read.TextDecoder;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Paths in a text that a person or a system wrote, one to a line, in any encoding of Chinese text: Windows writes lists in GB18030
 * or UTF-16. A line without anything, or that begins with {@code #}, names none.
 */
public final class WrittenPaths {
    private static final String REMARK = "#";

    private WrittenPaths() {}

    /** Empty where the bytes are no text. */
    public static Optional<List<String>> of(byte[] list) {
        try {
            return Optional.of(
                    TextDecoder.decode(list).lines().flatMap(WrittenPaths::path).toList());
        } catch (RefusedException noText) {
            return Optional.empty();
        }
    }

    /** A file whose name begins or ends with a blank, or begins with the sign of a remark, is there under that name. */
    private static Stream<String> path(String line) {
        String text = line.strip();
        if (!text.isEmpty() && isThere(line)) {
            return Stream.of(line);
        }
        return text.isEmpty() || text.startsWith(REMARK) ? Stream.empty() : Stream.of(text);
    }

    private static boolean isThere(String name) {
        try {
            return Files.exists(Path.of(name));
        } catch (InvalidPathException noName) {
            return false;
        }
    }
}
