package io.github.nianbao.worker;

import java.io.Serial;

/** The process that had a file is gone. */
final class LostException extends Exception {
    @Serial
    private static final long serialVersionUID = 1L;

    enum Cause {
        TIME,
        MEMORY,
        CRASH
    }

    private final Cause cause;
    private final boolean reading;
    private final boolean first;

    /**
     * @param detail what is known of the end
     * @param reading whether it was this file that it was reading, as opposed to one that waited
     * @param first whether it had read no other file before
     */
    LostException(Cause cause, String detail, boolean reading, boolean first) {
        super(detail);
        this.cause = cause;
        this.reading = reading;
        this.first = first;
    }

    Cause cause() {
        return cause;
    }

    boolean isReading() {
        return reading;
    }

    boolean isFirst() {
        return first;
    }
}
