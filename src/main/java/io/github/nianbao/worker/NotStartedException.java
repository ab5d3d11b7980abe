package io.github.nianbao.worker;

import java.io.Serial;

/** No process for reading can be started, so that no file can be read; its message says how it ended. */
public final class NotStartedException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    NotStartedException(LostException last) {
        super(last.getMessage(), last);
    }
}
