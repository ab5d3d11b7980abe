package io.github.nianbao.desk;

import io.github.nianbao.archive.Hashed;
import io.github.nianbao.digitise.Digitised;
import io.github.nianbao.digitise.Digitising;
import io.github.nianbao.document.FileKind;
import io.github.nianbao.read.Container;
import io.github.nianbao.read.Limit;
import io.github.nianbao.read.LimitException;
import io.github.nianbao.read.Limits;
import io.github.nianbao.read.Refusal;
import io.github.nianbao.read.RefusedException;
import io.github.nianbao.worker.NotStartedException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Reads and digitises files ahead on all processors, and hands them out in their order. Touches no archive. */
final class Intake implements AutoCloseable {
    /**
     * How many files each thread may be ahead: while one large file keeps a process, the others read so many small ones
     * before they have to wait for it. Bounds the memory that waiting answers take, of some ten thousand bytes each.
     */
    private static final int AHEAD_PER_THREAD = 16;

    /** How much of the files that are ahead may be in memory, in bytes; one alone may be larger. */
    private static final long MOST_BYTES_AHEAD = 64L << 20;

    /** Why a file got no further than this; the codes of {@link Refusal} join them. */
    enum Code {
        /** A system added it to a container; it is left out. */
        SYSTEM_FILE,
        /** The argument is what the system said. */
        UNREADABLE_FILE,
        /** The program failed on it; the argument is the error. */
        CRASHED
    }

    /**
     * A file, as far as it got.
     *
     * @param file as it is told to the user
     * @param name without folders
     * @param container the name of the file it stands in; {@code null} for one that stands on the disk
     * @param last whether it is all that is left of the file on the disk
     * @param content {@code null} for a file that could not be read
     * @param failure why it got no further
     * @param digitised {@code null} if it was known, refused or failed
     */
    record Item(
            String file,
            String name,
            @Nullable String container,
            boolean last,
            @Nullable Hashed content,
            boolean known,
            @Nullable Reason failure,
            @Nullable Refusal refusal,
            @Nullable Digitised digitised) {
        boolean isLeftOut() {
            return failure != null && failure.code().equals(Code.SYSTEM_FILE.name());
        }

        /** Hexadecimal; empty for a file that could not be read. */
        String sha256() {
            return content == null ? "" : content.sha256();
        }

        private static Item of(Candidate from, @Nullable Reason failure, @Nullable Refusal refusal) {
            return of(from, null, false, failure, refusal, null);
        }

        private static Item of(
                Candidate from,
                @Nullable Hashed content,
                boolean known,
                @Nullable Reason failure,
                @Nullable Refusal refusal,
                @Nullable Digitised digitised) {
            return new Item(
                    from.shown(),
                    from.name(),
                    from.container(),
                    from.last(),
                    content,
                    known,
                    failure,
                    refusal,
                    digitised);
        }
    }

    private final Digitising digitiser;
    private final Predicate<String> known;
    private final Deque<Path> files;
    private final Deque<Candidate> candidates = new ArrayDeque<>();
    private final ExecutorService workers;
    private final Deque<Ahead> ahead = new ArrayDeque<>();
    private final int window;
    private final Limits limits;
    private long bytesAhead;

    private record Ahead(Future<Item> item, long bytes) {}

    /**
     * @param known whether the bytes with this hash need not be digitised
     * @param threads how many files are digitised at once
     */
    Intake(Digitising digitiser, Predicate<String> known, List<Path> files, int threads, Limits limits) {
        this.digitiser = digitiser;
        this.known = known;
        this.files = new ArrayDeque<>(files);
        this.workers = Executors.newFixedThreadPool(threads, Intake::daemon);
        this.window = AHEAD_PER_THREAD * threads;
        this.limits = limits;
    }

    /** A daemon, so that an interrupted program ends although a reader still works. */
    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "intake");
        thread.setDaemon(true);
        return thread;
    }

    /** The next file in order; one that is in a container comes in the container's place. */
    Item next() {
        fill();
        Ahead first = ahead.remove();
        bytesAhead -= first.bytes();
        return get(first);
    }

    /** Whether {@link #next} comes without waiting longer than that; not where there is no next file. */
    boolean isReadyWithin(Duration time) {
        fill();
        Ahead first = ahead.peek();
        if (first == null) {
            return false;
        }
        try {
            first.item().get(time.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException notYet) {
            return false;
        } catch (ExecutionException told) {
            return true; // by next()
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void fill() {
        while (ahead.size() < window && fetch()) {
            Candidate candidate = candidates.element();
            if (bytesAhead > 0 && bytesAhead + candidate.size() > MOST_BYTES_AHEAD) {
                break;
            }
            candidates.remove();
            ahead.add(new Ahead(workers.submit(() -> digitise(candidate)), candidate.size()));
            bytesAhead += candidate.size();
        }
    }

    private static Item get(Ahead ahead) {
        try {
            return ahead.item().get();
        } catch (ExecutionException unexpected) {
            if (unexpected.getCause() instanceof NotStartedException noProcess) {
                throw new DeskException(
                        DeskException.Code.NO_WORKERS, List.of(String.valueOf(noProcess.getMessage())), noProcess);
            }
            throw new IllegalStateException(unexpected.getCause());
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(ended);
        }
    }

    /** Whether there is a candidate. One container at a time is open. */
    private boolean fetch() {
        if (candidates.isEmpty() && !files.isEmpty()) {
            candidates.addAll(Unpacking.of(files.remove(), limits));
        }
        return !candidates.isEmpty();
    }

    private Item digitise(Candidate candidate) {
        if (candidate.refusal() != null) {
            return Item.of(candidate, null, candidate.refusal());
        }
        if (candidate.isLeftOut()) {
            return Item.of(candidate, Reason.of(Code.SYSTEM_FILE), null);
        }
        byte[] bytes;
        try {
            limits.hold(Limit.FILE_BYTES, candidate.size());
            bytes = candidate.bytes(limits);
        } catch (LimitException beyond) {
            return Item.of(candidate, null, beyond.refusal(FileKind.UNKNOWN));
        } catch (RefusedException refused) {
            return Item.of(candidate, null, refused.refusal());
        } catch (IOException failure) {
            return Item.of(candidate, Reason.of(Code.UNREADABLE_FILE, String.valueOf(failure.getMessage())), null);
        }
        Hashed content = Hashed.of(bytes);
        if (known.test(content.sha256())) {
            return Item.of(candidate, content, true, null, null, null);
        }
        if (candidate.inside() != null && Container.isContainer(bytes)) {
            Refusal nested = new Refusal(Refusal.Code.CONTAINER_INSIDE, FileKind.ZIP, List.of(), false);
            return Item.of(candidate, content, false, null, nested, null);
        }
        try {
            Digitised digitised = digitiser.digitise(bytes, candidate.name());
            return Item.of(candidate, content, false, null, null, digitised);
        } catch (RefusedException refused) {
            return Item.of(candidate, content, false, null, refused.refusal(), null);
        } catch (NotStartedException noProcess) {
            throw noProcess;
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError bug) {
            // One file that breaks a reader must not cost the user the others.
            return Item.of(candidate, content, false, Reason.of(Code.CRASHED, bug.toString()), null, null);
        }
    }

    @Override
    public void close() {
        workers.shutdownNow();
    }
}
