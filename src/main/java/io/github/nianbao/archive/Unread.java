package io.github.nianbao.archive;

import java.time.Instant;
import java.util.List;

/**
 * A file that was kept although this version cannot read it.
 *
 * @param reason the refusal's code
 * @param programVersion the version that refused it
 */
public record Unread(Source source, String reason, List<String> arguments, String programVersion, Instant at) {
    public Unread {
        arguments = List.copyOf(arguments);
    }
}
