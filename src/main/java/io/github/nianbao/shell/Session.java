package io.github.nianbao.shell;

import io.github.nianbao.desk.Desk;
import io.github.nianbao.desk.Settings;
import io.github.nianbao.shell.screen.Messages;
import io.github.nianbao.shell.screen.Screen;
import io.github.nianbao.shell.screen.Sentences;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jline.terminal.Terminal;
import org.jspecify.annotations.Nullable;

/**
 * What every command works with.
 *
 * @param who decides, as the journal names them
 * @param program the program's version
 * @param stop set while the user asks the running command to end
 * @param terminal where a conversation takes place; {@code null} for single commands and scripts
 */
record Session(
        Path archive,
        Desk desk,
        Clock clock,
        String who,
        String program,
        Messages say,
        Screen screen,
        Settings settings,
        AtomicBoolean stop,
        @Nullable Terminal terminal) {
    static Session of(
            Path archive, Clock clock, String who, String program, Messages say, Screen screen, Settings settings) {
        return of(archive, clock, who, program, say, screen, settings, new AtomicBoolean());
    }

    private static Session of(
            Path archive,
            Clock clock,
            String who,
            String program,
            Messages say,
            Screen screen,
            Settings settings,
            AtomicBoolean stop) {
        Desk desk = new Desk(archive, clock, who, program, stop::get, settings);
        return new Session(archive, desk, clock, who, program, say, screen, settings, stop, null);
    }

    /** The same session with another archive folder. */
    Session forArchive(@Nullable String folder) {
        return folder == null
                ? this
                : of(Path.of(folder), clock, who, program, say, screen, settings, stop)
                        .with(terminal);
    }

    /** The same session on a terminal, with a screen of its own. */
    Session on(Screen other, Terminal there) {
        return new Session(archive, desk, clock, who, program, say, other, settings, stop, there);
    }

    private Session with(@Nullable Terminal there) {
        return new Session(archive, desk, clock, who, program, say, screen, settings, stop, there);
    }

    Sentences sentences() {
        return new Sentences(say);
    }

    /** The text of a message, for data or for people. */
    String text(String key, Object... arguments) {
        return say.text(key, arguments);
    }

    void message(String key, Object... arguments) {
        screen.message(say.text(key, arguments));
    }
}
