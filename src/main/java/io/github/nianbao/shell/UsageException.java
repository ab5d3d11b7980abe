package io.github.nianbao.shell;

import java.io.Serial;
import java.util.List;

/** A line that is no proper command: the key of a message, and its arguments. */
final class UsageException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient List<String> arguments;

    UsageException(String key, String... arguments) {
        super(key + " " + List.of(arguments));
        this.key = key;
        this.arguments = List.of(arguments);
    }

    String key() {
        return key;
    }

    List<String> arguments() {
        return arguments;
    }
}
