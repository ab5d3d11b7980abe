package io.github.nianbao.read.page;

import java.io.IOException;
import java.io.Serial;

/** A bound of {@link PageLimits} was met in the middle of a content stream, where PDFBox lets only this kind through. */
public final class TooMuchException extends IOException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final String what;
    private final long found;
    private final long limit;

    private TooMuchException(String what, long found, long limit) {
        super(what);
        this.what = what;
        this.found = found;
        this.limit = limit;
    }

    public static void hold(String what, long found, long limit) throws TooMuchException {
        if (found > limit) {
            throw new TooMuchException(what, found, limit);
        }
    }

    public String what() {
        return what;
    }

    public long found() {
        return found;
    }

    public long limit() {
        return limit;
    }
}
