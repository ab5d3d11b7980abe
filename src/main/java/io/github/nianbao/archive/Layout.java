package io.github.nianbao.archive;

import io.github.nianbao.archive.ArchiveException.Code;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What belongs where in an archive's folder, and whether a folder is one. */
record Layout(Path folder) {
    /** Beside the archive's own: overrides of mapping files, which may be there before the archive is. */
    private static final Set<String> OURS = Set.of(
            "archive.db",
            "archive.db-wal",
            "archive.db-shm",
            "archive.db-journal",
            "lock",
            "lock.taken",
            "sources",
            "mappings");

    Path database() {
        return folder.resolve("archive.db");
    }

    /** Where SQLite keeps what is not yet, or no longer, in the database: the log, or the rollback journal. */
    List<Path> logs() {
        return List.of(folder.resolve("archive.db-wal"), folder.resolve("archive.db-journal"));
    }

    Path sourcesFolder() {
        return folder.resolve("sources");
    }

    Sources sources() {
        return new Sources(sourcesFolder());
    }

    /** Whether there is an archive to look into; a folder that could become one is none yet. */
    boolean hasDatabase() throws IOException {
        if (Files.exists(database())) {
            requireContent();
            return true;
        }
        if (Files.exists(folder)) {
            requireFree();
        }
        return false;
    }

    /** A file without content knows none of the sources, and the sweep would take them away. */
    private void requireContent() throws IOException {
        boolean isEmpty = Files.size(database()) == 0;
        for (Path log : logs()) {
            isEmpty &= Files.notExists(log) || Files.size(log) == 0;
        }
        if (isEmpty && !sources().isEmpty()) {
            throw new Failures(folder).damaged(Damage.of(Damage.Code.DATABASE_MISSING), null);
        }
    }

    private void requireFree() throws IOException {
        if (!Files.isDirectory(folder) || holdsSomethingElse()) {
            throw new Failures(folder).about(Code.NOT_AN_ARCHIVE, null);
        }
        if (!sources().isEmpty() && !Files.exists(database())) {
            // A new database would know none of the sources, and the sweep would take them away.
            throw new Failures(folder).damaged(Damage.of(Damage.Code.DATABASE_MISSING), null);
        }
    }

    private boolean holdsSomethingElse() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .anyMatch(name -> !OURS.contains(name) && !name.startsWith("."));
        }
    }
}
