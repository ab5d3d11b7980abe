package io.github.nianbao.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.Attributes;
import org.jline.terminal.Terminal;
import org.jspecify.annotations.Nullable;

/** Where a person's answers come from: keys of a terminal, or {@link WrittenAnswers}. */
interface Answers {
    /** The next answer, such as {@code 1} or {@code v 12}; {@code null} where there are no more. */
    @Nullable
    String next();

    /**
     * One key each, without Enter; Ctrl-C, Ctrl-D and Escape mean {@code q}.
     *
     * @param asking keys after which a line is typed
     * @param prompt before that line
     */
    static Answers keys(Terminal terminal, Set<String> asking, String prompt) {
        return () -> {
            String key = key(terminal);
            if (!asking.contains(key)) {
                return key;
            }
            try {
                return key
                        + " "
                        + LineReaderBuilder.builder().terminal(terminal).build().readLine(prompt);
            } catch (UserInterruptException | EndOfFileException givenUp) {
                return "";
            }
        };
    }

    /** Whole lines after a prompt; Ctrl-C and Ctrl-D end them. */
    static Answers typed(Terminal terminal, String prompt) {
        LineReader reader = LineReaderBuilder.builder().terminal(terminal).build();
        return () -> {
            try {
                return reader.readLine(prompt).strip();
            } catch (UserInterruptException | EndOfFileException ended) {
                return null;
            }
        };
    }

    private static String key(Terminal terminal) {
        Attributes before = terminal.enterRawMode();
        Terminal.SignalHandler handler = terminal.handle(Terminal.Signal.INT, Terminal.SignalHandler.SIG_IGN);
        try {
            Attributes raw = terminal.getAttributes();
            raw.setLocalFlag(Attributes.LocalFlag.ISIG, false);
            terminal.setAttributes(raw);
            int read = terminal.reader().read();
            boolean isLeaving = read < 0 || read == 3 || read == 4 || read == 27;
            return isLeaving ? "q" : new String(Character.toChars(read));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } finally {
            terminal.setAttributes(before);
            terminal.handle(Terminal.Signal.INT, handler);
        }
    }
}
