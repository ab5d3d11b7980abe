package io.github.nianbao.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The bytes of sources as they were imported, or a failure that names the damage. */
final class SourceBytes {
    private final Layout layout;
    private final Database database;

    SourceBytes(Layout layout, Database database) {
        this.layout = layout;
        this.database = database;
    }

    /** Checked against their hash. @throws NoSuchElementException where no source has the hash */
    byte[] of(String sha256) {
        Optional<Source> source = new ReportRows(database).source(sha256);
        if (source.isEmpty()) {
            throw new NoSuchElementException("no source " + sha256);
        }
        try {
            byte[] bytes = Files.readAllBytes(layout.sources().file(sha256));
            if (!Sha256.of(bytes).equals(sha256)) {
                throw damaged(Damage.Code.SOURCE_CHANGED, source.get(), null);
            }
            return bytes;
        } catch (NoSuchFileException missing) {
            throw damaged(Damage.Code.SOURCE_MISSING, source.get(), missing);
        } catch (IOException failure) {
            throw database.failures().of(failure);
        }
    }

    private ArchiveException damaged(Damage.Code code, Source source, @Nullable IOException cause) {
        return database.failures().damaged(Damage.of(code, source.sha256(), source.name()), cause);
    }
}
