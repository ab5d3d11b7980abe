package io.github.nianbao.shell.screen;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Times as they are shown: UTC, to the second, so that two archivists read the same. */
public final class Times {
    private static final DateTimeFormatter SECONDS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private Times() {}

    public static String shown(Instant instant) {
        return SECONDS.format(instant);
    }

    /** A time as a program wrote it; what is none comes out as it is. */
    static String shown(String written) {
        try {
            return shown(Instant.parse(written));
        } catch (DateTimeException none) {
            return written;
        }
    }
}
