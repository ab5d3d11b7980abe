package io.github.nianbao.shell;

import io.github.nianbao.desk.DeskException;
import io.github.nianbao.desk.Settings;
import io.github.nianbao.shell.screen.Messages;
import io.github.nianbao.shell.screen.Screen;
import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntSupplier;

/** What the process was started with: environment, terminal, language. */
final class Surroundings {
    /** A table that nobody looks at on a terminal is not wrapped, so that programs find one row to a line. */
    private static final int UNLIMITED = 10_000;

    /** Columns of a terminal that does not tell. */
    private static final int USUAL_WIDTH = 80;

    static final String LIMITS = "NIANBAO_LIMITS";

    private static final String DEFAULT_ARCHIVE = "archive";

    /** File descriptors as every system numbers them. */
    static final int INPUT = 0;

    static final int OUTPUT = 1;
    static final int MESSAGES = 2;

    private Surroundings() {}

    /** @throws DeskException where a setting is none */
    static Session session(Map<String, String> environment, String program) {
        String archive = environment.getOrDefault("NIANBAO_ARCHIVE", "");
        String who = environment.getOrDefault("NIANBAO_USER", "");
        return Session.of(
                Path.of(archive.isBlank() ? DEFAULT_ARCHIVE : archive),
                Clock.systemUTC(),
                who.isBlank() ? System.getProperty("user.name", "?") : who,
                program,
                messages(environment),
                screen(environment),
                Settings.of(environment.getOrDefault(LIMITS, "")));
    }

    static Messages messages(Map<String, String> environment) {
        return Messages.of(environment.get("NIANBAO_LANG"), Locale.getDefault());
    }

    static Screen screen(Map<String, String> environment) {
        boolean terminal = isTerminal(OUTPUT);
        return new Screen(
                writer(FileDescriptor.out),
                writer(FileDescriptor.err),
                once(() -> width(environment, terminal)),
                terminal && hasColours(environment),
                terminal,
                isTerminal(MESSAGES) && !isDumb(environment));
    }

    /** Asks at the first need and remembers the answer: a single command ends before a window changes. */
    private static IntSupplier once(IntSupplier question) {
        int[] answer = {0};
        return () -> {
            if (answer[0] == 0) {
                answer[0] = question.getAsInt();
            }
            return answer[0];
        };
    }

    /** See https://no-color.org: any value that is not empty turns colours off. */
    static boolean hasColours(Map<String, String> environment) {
        return environment.getOrDefault("NO_COLOR", "").isEmpty() && !isDumb(environment);
    }

    private static boolean isDumb(Map<String, String> environment) {
        return "dumb".equals(environment.get("TERM"));
    }

    private static PrintWriter writer(FileDescriptor descriptor) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(descriptor), StandardCharsets.UTF_8));
    }

    private static int width(Map<String, String> environment, boolean terminal) {
        String columns = environment.getOrDefault("COLUMNS", "");
        if (columns.matches("[1-9]\\d{1,3}")) {
            return Integer.parseInt(columns);
        }
        return terminal ? TerminalWidth.ask().orElse(USUAL_WIDTH) : UNLIMITED;
    }

    /** Whether a descriptor leads to a terminal; where the system does not say, whether the whole process has one. */
    static boolean isTerminal(int descriptor) {
        Path link = Path.of("/proc/self/fd/" + descriptor);
        if (Files.isSymbolicLink(link)) {
            try {
                String target = Files.readSymbolicLink(link).toString();
                return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty") || target.equals("/dev/console");
            } catch (IOException hidden) {
                return false;
            }
        }
        Console console = System.console();
        return console != null && isTerminal(console);
    }

    /** From Java 22 on there is a console also where there is no terminal, and it can be asked. */
    private static boolean isTerminal(Console console) {
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (NoSuchMethodException before22) {
            return true;
        } catch (ReflectiveOperationException refused) {
            return false;
        }
    }
}
