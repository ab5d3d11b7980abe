package io.github.nianbao.shell;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * How fast something goes at present. Only the last while counts: files that need no reading are through in no time, and
 * would promise too much for those behind them.
 */
final class Pace {
    /** What counts as the present: longer than any one file may take. */
    private static final Duration WHILE = Duration.ofSeconds(30);

    /** Before this, nothing can be said. */
    private static final Duration LEAST = Duration.ofSeconds(3);

    /** Between two marks, so that there are few. */
    private static final Duration STEP = Duration.ofSeconds(1);

    private final Clock clock;
    private final List<Mark> marks = new ArrayList<>();

    /** @param at milliseconds of the clock */
    private record Mark(long at, int done) {}

    Pace(Clock clock) {
        this.clock = clock;
        marks.add(new Mark(clock.millis(), 0));
    }

    /**
     * Done to the second; empty while too little is known.
     *
     * @param done how much is done by now
     */
    OptionalDouble perSecond(int done) {
        long now = clock.millis();
        if (now - marks.get(marks.size() - 1).at >= STEP.toMillis()) {
            marks.add(new Mark(now, done));
        }
        while (marks.size() > 1 && now - marks.get(1).at >= WHILE.toMillis()) {
            marks.remove(0);
        }
        Mark since = marks.get(0);
        long span = now - since.at;
        return span < LEAST.toMillis() || done <= since.done
                ? OptionalDouble.empty()
                : OptionalDouble.of((done - since.done) * 1000.0 / span);
    }
}
