package io.github.nianbao.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.BiConsumer;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;

/** Where a command asks a person, who sees what it says and answers on the same terminal. */
final class Dialogue {
    private Dialogue() {}

    /**
     * @param dialogue with the session as it is on the terminal, whose window may change its width
     * @return whether there is such a terminal, and the dialogue took place
     */
    static boolean on(Session session, BiConsumer<Session, Terminal> dialogue) {
        if (session.terminal() != null) {
            dialogue.accept(session, session.terminal());
            return true;
        }
        if (!Surroundings.isTerminal(Surroundings.INPUT) || !Surroundings.isTerminal(Surroundings.OUTPUT)) {
            return false;
        }
        try (Terminal terminal = TerminalBuilder.builder()
                .system(true)
                .encoding(StandardCharsets.UTF_8)
                .build()) {
            dialogue.accept(session.on(session.screen().following(terminal::getWidth), terminal), terminal);
            return true;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
