package io.github.nianbao.archive;

import java.util.function.Supplier;

/**
 * Changes of an archive that are committed together, for a commit of its own for each of many files takes more time than
 * keeping them. What was not committed yet is as if it had never been kept.
 */
public final class Gathering implements AutoCloseable {
    private final Database database;
    private boolean begun;

    Gathering(Database database) {
        this.database = database;
    }

    /** Keeps something, until {@link #commit} for nobody else to see. If that fails, nothing gathered stays. */
    public <T> T add(Supplier<T> change) {
        if (!begun) {
            database.begin();
            begun = true;
        }
        try {
            return change.get();
        } catch (RuntimeException failure) {
            begun = false;
            database.rollBack(failure);
            throw failure;
        }
    }

    /** Makes everything that was gathered durable, or nothing of it. */
    public void commit() {
        if (begun) {
            begun = false;
            try {
                database.commit();
            } catch (RuntimeException failure) {
                database.rollBack(failure);
                throw failure;
            }
        }
    }

    /** Whole changes that were gathered stay, whatever ended the work after them. */
    @Override
    public void close() {
        commit();
    }
}
