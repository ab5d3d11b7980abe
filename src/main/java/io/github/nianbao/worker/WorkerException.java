package io.github.nianbao.worker;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** A process that reads has ended on a file; its message says how. */
public final class WorkerException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    WorkerException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    @Override
    public String toString() {
        return String.valueOf(getMessage());
    }
}
