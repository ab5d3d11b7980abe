package io.github.nianbao.desk;

import io.github.nianbao.digitise.Digitised;
import io.github.nianbao.digitise.Digitising;
import io.github.nianbao.document.FileKind;
import io.github.nianbao.read.Limit;
import io.github.nianbao.read.LimitException;
import io.github.nianbao.read.Limits;
import io.github.nianbao.read.Refusal;
import io.github.nianbao.read.RefusedException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Reads and digitises files ahead on all processors, and hands them out in their order. Touches no archive. */
final class Intake implements AutoCloseable {
    /** How many files each thread may be ahead; bounds the memory that waiting documents take. */
    private static final int AHEAD_PER_THREAD = 2;

    /** How much of the files that are ahead may be in memory, in bytes; one alone may be larger. */
    private static final long MOST_BYTES_AHEAD = 64L << 20;

    /** Why a file got no further than this; the codes of {@link Refusal} join them. */
    enum Code {
        /** The argument is what the system said. */
        UNREADABLE_FILE,
        /** The program failed on it; the argument is the error. */
        CRASHED
    }

    /**
     * A file, as far as it got.
     *
     * @param sha256 hexadecimal; empty for a file that could not be read
     * @param failure why it got no further
     * @param digitised {@code null} if it was known, refused or failed
     */
    record Item(
            Path path,
            String sha256,
            byte[] bytes,
            boolean known,
            @Nullable Reason failure,
            @Nullable Refusal refusal,
            @Nullable Digitised digitised) {}

    private final Digitising digitiser;
    private final Predicate<String> known;
    private final Deque<Path> files;
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

    /** The next file in order. */
    Item next() {
        while (ahead.size() < window && !files.isEmpty()) {
            long bytes = size(files.element());
            if (bytesAhead > 0 && bytesAhead + bytes > MOST_BYTES_AHEAD) {
                break;
            }
            Path file = files.remove();
            ahead.add(new Ahead(workers.submit(() -> digitise(file)), bytes));
            bytesAhead += bytes;
        }
        Ahead first = ahead.remove();
        bytesAhead -= first.bytes();
        try {
            return first.item().get();
        } catch (ExecutionException unexpected) {
            throw new IllegalStateException(unexpected.getCause());
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(ended);
        }
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException unknown) {
            return 0;
        }
    }

    private Item digitise(Path file) {
        byte[] bytes;
        try {
            limits.hold(Limit.FILE_BYTES, Files.size(file));
            bytes = Files.readAllBytes(file);
        } catch (LimitException beyond) {
            return new Item(file, "", new byte[0], false, null, beyond.refusal(FileKind.UNKNOWN), null);
        } catch (IOException failure) {
            Reason reason = Reason.of(Code.UNREADABLE_FILE, String.valueOf(failure.getMessage()));
            return new Item(file, "", new byte[0], false, reason, null, null);
        }
        String sha256 = sha256(bytes);
        if (known.test(sha256)) {
            return new Item(file, sha256, bytes, true, null, null, null);
        }
        try {
            Digitised digitised = digitiser.digitise(bytes, file.getFileName().toString());
            return new Item(file, sha256, bytes, false, null, null, digitised);
        } catch (RefusedException refused) {
            return new Item(file, sha256, bytes, false, null, refused.refusal(), null);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError bug) {
            // One file that breaks a reader must not cost the user the others.
            return new Item(file, sha256, bytes, false, Reason.of(Code.CRASHED, bug.toString()), null, null);
        }
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    @Override
    public void close() {
        workers.shutdownNow();
    }
}
