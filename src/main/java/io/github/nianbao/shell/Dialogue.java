package io.github.nianbao.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;

/** Where a command asks a person, who sees what it says and answers on the same terminal. */
final class Dialogue {
    private Dialogue() {}

    /** @return whether there is such a terminal, and the dialogue took place */
    static boolean on(Session session, Consumer<Terminal> dialogue) {
        if (session.terminal() != null) {
            dialogue.accept(session.terminal());
            return true;
        }
        if (!Surroundings.isTerminal(Surroundings.INPUT) || !Surroundings.isTerminal(Surroundings.OUTPUT)) {
            return false;
        }
        try (Terminal terminal = TerminalBuilder.builder()
                .system(true)
                .encoding(StandardCharsets.UTF_8)
                .build()) {
            dialogue.accept(terminal);
            return true;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
