package io.github.nianbao.desk;

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
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Reads and digitises files ahead on all processors, and hands them out in their order. Touches no archive. */
final class Intake implements AutoCloseable {
    /** How many files each processor may be ahead; bounds the memory that waiting documents take. */
    private static final int AHEAD_PER_PROCESSOR = 2;

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

    /** {@link Digitiser#digitise}. */
    interface Digitising {
        Digitised digitise(byte[] bytes, String fileName) throws RefusedException;
    }

    private final Digitising digitiser;
    private final Predicate<String> known;
    private final Iterator<Path> files;
    private final ExecutorService workers;
    private final Deque<Future<Item>> ahead = new ArrayDeque<>();
    private final int window;

    /** @param known whether the bytes with this hash need not be digitised */
    Intake(Digitising digitiser, Predicate<String> known, List<Path> files) {
        int processors = Runtime.getRuntime().availableProcessors();
        this.digitiser = digitiser;
        this.known = known;
        this.files = files.iterator();
        this.workers = Executors.newFixedThreadPool(processors, Intake::daemon);
        this.window = AHEAD_PER_PROCESSOR * processors;
    }

    /** A daemon, so that an interrupted program ends although a reader still works. */
    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "intake");
        thread.setDaemon(true);
        return thread;
    }

    /** The next file in order. */
    Item next() {
        while (ahead.size() < window && files.hasNext()) {
            Path file = files.next();
            ahead.add(workers.submit(() -> digitise(file)));
        }
        try {
            return ahead.remove().get();
        } catch (ExecutionException unexpected) {
            throw new IllegalStateException(unexpected.getCause());
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(ended);
        }
    }

    private Item digitise(Path file) {
        byte[] bytes;
        try {
            Limits.USUAL.hold(Limit.FILE_BYTES, Files.size(file));
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
