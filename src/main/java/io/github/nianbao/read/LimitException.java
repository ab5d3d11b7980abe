package io.github.nianbao.read;

import io.github.nianbao.document.FileKind;
import java.io.Serial;
import java.util.List;

/**
 * A file goes beyond a {@link Limit}. Unchecked, so that it comes through the libraries' callbacks; a reader that turns
 * every {@link RuntimeException} of a library into damage lets this one through, and {@link Readers} makes it a refusal.
 */
public final class LimitException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final Limit limit;
    private final long found;
    private final long most;

    LimitException(Limit limit, long found, long most) {
        super(limit.key() + " " + found + " > " + most);
        this.limit = limit;
        this.found = found;
        this.most = most;
    }

    /** @param kind what the file is */
    public Refusal refusal(FileKind kind) {
        List<String> arguments = List.of(limit.key(), Long.toString(found), Long.toString(most));
        return new Refusal(Refusal.Code.TOO_LARGE, kind, arguments, false);
    }
}
