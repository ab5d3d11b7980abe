package io.github.nianbao.map;

import io.github.nianbao.report.Form;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The forms known to the program, read from {@code mappings/*.yaml}. Immutable and safe to share between threads. */
public final class Mappings {
    private Mappings() {}

    /**
     * @param overrides a folder whose files of the same name take the place of those in the jar; may be absent
     * @throws MappingException if a file is wrong, with file, line, key and reason
     */
    public static Mappings load(@Nullable Path overrides) {
        throw new UnsupportedOperationException("not built yet");
    }

    public List<Form> forms() {
        throw new UnsupportedOperationException("not built yet");
    }

    public Optional<Form> form(@Nullable String id) {
        throw new UnsupportedOperationException("not built yet");
    }

    /** SHA-256 over the content of all mapping files, in hexadecimal. */
    public String fingerprint() {
        throw new UnsupportedOperationException("not built yet");
    }
}
