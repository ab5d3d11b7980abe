package io.github.nianbao.export;

import java.io.IOException;
import java.io.Serial;

/** Another process exports to the same place. */
public final class UnderWayException extends IOException {
    @Serial
    private static final long serialVersionUID = 1L;

    UnderWayException(String path) {
        super(path);
    }
}
