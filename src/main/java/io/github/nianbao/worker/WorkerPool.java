package io.github.nianbao.worker;

import io.github.nianbao.digitise.Digitised;
import io.github.nianbao.digitise.Digitising;
import io.github.nianbao.document.FileKind;
import io.github.nianbao.map.Mappings;
import io.github.nianbao.read.Limit;
import io.github.nianbao.read.Limits;
import io.github.nianbao.read.Refusal;
import io.github.nianbao.read.RefusedException;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Processes that read, started when there is work for them and replaced when they end. A file that ends its process is
 * told by the limit it met; the file that waited behind it goes to another process.
 */
public final class WorkerPool implements Digitising {
    /** Files that a process has at once for each of its threads: one that is read, one that waits. */
    public static final int DEPTH = 2;

    /**
     * Threads of a process. Two share one start and one compiling of the code, which cost two processes as much as the
     * reading of 300 files, and half the memory; the more there are, the more files have to be read anew when one of them
     * brings the process down.
     */
    private static final int THREADS = 2;

    /**
     * From so many files to a process on, compiling its code to the last pays for itself. Below, the second compiler takes
     * as much of the processors as all the reading does: 2,000 mixed files took two processes 40 s with it and 29 s without.
     */
    private static final int MANY_FILES = 2_000;

    /** In a row, without an answer between them. */
    private static final int MOST_FALSE_STARTS = 3;

    /** So often a file's process may be killed from outside; then the file is told, for it may be why. */
    private static final int MOST_KILLS = 3;

    private final WorkerCommand command;
    private final Wire.Setup setup;
    private final int most;
    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(WorkerPool::daemon);
    private final List<WorkerProcess> processes = new ArrayList<>();
    private final AtomicInteger falseStarts = new AtomicInteger();
    private boolean closed;

    /**
     * @param most how many files are read at once
     * @param files how many files are expected, more or less
     */
    public WorkerPool(Mappings mappings, Limits limits, int most, int files) {
        this(mappings, limits, most, files, WorkerMain.class.getName());
    }

    WorkerPool(Mappings mappings, Limits limits, int most, int files, String mainClass) {
        this.command = new WorkerCommand(mainClass, limits.of(Limit.MEGABYTES), files / processes(most) > MANY_FILES);
        this.setup = new Wire.Setup(mappings.files(), limits);
        this.most = most;
    }

    private static int processes(int most) {
        return (most + THREADS - 1) / THREADS;
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "watch");
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public Digitised digitise(byte[] bytes, String fileName) throws RefusedException {
        boolean alone = false;
        int killed = 0;
        while (true) {
            try {
                Answer answer = alone ? aside(fileName, bytes) : anywhere(fileName, bytes);
                falseStarts.set(0);
                return digitised(answer);
            } catch (LostException lost) {
                if (lost.isFalseStart()) {
                    countFalseStart(lost);
                } else if (lost.part() == LostException.Part.GUILTY) {
                    if (lost.cause() != LostException.Cause.KILLED || ++killed == MOST_KILLS) {
                        throw refused(lost);
                    }
                    alone = true;
                } else {
                    // In a process of its own nothing but the file itself can be to blame.
                    alone |= lost.part() == LostException.Part.SUSPECT;
                }
            } catch (InterruptedException ended) {
                Thread.currentThread().interrupt();
                throw new WorkerException("interrupted", ended);
            }
        }
    }

    private static Digitised digitised(Answer answer) throws RefusedException {
        if (answer.refusal() != null) {
            throw new RefusedException(answer.refusal());
        }
        if (answer.digitised() == null) {
            throw new WorkerException(String.valueOf(answer.failure()), null);
        }
        return answer.digitised();
    }

    /** One process may be ended from outside while it starts; when none comes up, no file is to blame. */
    private void countFalseStart(LostException lost) {
        if (lost.part() != LostException.Part.NONE && falseStarts.incrementAndGet() >= MOST_FALSE_STARTS) {
            throw new NotStartedException(lost);
        }
    }

    private RefusedException refused(LostException lost) {
        return switch (lost.cause()) {
            case TIME -> refused(Refusal.Code.TOO_SLOW, Limit.SECONDS);
            case MEMORY -> refused(Refusal.Code.TOO_MUCH_MEMORY, Limit.MEGABYTES);
            case CRASH, KILLED -> throw new WorkerException(String.valueOf(lost.getMessage()), lost);
        };
    }

    private RefusedException refused(Refusal.Code code, Limit limit) {
        List<String> most = List.of(Long.toString(setup.limits().of(limit)));
        return new RefusedException(new Refusal(code, FileKind.UNKNOWN, most, false));
    }

    private record Seat(WorkerProcess process, Questions.Place place) {}

    private Answer anywhere(String name, byte[] bytes) throws LostException, InterruptedException {
        Seat seat = seat();
        try {
            return seat.process().digitise(name, bytes, seat.place());
        } finally {
            synchronized (this) {
                notifyAll();
            }
        }
    }

    private Answer aside(String name, byte[] bytes) throws LostException, InterruptedException {
        try (WorkerProcess process = start(1)) {
            Questions.Place place = process.questions().reserve();
            if (place == null) {
                throw falseStart("ended at once");
            }
            return process.digitise(name, bytes, place);
        }
    }

    /** In the process that has most threads to spare; in a new one where none has any and there may be more. */
    private synchronized Seat seat() throws LostException, InterruptedException {
        while (true) {
            processes.removeIf(process -> process.questions().isGone());
            WorkerProcess idlest = null;
            int threads = 0;
            for (WorkerProcess process : processes) {
                threads += process.questions().threads();
                if (idlest == null
                        || process.questions().spare() > idlest.questions().spare()) {
                    idlest = process;
                }
            }
            boolean fresh =
                    threads < most && (idlest == null || idlest.questions().spare() <= 0);
            if (fresh) {
                idlest = start(Math.min(THREADS, most - threads));
                processes.add(idlest);
            }
            if (idlest != null && hasPlace(idlest.questions())) {
                Questions.Place place = idlest.questions().reserve();
                if (place != null) {
                    return new Seat(idlest, place);
                }
                if (fresh) {
                    throw falseStart("ended at once");
                }
            } else {
                wait();
            }
        }
    }

    private static boolean hasPlace(Questions questions) {
        return questions.threads() - questions.spare() < DEPTH * questions.threads();
    }

    private static LostException falseStart(String detail) {
        return new LostException(LostException.Cause.CRASH, detail, LostException.Part.GUILTY, false);
    }

    private WorkerProcess start(int threads) throws LostException {
        if (closed) {
            throw new WorkerException("closed", null);
        }
        try {
            Duration limit = Duration.ofSeconds(setup.limits().of(Limit.SECONDS));
            return WorkerProcess.start(command, setup, threads, limit, watch);
        } catch (IOException failure) {
            throw falseStart(String.valueOf(failure.getMessage()));
        }
    }

    /** The identifiers of the processes that run. */
    synchronized List<Long> pids() {
        return processes.stream()
                .filter(process -> !process.questions().isGone())
                .map(WorkerProcess::pid)
                .toList();
    }

    @Override
    public synchronized void close() {
        closed = true;
        watch.shutdownNow();
        processes.forEach(WorkerProcess::close);
        processes.clear();
    }
}
