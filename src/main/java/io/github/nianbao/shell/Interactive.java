package io.github.nianbao.shell;

import io.github.nianbao.shell.screen.Screen;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.UserInterruptException;
import org.jline.reader.impl.DefaultParser;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.springframework.shell.core.ShellRunner;
import org.springframework.shell.jline.PromptProvider;

/** The shell as a conversation: Ctrl-C ends a command, Ctrl-D the shell; what was typed is remembered. */
final class Interactive implements ShellRunner {
    private static final Set<String> LEAVING = Set.of("exit", "quit");

    private final Session session;
    private final PromptProvider prompt;

    Interactive(Session session, PromptProvider prompt) {
        this.session = session;
        this.prompt = prompt;
    }

    @Override
    public void run(String[] arguments) {
        run();
    }

    /** @return an {@link ExitCode}: leaving a conversation is no failure */
    int run() {
        try (Terminal terminal = TerminalBuilder.builder()
                .system(true)
                .encoding(StandardCharsets.UTF_8)
                .build()) {
            boolean colour = Surroundings.hasColours(System.getenv());
            Screen screen = new Screen(terminal.writer(), terminal.writer(), terminal::getWidth, colour, true, true);
            Session here = session.on(screen, terminal);
            terminal.handle(Terminal.Signal.INT, signal -> here.stop().set(true));
            here.message("welcome", here.program(), here.archive());
            converse(reader(terminal, here), new Front(here, ShellVerbs.registry(here)));
            return ExitCode.DONE;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void converse(LineReader reader, Front front) {
        while (true) {
            try {
                String line = reader.readLine(prompt.getPrompt().toAnsi(reader.getTerminal()))
                        .strip();
                if (LEAVING.contains(line)) {
                    return;
                }
                if (!line.isEmpty()) {
                    front.session().stop().set(false);
                    front.run(line);
                }
            } catch (UserInterruptException anotherLine) {
                // Ctrl-C at the prompt gives up the line, not the shell.
                front.session().stop().set(false);
            } catch (EndOfFileException leaving) {
                return;
            }
        }
    }

    private static LineReader reader(Terminal terminal, Session session) {
        DefaultParser parser = new DefaultParser();
        parser.setEofOnUnclosedQuote(true);
        return LineReaderBuilder.builder()
                .terminal(terminal)
                .appName("nianbao")
                .parser(parser)
                .completer(new Completion(session, ShellVerbs.syntaxes(session)))
                .variable(LineReader.HISTORY_FILE, historyFile(System.getenv()))
                // A "!" in a reason is a "!".
                .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true)
                .build();
    }

    /** Where the system keeps what programs remember for a user. */
    static Path historyFile(Map<String, String> environment) {
        String state = environment.getOrDefault("XDG_STATE_HOME", "");
        String roaming = environment.getOrDefault("APPDATA", "");
        Path folder;
        if (!state.isEmpty()) {
            folder = Path.of(state);
        } else if (!roaming.isEmpty()) {
            folder = Path.of(roaming);
        } else {
            folder = Path.of(System.getProperty("user.home", "."), ".local", "state");
        }
        return folder.resolve("nianbao").resolve("history");
    }
}
