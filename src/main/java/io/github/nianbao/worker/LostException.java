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
    private final boolean started;

    /**
     * @param detail what is known of the end
     * @param reading whether it was this file that it was reading, as opposed to one that waited
     * @param first whether it had read no other file before
     * @param started whether it ever came so far that it could read
     */
    LostException(Cause cause, String detail, boolean reading, boolean first, boolean started) {
        super(detail);
        this.cause = cause;
        this.reading = reading;
        this.first = first;
        this.started = started;
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

    /** Whether it ended before it could read anything, and not for want of memory. */
    boolean isFalseStart() {
        return !started && cause == Cause.CRASH;
    }
}
