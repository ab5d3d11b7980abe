package io.github.nianbao.shell;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;

/** Asks the terminal for its width, without the cost of taking it over as the interactive shell does. */
final class TerminalWidth {
    /** {@code stty} answers at once or not at all. */
    private static final long PATIENCE_MILLISECONDS = 500;

    private TerminalWidth() {}

    /** The columns of the controlling terminal; empty where the system has no {@code stty}. */
    static OptionalInt ask() {
        try {
            Process process = new ProcessBuilder("stty", "size")
                    .redirectInput(new File("/dev/tty"))
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (!process.waitFor(PATIENCE_MILLISECONDS, TimeUnit.MILLISECONDS)) {
                process.destroyForcibly();
                return OptionalInt.empty();
            }
            return columns(new String(process.getInputStream().readAllBytes(), StandardCharsets.US_ASCII));
        } catch (IOException noStty) {
            return OptionalInt.empty();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return OptionalInt.empty();
        }
    }

    /** @param answer rows and columns, such as {@code 24 80} */
    static OptionalInt columns(String answer) {
        String[] numbers = answer.strip().split(" ", -1);
        boolean understood = numbers.length == 2 && numbers[1].matches("[1-9]\\d{0,3}");
        return understood ? OptionalInt.of(Integer.parseInt(numbers[1])) : OptionalInt.empty();
    }
}
