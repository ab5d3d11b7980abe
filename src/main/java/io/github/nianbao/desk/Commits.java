package io.github.nianbao.desk;

import io.github.nianbao.archive.Gathering;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Commits what an import keeps, some files together, and tells of a file only when it is durable. */
final class Commits implements AutoCloseable {
    /** So many files are done once more at most after the program was killed. */
    private static final int MOST = 16;

    /** A file that takes longer to read does not hold up those before it. */
    private static final Duration PATIENCE = Duration.ofMillis(100);

    private final Gathering gathering;
    private final List<Runnable> tellings = new ArrayList<>();

    Commits(Gathering gathering) {
        this.gathering = gathering;
    }

    /** If it fails, nothing that waits for the commit stays, and nothing is told of it. */
    <T> T keep(Supplier<T> change) {
        try {
            return gathering.add(change);
        } catch (RuntimeException failure) {
            tellings.clear();
            throw failure;
        }
    }

    /** Tells what was kept, after the commit. */
    void tell(Runnable telling) {
        tellings.add(telling);
    }

    /** Commits if it is time to, the next file being awaited. */
    void awaiting(Intake intake) {
        if (tellings.size() >= MOST || !intake.isReadyWithin(PATIENCE)) {
            commit();
        }
    }

    void commit() {
        List<Runnable> kept = List.copyOf(tellings);
        tellings.clear();
        gathering.commit();
        kept.forEach(Runnable::run);
    }

    @Override
    public void close() {
        commit();
    }
}
