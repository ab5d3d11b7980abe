package io.github.nianbao.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A copy in a temporary folder, for an archive that was cut short and then put where nothing can be written: SQLite
 * has to work off the log before the database may be read, and cannot do so in place.
 */
record ReadCopy(Path folder) implements AutoCloseable {
    static ReadCopy of(Layout layout) throws IOException {
        ReadCopy copy = new ReadCopy(Files.createTempDirectory("nianbao-"));
        List<Path> files = new ArrayList<>(layout.logs());
        files.add(layout.database());
        for (Path file : files) {
            if (Files.exists(file)) {
                Files.copy(file, copy.folder.resolve(layout.folder().relativize(file)));
            }
        }
        return copy;
    }

    @Override
    public void close() throws IOException {
        for (Path file : Sources.children(folder)) {
            Files.delete(file);
        }
        Files.delete(folder);
    }
}
