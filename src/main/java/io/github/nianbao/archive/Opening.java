package io.github.nianbao.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How archives are opened.
 *
 * @param patience how long to wait for another writer
 * @param isShare whether a folder is on a network
 */
record Opening(Duration patience, ShareTest isShare, WriterLock.Locking locking) {
    interface ShareTest {
        boolean holds(Path folder) throws IOException;
    }

    /** Long enough for the end of another command, short enough for a person to wait for the answer. */
    static final Opening USUAL = new Opening(Duration.ofSeconds(3), Share::holds, WriterLock.OPERATING_SYSTEM);

    /**
     * What is held while an archive is open.
     *
     * @param database {@code null} where there is no archive yet
     * @param lock there for a writer, and for a reader where the file system has no locks
     */
    record Opened(
            @Nullable Database database,
            @Nullable WriterLock lock,
            boolean isForWriting,
            Failures failures,
            List<Warning> warnings)
            implements AutoCloseable {
        static Opened nothing(Failures failures) {
            return new Opened(null, null, false, failures, List.of());
        }

        @Override
        public void close() {
            try (Held held = new Held(lock, failures)) {
                if (database != null) {
                    database.close();
                }
            }
        }
    }

    /** A lock that may be there, released last. */
    private record Held(@Nullable WriterLock lock, Failures failures) implements AutoCloseable {
        @Override
        public void close() {
            try {
                if (lock != null) {
                    lock.close();
                }
            } catch (IOException failure) {
                throw failures.of(failure);
            }
        }
    }

    Opened forReading(Layout layout, Clock clock) {
        Failures failures = new Failures(layout.folder());
        try {
            if (!layout.hasDatabase()) {
                return Opened.nothing(failures);
            }
            if (isShare.holds(layout.folder()) && !WriterLock.works(layout.folder(), locking)) {
                return forReadingAlone(layout, clock, failures);
            }
            Database database =
                    new DatabaseFile(layout, failures, false).forReading().orElse(null);
            return new Opened(database, null, false, failures, List.of());
        } catch (SQLException failure) {
            throw failures.of(failure);
        } catch (IOException failure) {
            throw failures.of(failure);
        }
    }

    /** Without locks nothing tells a reader that a writer is at work, so that only one of them may be there. */
    private Opened forReadingAlone(Layout layout, Clock clock, Failures failures) throws IOException, SQLException {
        WriterLock lock = WriterLock.acquire(layout.folder(), Holder.self(clock), patience, locking);
        try {
            Database database =
                    new DatabaseFile(layout, failures, true).forReading().orElse(null);
            return new Opened(database, lock, false, failures, warnings(layout, true, lock));
        } catch (SQLException | IOException | RuntimeException failure) {
            lock.close();
            throw failure;
        }
    }

    Opened forWriting(Layout layout, Clock clock) {
        Failures failures = new Failures(layout.folder());
        try {
            if (!layout.hasDatabase()) {
                make(layout);
            }
            return forWriting(layout, clock, failures);
        } catch (SQLException failure) {
            throw failures.of(failure);
        } catch (IOException failure) {
            throw failures.of(failure);
        }
    }

    private Opened forWriting(Layout layout, Clock clock, Failures failures) throws IOException, SQLException {
        boolean share = isShare.holds(layout.folder());
        WriterLock lock = WriterLock.acquire(layout.folder(), Holder.self(clock), patience, locking);
        try {
            DatabaseFile.Opened opened =
                    new DatabaseFile(layout, failures, lock.isStandIn()).forWriting(share || lock.isStandIn());
            sweep(layout, opened.database());
            return new Opened(opened.database(), lock, true, failures, warnings(layout, !opened.log(), lock));
        } catch (SQLException | IOException | RuntimeException failure) {
            lock.close();
            throw failure;
        }
    }

    private static void make(Layout layout) throws IOException {
        Files.createDirectories(layout.sourcesFolder());
        Sources.sync(layout.folder());
        Path parent = layout.folder().toRealPath().getParent();
        if (parent != null) {
            Sources.sync(parent);
        }
    }

    private static void sweep(Layout layout, Database database) throws IOException {
        List<String> known =
                new ReportRows(database).sources().stream().map(Source::sha256).toList();
        layout.sources().sweep(new HashSet<>(known));
    }

    private static List<Warning> warnings(Layout layout, boolean rollbackJournal, WriterLock lock) {
        List<String> where = List.of(layout.folder().toString());
        List<Warning> warnings = new ArrayList<>();
        if (rollbackJournal) {
            warnings.add(new Warning(Warning.Code.ROLLBACK_JOURNAL, where));
        }
        if (lock.isStandIn()) {
            warnings.add(new Warning(Warning.Code.NO_LOCKS, where));
        }
        return warnings;
    }
}
