package io.github.nianbao.worker;

import java.io.Serial;

/** The process that had a file is gone. */
final class LostException extends Exception {
    @Serial
    private static final long serialVersionUID = 1L;

    enum Cause {
        TIME,
        MEMORY,
        CRASH,
        /** From outside: by somebody, or by a system that is short of memory. */
        KILLED
    }

    /** What the file has to do with the end. */
    enum Part {
        /** It waited, or had hardly been begun. */
        NONE,
        /** It was read; what else was read beside it or before may have brought the end about as well. */
        SUSPECT,
        /** Nothing else can have brought it about. */
        GUILTY
    }

    private final Cause cause;
    private final Part part;
    private final boolean started;

    /**
     * @param detail what is known of the end
     * @param started whether it ever came so far that it could read
     */
    LostException(Cause cause, String detail, Part part, boolean started) {
        super(detail);
        this.cause = cause;
        this.part = part;
        this.started = started;
    }

    Cause cause() {
        return cause;
    }

    Part part() {
        return part;
    }

    /** Whether it ended before it could read anything, and not for want of memory. */
    boolean isFalseStart() {
        return !started && cause != Cause.MEMORY;
    }
}
