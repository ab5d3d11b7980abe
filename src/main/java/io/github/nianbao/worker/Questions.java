package io.github.nianbao.worker;

import io.github.nianbao.worker.LostException.Cause;
import io.github.nianbao.worker.LostException.Part;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * The files that one process has: those that are read, as many as it has threads, and those that wait. Watches over
 * their time, and tells them apart when the process ends: a file is held to be the cause only where nothing else can be.
 */
final class Questions {
    /** What has been read for less has not kept processor or memory from the file beside it. */
    private static final Duration HARDLY_BEGUN = Duration.ofSeconds(1);

    /** @param number of the files before it */
    record Place(int number, CompletableFuture<Answer> answer) {}

    private final int threads;
    private final Duration limit;
    private final Alarm alarm;
    private final LongSupplier clock;
    private final Runnable kill;
    /** The earliest first. */
    private final Map<Integer, CompletableFuture<Answer>> open = new LinkedHashMap<>();
    /** Those of the open ones that are read, and since when, in nanoseconds. */
    private final Map<Integer, Long> read = new LinkedHashMap<>();

    private int reserved;
    private boolean ready;
    private boolean answered;
    private boolean gone;
    private boolean late;

    /** Calls somebody after a time. */
    interface Alarm {
        void set(Duration time, Runnable call);
    }

    /**
     * @param limit after which a file is given up
     * @param clock nanoseconds since any one time
     * @param kill ends the process
     */
    Questions(int threads, Duration limit, Alarm alarm, LongSupplier clock, Runnable kill) {
        this.threads = threads;
        this.limit = limit;
        this.alarm = alarm;
        this.clock = clock;
        this.kill = kill;
    }

    int threads() {
        return threads;
    }

    synchronized boolean isGone() {
        return gone;
    }

    /** How many threads have nothing to do; below zero, how many files wait for one. */
    synchronized int spare() {
        return threads - open.size();
    }

    /** Takes a place in the queue; {@link WorkerProcess#digitise} has to follow. */
    synchronized @Nullable Place reserve() {
        if (gone) {
            return null;
        }
        Place place = new Place(reserved++, new CompletableFuture<>());
        open.put(place.number(), place.answer());
        beginNext();
        return place;
    }

    synchronized boolean isOpen(int number) {
        return open.containsKey(number);
    }

    /** The process is ready: from now on time counts. */
    synchronized void begin() {
        ready = true;
        beginNext();
    }

    synchronized void giveUpStarting() {
        if (!ready) {
            kill.run();
        }
    }

    synchronized void settle(Answer.Numbered answer) {
        answered = true;
        read.remove(answer.number());
        CompletableFuture<Answer> asked = open.remove(answer.number());
        if (asked != null) {
            asked.complete(answer.answer());
        }
        beginNext();
    }

    private void beginNext() {
        if (!ready) {
            return;
        }
        for (int number : open.keySet()) {
            if (read.size() == threads) {
                return;
            }
            if (!read.containsKey(number)) {
                read.put(number, clock.getAsLong());
                alarm.set(limit, () -> expire(number));
            }
        }
    }

    private synchronized void expire(int number) {
        if (open.containsKey(number) && !gone) {
            late = true;
            kill.run();
        }
    }

    /**
     * The process is gone; whoever waits for an answer hears of it.
     *
     * @param unlessLate why, unless it was killed because a file took too long
     * @param detail what is known of it
     */
    synchronized void end(Cause unlessLate, String detail) {
        gone = true;
        Cause cause = late ? Cause.TIME : unlessLate;
        if (!ready) {
            // None of them had a part in it; the first stands for all, for the false starts are counted.
            open.keySet().stream().findFirst().ifPresent(first -> read.put(first, clock.getAsLong()));
        } else if (cause == Cause.TIME) {
            long now = clock.getAsLong();
            read.values().removeIf(since -> now - since < HARDLY_BEGUN.toNanos());
        }
        // Of two that were read side by side either may have taken the memory or the time of the other.
        boolean certain = read.size() == 1 && (cause == Cause.TIME || !answered);
        open.forEach((number, asked) -> {
            Part part = !read.containsKey(number) ? Part.NONE : certain ? Part.GUILTY : Part.SUSPECT;
            asked.completeExceptionally(new LostException(cause, detail, part, ready));
        });
        open.clear();
    }
}
