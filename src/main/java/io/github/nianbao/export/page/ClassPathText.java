package io.github.nianbao.export.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Texts that lie on the class path. */
final class ClassPathText {
    private static final String PAGES = "/page/";

    private ClassPathText() {}

    /** A text of the pages' own folder. */
    static String page(String name) {
        return read(PAGES + name);
    }

    /**
     * Line ends as a browser has them after parsing, whatever a checkout made of them: a hash of the text would not hold
     * otherwise.
     */
    static String read(String path) {
        try (InputStream bytes = ClassPathText.class.getResourceAsStream(path)) {
            if (bytes == null) {
                throw new IllegalStateException("not on the class path: " + path);
            }
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
