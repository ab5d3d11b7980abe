package io.github.nianbao.shell;

import io.github.nianbao.shell.screen.Tone;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Commands from a file or from standard input, in UTF-8, one to a line; blank lines and lines that open with {@code #}
 * are passed over. A command that ends with 1 is named, the script goes on and ends with 1; at 2 and 3 it stops.
 */
final class Script {
    /** Names standard input. */
    static final String STANDARD_INPUT = "-";

    private static final char COMMENT = '#';

    private final Front front;

    Script(Front front) {
        this.front = front;
    }

    /** @param name a file, or {@code -} for standard input */
    int run(String name) {
        if (name.equals(STANDARD_INPUT)) {
            return run(System.in, front.session().text("script.standard-input"));
        }
        Path file = Path.of(name);
        if (!Files.isRegularFile(file)) {
            throw new UsageException("usage.no-script", name);
        }
        try (InputStream input = Files.newInputStream(file)) {
            return run(input, name);
        } catch (IOException failure) {
            return unreadable(name, failure);
        }
    }

    int run(InputStream input, String name) {
        Utf8Lines lines = new Utf8Lines(input, name);
        int worst = ExitCode.DONE;
        try {
            for (String line = lines.next(); line != null; line = lines.next()) {
                int code = command(line);
                if (code != ExitCode.DONE) {
                    Session session = front.session();
                    boolean stops = ExitCode.stopsScript(code);
                    session.screen()
                            .message(
                                    Tone.BAD,
                                    session.text(
                                            stops ? "script.stopped" : "script.went-on",
                                            name,
                                            lines.number(),
                                            line.strip(),
                                            code));
                    worst = code;
                    if (stops) {
                        return code;
                    }
                }
            }
        } catch (UsageException notUtf8) {
            front.session()
                    .screen()
                    .message(Tone.BAD, notUtf8.text(front.session().say()));
            return ExitCode.USAGE;
        } catch (IOException failure) {
            return unreadable(name, failure);
        }
        return worst;
    }

    private int command(String line) {
        String command = line.strip();
        return command.isEmpty() || command.charAt(0) == COMMENT ? ExitCode.DONE : front.run(command);
    }

    private int unreadable(String name, IOException failure) {
        Session session = front.session();
        session.screen()
                .message(Tone.BAD, session.text("script.unreadable", name, String.valueOf(failure.getMessage())));
        return ExitCode.FAILED;
    }
}
