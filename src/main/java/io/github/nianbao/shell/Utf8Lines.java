package io.github.nianbao.shell;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Lines of a text that a person wrote: in UTF-8, with or without a byte order mark. Other bytes are told of, never replaced. */
final class Utf8Lines {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final BufferedReader lines;
    private final String name;
    private int number;

    /** @param name of the text, as a person knows it */
    Utf8Lines(InputStream input, String name) {
        this.name = name;
        // A decoder of its own reports bytes that are no UTF-8, instead of replacing them silently.
        this.lines = new BufferedReader(new InputStreamReader(input, StandardCharsets.UTF_8.newDecoder()));
    }

    String name() {
        return name;
    }

    /** Of the line last read, from 1. */
    int number() {
        return number;
    }

    /**
     * The next line; {@code null} behind the last.
     *
     * @throws UsageException where the text is not in UTF-8
     */
    @Nullable
    String next() throws IOException {
        try {
            String line = lines.readLine();
            if (line == null) {
                return null;
            }
            number++;
            return number == 1 && line.startsWith(BYTE_ORDER_MARK) ? line.substring(1) : line;
        } catch (CharacterCodingException notUtf8) {
            throw new UsageException("usage.not-utf8", name, number + 1);
        }
    }

    /** Whether a line, or the end, is there without waiting for whoever writes it. */
    boolean isReady() throws IOException {
        return lines.ready();
    }
}
