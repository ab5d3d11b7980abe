package io.github.nianbao.worker;

import io.github.nianbao.worker.LostException.Cause;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * One process that reads on one or more threads, seen from here. Files are begun in the order in which they are handed
 * over, and answered as they get done; the next ones may be handed over while some are read, so that no thread waits.
 */
final class WorkerProcess implements AutoCloseable {
    /** A machine that needs longer is not one to read on. */
    private static final Duration LONGEST_START = Duration.ofSeconds(60);

    /** The exit code of a process that was ended by the signal 9. */
    private static final int SHOT = 128 + 9;

    private final Process process;
    private final Path temporary;
    private final DataOutputStream to;
    private final Questions questions;
    private final Thread receiver = new Thread(this::receive, "answers");
    private int written;

    private WorkerProcess(
            Process process, Path temporary, int threads, Duration limit, ScheduledExecutorService watch) {
        this.process = process;
        this.temporary = temporary;
        this.to = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
        this.receiver.setDaemon(true);
        this.questions = new Questions(
                threads,
                limit,
                (time, call) -> schedule(watch, time, call),
                System::nanoTime,
                process::destroyForcibly);
    }

    /**
     * @param threads that read in it
     * @param limit after which a file is given up, and the process with it
     */
    static WorkerProcess start(
            WorkerCommand command, Wire.Setup setup, int threads, Duration limit, ScheduledExecutorService watch)
            throws IOException {
        Path temporary = TemporaryFolder.make();
        Process process;
        try {
            process = command.start(temporary, threads);
        } catch (IOException failure) {
            TemporaryFolder.remove(temporary);
            throw failure;
        }
        WorkerProcess worker = new WorkerProcess(process, temporary, threads, limit, watch);
        worker.schedule(watch, LONGEST_START, worker.questions::giveUpStarting);
        worker.receiver.start();
        try {
            Wire.writeSetup(worker.to, setup);
        } catch (IOException ended) {
            // Whoever hands over a file will hear of it.
            process.destroyForcibly();
        }
        return worker;
    }

    private void schedule(ScheduledExecutorService watch, Duration time, Runnable call) {
        try {
            var unused = watch.schedule(call, time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException closing) {
            process.destroyForcibly(); // for nobody waits for an answer any more
        }
    }

    Questions questions() {
        return questions;
    }

    /** @param place that was {@linkplain Questions#reserve reserved} for the file */
    Answer digitise(String name, byte[] bytes, Questions.Place place) throws LostException, InterruptedException {
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

    /** In the order of the places, which is the order in which they are begun. */
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
        @Nullable String detail;
        try {
            Wire.readReady(from);
            questions.begin();
            while (true) {
                questions.settle(Answers.read(from, questions::isOpen));
            }
        } catch (EOFException ended) {
            detail = null;
        } catch (IOException noAnswer) {
            detail = String.valueOf(noAnswer.getMessage());
        }
        process.destroyForcibly();
        int exit = exit();
        TemporaryFolder.remove(temporary);
        if (detail == null) {
            questions.end(cause(exit), "exit code " + exit);
        } else {
            questions.end(Cause.CRASH, detail);
        }
    }

    private static Cause cause(int exit) {
        return switch (exit) {
            case WorkerMain.OUT_OF_MEMORY -> Cause.MEMORY;
            case SHOT -> Cause.KILLED;
            default -> Cause.CRASH;
        };
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

    /** Comes back when the process is gone, and its folder with it. */
    @Override
    public void close() {
        process.destroyForcibly();
        try {
            receiver.join();
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }
}
