package io.github.nianbao.shell;

import io.github.nianbao.desk.Settings;
import io.github.nianbao.shell.screen.Messages;
import io.github.nianbao.shell.screen.Screen;
import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.ToIntFunction;

/** The shell in this process, on a screen of memory. */
final class TestShell {
    private final Session session;
    private final StringWriter data = new StringWriter();
    private final StringWriter messages = new StringWriter();

    TestShell(Path archive) {
        this(archive, Messages.english());
    }

    TestShell(Path archive, Messages say) {
        this(archive, say, Settings.of("").allTrusted());
    }

    /** In English. */
    TestShell(Path archive, Settings settings) {
        this(archive, Messages.english(), settings);
    }

    private TestShell(Path archive, Messages say, Settings settings) {
        this(archive, say, settings, false, false);
    }

    /** On a terminal that somebody reads, in English. */
    static TestShell watched(Path archive) {
        return new TestShell(archive, Messages.english(), Settings.of("").allTrusted(), true, false);
    }

    /** The same where messages go to the terminal, too. */
    static TestShell onTerminal(Path archive) {
        return new TestShell(archive, Messages.english(), Settings.of("").allTrusted(), true, true);
    }

    private TestShell(Path archive, Messages say, Settings settings, boolean watched, boolean animated) {
        Screen screen =
                new Screen(new PrintWriter(data), new PrintWriter(messages), () -> 200, false, watched, animated);
        Clock clock = Clock.fixed(Instant.parse("2026-03-01T08:00:00Z"), ZoneOffset.UTC);
        session = Session.of(archive, clock, "archivist", "0.1.0", say, screen, settings);
    }

    /** What a line gave: its exit code, and what it printed to either side. */
    record Answer(int code, String data, String messages) {}

    Answer run(String line) {
        int code = front().run(line);
        return answer(code);
    }

    Answer script(String script) {
        byte[] bytes = script.getBytes(StandardCharsets.UTF_8);
        return script(bytes);
    }

    Answer script(byte[] bytes) {
        int code = new Script(front()).run(new ByteArrayInputStream(bytes), "test.txt");
        return answer(code);
    }

    /** A command's dialogue, held on its own. */
    Answer held(ToIntFunction<Session> dialogue) {
        int code = dialogue.applyAsInt(session);
        return answer(code);
    }

    Session session() {
        return session;
    }

    /** Every way to write every command. */
    List<Syntax> syntaxes() {
        return ShellVerbs.syntaxes(session);
    }

    private Front front() {
        return new Front(session, ShellVerbs.registry(session));
    }

    private Answer answer(int code) {
        Answer answer = new Answer(code, data.toString(), messages.toString());
        data.getBuffer().setLength(0);
        messages.getBuffer().setLength(0);
        return answer;
    }
}
