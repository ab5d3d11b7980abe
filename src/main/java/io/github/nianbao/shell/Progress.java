package io.github.nianbao.shell;

import io.github.nianbao.shell.screen.Messages;
import io.github.nianbao.shell.screen.Screen;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.OptionalDouble;

/**
 * How far something has come that takes one file or report after another: on a terminal one line that every file overwrites; elsewhere a line from time to time, and
 * none where it takes no time.
 */
final class Progress {
    /** Between two lines where they stay. */
    private static final Duration BETWEEN_LINES = Duration.ofSeconds(10);

    /** From here on the next larger unit says it better. */
    private static final long MOST_OF_A_UNIT = 100;

    private static final long SECONDS = 60;

    private final String key;
    private final Screen screen;
    private final Messages say;
    private final Clock clock;
    private final Pace pace;
    private long lastLine;

    /** @param key of the sentence; with {@code .rate} behind it, of the one that tells rate and time left, too */
    Progress(String key, Screen screen, Messages say, Clock clock) {
        this.key = key;
        this.screen = screen;
        this.say = say;
        this.clock = clock;
        this.pace = new Pace(clock);
        this.lastLine = clock.millis();
    }

    void done(int files, int of, String file) {
        OptionalDouble rate = pace.perSecond(files);
        if (screen.isAnimated()) {
            screen.passing(sentence(rate, files, of, file));
        } else if (clock.millis() - lastLine >= BETWEEN_LINES.toMillis() && files < of) {
            lastLine = clock.millis();
            screen.message(sentence(rate, files, of, file));
        }
    }

    private String sentence(OptionalDouble rate, int files, int of, String file) {
        if (rate.isEmpty() || files == of) {
            return say.text(key, files, of, file);
        }
        double perSecond = rate.getAsDouble();
        String left = left((long) Math.ceil((of - files) / perSecond));
        return say.text(key + ".rate", files, of, file, shown(perSecond), left);
    }

    private static String shown(double rate) {
        return String.format(Locale.ROOT, rate < 1 ? "%.2f" : rate < 10 ? "%.1f" : "%.0f", rate);
    }

    /** Rounded up, in the unit that suits. */
    private String left(long seconds) {
        if (seconds < MOST_OF_A_UNIT) {
            return say.text("import.left.seconds", seconds);
        }
        long minutes = (seconds + SECONDS - 1) / SECONDS;
        return minutes < MOST_OF_A_UNIT
                ? say.text("import.left.minutes", minutes)
                : say.text("import.left.hours", (minutes + SECONDS - 1) / SECONDS);
    }
}
