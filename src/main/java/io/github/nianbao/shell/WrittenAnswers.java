package io.github.nianbao.shell;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Answers that were written before the questions were seen, one to a line of a file or pipe. */
final class WrittenAnswers implements Answers {
    private static final String QUIT = "q";

    private final Utf8Lines lines;

    private WrittenAnswers(Utf8Lines lines) {
        this.lines = lines;
    }

    /** @param name of where they come from, as a person knows it */
    static WrittenAnswers of(InputStream input, String name) {
        return new WrittenAnswers(new Utf8Lines(input, name));
    }

    static WrittenAnswers standardInput(Session session) {
        return of(System.in, session.text("script.standard-input"));
    }

    /**
     * @param name of a file, or {@link Script#STANDARD_INPUT}
     * @throws UsageException where there is no such file, or it is not in UTF-8
     */
    static WrittenAnswers named(String name, Session session) {
        return name.equals(Script.STANDARD_INPUT) ? standardInput(session) : file(name);
    }

    private static WrittenAnswers file(String name) {
        Path file = Path.of(name);
        if (!Files.isRegularFile(file)) {
            throw new UsageException("usage.no-answers", name);
        }
        try {
            byte[] bytes = Files.readAllBytes(file);
            // Once to its end, so that nothing is decided by the lines before one that cannot be read.
            WrittenAnswers whole = of(new ByteArrayInputStream(bytes), name);
            while (whole.next() != null) {
                continue;
            }
            return of(new ByteArrayInputStream(bytes), name);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public @Nullable String next() {
        try {
            String line = lines.next();
            return line == null ? null : line.strip();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Of the file or pipe. */
    String name() {
        return lines.name();
    }

    /** The line of the last answer, from 1. */
    int line() {
        return lines.number();
    }

    /**
     * Reads on to the end and counts the answers; blank lines are none, and {@code q} ends them. A pipe that its writer
     * keeps open is not waited for.
     */
    int left() {
        int left = 0;
        try {
            while (lines.isReady()) {
                String answer = next();
                if (answer == null || answer.equals(QUIT)) {
                    return left;
                }
                left += answer.isEmpty() ? 0 : 1;
            }
            return left;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
