package io.github.nianbao.worker;

import io.github.nianbao.worker.LostException.Cause;
import io.github.nianbao.worker.Wire.Answer;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * One process that reads, seen from here. Files are answered in the order in which they are handed over; the next one
 * may be handed over while one is read, so that the process never waits.
 */
final class WorkerProcess implements AutoCloseable {
    /** With which Java ends where memory runs out (-XX:+ExitOnOutOfMemoryError). */
    private static final int OUT_OF_MEMORY = 3;

    /** A machine that needs longer is not one to read on. */
    private static final Duration LONGEST_START = Duration.ofSeconds(60);

    private final Process process;
    private final Path temporary;
    private final DataOutputStream to;
    private final Duration limit;
    private final ScheduledExecutorService watch;
    private final Deque<CompletableFuture<Answer>> open = new ArrayDeque<>();
    private int reserved;
    private int written;
    private int answered;
    private boolean ready;
    private boolean gone;
    private volatile @Nullable CompletableFuture<Answer> overdue;

    private WorkerProcess(Process process, Path temporary, Duration limit, ScheduledExecutorService watch) {
        this.process = process;
        this.temporary = temporary;
        this.to = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
        this.limit = limit;
        this.watch = watch;
    }

    /** @param limit after which a file is given up, and the process with it */
    static WorkerProcess start(WorkerCommand command, Wire.Setup setup, Duration limit, ScheduledExecutorService watch)
            throws IOException {
        Path temporary = TemporaryFolder.make();
        Process process;
        try {
            process = command.start(temporary);
        } catch (IOException failure) {
            TemporaryFolder.remove(temporary);
            throw failure;
        }
        WorkerProcess worker = new WorkerProcess(process, temporary, limit, watch);
        var unused = watch.schedule(worker::giveUpStarting, LONGEST_START.toMillis(), TimeUnit.MILLISECONDS);
        Thread reader = new Thread(worker::receive, "answers");
        reader.setDaemon(true);
        reader.start();
        try {
            Wire.writeSetup(worker.to, setup);
        } catch (IOException ended) {
            // Whoever hands over a file will hear of it.
            process.destroyForcibly();
        }
        return worker;
    }

    /** How many files it has, or {@link Integer#MAX_VALUE} if it takes no more. */
    synchronized int load() {
        return gone ? Integer.MAX_VALUE : open.size();
    }

    /** @param number of the files before it */
    record Place(int number, CompletableFuture<Answer> answer) {}

    /** Takes a place in the queue; {@link #digitise} has to follow. */
    synchronized @Nullable Place reserve() {
        if (gone) {
            return null;
        }
        CompletableFuture<Answer> answer = new CompletableFuture<>();
        open.add(answer);
        if (ready && open.size() == 1) {
            arm(answer);
        }
        return new Place(reserved++, answer);
    }

    Answer digitise(String name, byte[] bytes, Place place) throws LostException, InterruptedException {
        send(new Wire.File(place.number(), name, bytes));
        try {
            return place.answer().get();
        } catch (ExecutionException lost) {
            if (lost.getCause() instanceof LostException known) {
                throw known;
            }
            throw new IllegalStateException(lost.getCause());
        }
    }

    /** In the order of the places, which is the order of the answers. */
    private void send(Wire.File file) throws InterruptedException {
        synchronized (to) {
            while (written != file.number()) {
                to.wait();
            }
            try {
                Wire.writeFile(to, file);
            } catch (IOException ended) {
                process.destroyForcibly();
            }
            written++;
            to.notifyAll();
        }
    }

    private void receive() {
        DataInputStream from = new DataInputStream(new BufferedInputStream(process.getInputStream()));
        String detail;
        try {
            Wire.readReady(from);
            begin();
            while (true) {
                settle(Wire.readAnswer(from, this::answered));
            }
        } catch (EOFException ended) {
            detail = "";
        } catch (IOException noAnswer) {
            detail = String.valueOf(noAnswer.getMessage());
        }
        process.destroyForcibly();
        end(detail);
    }

    private synchronized void begin() {
        ready = true;
        CompletableFuture<Answer> first = open.peek();
        if (first != null) {
            arm(first);
        }
    }

    private synchronized int answered() {
        return answered;
    }

    private synchronized void settle(Answer answer) throws IOException {
        CompletableFuture<Answer> asked = open.poll();
        if (asked == null) {
            throw new IOException("an answer without a question");
        }
        answered++;
        asked.complete(answer);
        CompletableFuture<Answer> next = open.peek();
        if (next != null) {
            arm(next);
        }
    }

    private void arm(CompletableFuture<Answer> answer) {
        try {
            var unused = watch.schedule(() -> expire(answer), limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException closing) {
            process.destroyForcibly(); // for nobody waits for the answer any more
        }
    }

    private synchronized void giveUpStarting() {
        if (!ready) {
            process.destroyForcibly();
        }
    }

    private synchronized void expire(CompletableFuture<Answer> answer) {
        if (open.peek() == answer) {
            overdue = answer;
            process.destroyForcibly();
        }
    }

    private void end(String detail) {
        int exit = exit();
        TemporaryFolder.remove(temporary);
        synchronized (this) {
            gone = true;
            boolean first = answered == 0;
            boolean reading = true;
            for (CompletableFuture<Answer> asked : open) {
                Cause cause = asked.equals(overdue) ? Cause.TIME : exit == OUT_OF_MEMORY ? Cause.MEMORY : Cause.CRASH;
                String known = detail.isEmpty() ? "exit code " + exit : detail;
                asked.completeExceptionally(new LostException(cause, known, reading, first, ready));
                reading = false;
            }
            open.clear();
        }
    }

    private int exit() {
        try {
            return process.waitFor();
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            return -1;
        }
    }

    long pid() {
        return process.pid();
    }

    @Override
    public void close() {
        process.destroyForcibly();
        exit();
        TemporaryFolder.remove(temporary);
    }
}
