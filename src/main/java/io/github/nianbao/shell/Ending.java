package io.github.nianbao.shell;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** Where the system ends the program (Ctrl-C), a command is asked to stop, and has a moment to say how far it came. */
final class Ending implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final AtomicBoolean stop;
    private final CountDownLatch done = new CountDownLatch(1);
    private final Thread hook = new Thread(this::ask, "ending");

    private Ending(AtomicBoolean stop) {
        this.stop = stop;
    }

    /** @param stop what the command looks at, between two files */
    static Ending askedBy(AtomicBoolean stop) {
        Ending ending = new Ending(stop);
        Runtime.getRuntime().addShutdownHook(ending.hook);
        return ending;
    }

    void ask() {
        stop.set(true);
        try {
            done.await(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    /** The command has said what it had to say. */
    @Override
    public void close() {
        done.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException ending) {
            // The program is ending already, which is what this is for.
        }
    }
}
