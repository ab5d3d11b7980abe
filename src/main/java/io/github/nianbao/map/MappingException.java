package io.github.nianbao.map;

import java.io.Serial;

/** A mapping file that is wrong: where, what, and why. */
public final class MappingException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final String file;
    private final int line;
    private final String key;
    private final String reason;

    /**
     * @param line from 1; 0 where unknown
     * @param key the path of the key, such as {@code tables[1].rows[3].id}
     * @param reason a code for the message bundle
     */
    public MappingException(String file, int line, String key, String reason) {
        super(file + ":" + line + ": " + key + ": " + reason);
        this.file = file;
        this.line = line;
        this.key = key;
        this.reason = reason;
    }

    public String file() {
        return file;
    }

    public int line() {
        return line;
    }

    public String key() {
        return key;
    }

    public String reason() {
        return reason;
    }
}
