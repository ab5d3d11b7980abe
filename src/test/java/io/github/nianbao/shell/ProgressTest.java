package io.github.nianbao.shell;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nianbao.shell.screen.Messages;
import io.github.nianbao.shell.screen.Screen;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class ProgressTest {
    private static final String CLEAR = "\r\u001b[K";

    private final HandClock clock = new HandClock();
    private final StringWriter data = new StringWriter();
    private final StringWriter messages = new StringWriter();

    @Test
    void aTerminalShowsRateAndTimeLeftOnceTheyAreKnown() {
        Progress progress = progress(true);

        assertThat(after(progress, 2, 4, 100)).isEqualTo(CLEAR + "4 of 100: 4.txt");
        assertThat(after(progress, 1, 6, 100)).isEqualTo(CLEAR + "6 of 100, 2.0 files/s, 47 s left: 6.txt");
        assertThat(after(progress, 1, 100, 100)).isEqualTo(CLEAR + "100 of 100: 100.txt");
    }

    @Test
    void timeLeftIsToldInTheUnitThatSuits() {
        assertThat(after(progress(true), 4, 4, 103)).contains("1.0 files/s, 99 s left");
        assertThat(after(progress(true), 4, 4, 104)).contains("1.0 files/s, 2 min left");
        assertThat(after(progress(true), 4, 4, 4 + 99 * 60)).contains("1.0 files/s, 99 min left");
        assertThat(after(progress(true), 4, 4, 5 + 99 * 60)).contains("1.0 files/s, 2 h left");
        assertThat(after(progress(true), 20, 1, 1000)).contains("0.05 files/s, 6 h left");
        assertThat(after(progress(true), 10, 1234, 5000)).contains("123 files/s, 31 s left");
    }

    @Test
    void filesThatWereThroughInNoTimePromiseNothingForTheRest() {
        Progress progress = progress(true);
        after(progress, 1, 1000, 2000);
        for (int file = 1; file <= 40; file++) {
            after(progress, 1, 1000 + file, 2000);
        }

        assertThat(after(progress, 1, 1041, 2000)).contains("1.0 files/s, 16 min left");
    }

    @Test
    void elsewhereALineStandsEveryTenSeconds() {
        Progress progress = progress(false);

        assertThat(after(progress, 9, 18, 100)).isEmpty();
        assertThat(after(progress, 1, 20, 100)).isEqualTo("20 of 100, 2.0 files/s, 40 s left: 20.txt\n");
        assertThat(after(progress, 9, 38, 100)).isEmpty();
        assertThat(after(progress, 1, 40, 100)).startsWith("40 of 100, 2.0 files/s");
        assertThat(data.toString()).isEmpty();
    }

    @Test
    void aSmallImportHasNoLineElsewhere() {
        assertThat(after(progress(false), 5, 1, 2)).isEmpty();
        assertThat(after(progress(false), 60, 2, 2)).isEmpty();
    }

    @Test
    void aClockSetBackDoesNoHarm() {
        assertThat(after(progress(true), -3600, 5, 100)).isEqualTo(CLEAR + "5 of 100: 5.txt");
    }

    private Progress progress(boolean terminal) {
        Screen screen =
                new Screen(new PrintWriter(data), new PrintWriter(messages), () -> 200, false, terminal, terminal);
        return new Progress("import.progress", screen, Messages.english(), clock);
    }

    /** What stands on the screen when, some seconds later, so many files are done. */
    private String after(Progress progress, int seconds, int files, int of) {
        messages.getBuffer().setLength(0);
        clock.now = clock.now.plus(Duration.ofSeconds(seconds));
        progress.done(files, of, files + ".txt");
        return messages.toString();
    }

    private static final class HandClock extends Clock {
        private Instant now = Instant.parse("2026-03-01T08:00:00Z");

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
