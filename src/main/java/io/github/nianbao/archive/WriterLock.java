package io.github.nianbao.archive;

import io.github.nianbao.archive.ArchiveException.Code;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * One writer at a time: a lock of the operating system on the file {@code lock}, which goes with its process however
 * that ends. The file itself stays, for taking it away would let two processes lock two files of one name; it names the
 * holder.
 */
final class WriterLock implements AutoCloseable {
    /** How a file is locked; {@code null} where another has it; a file system without locks throws. */
    interface Locking {
        @Nullable
        FileLock tryLock(FileChannel channel) throws IOException;
    }

    /** Behind the text that names the holder, so that it stays readable where locks are mandatory (Windows). */
    static final Locking OPERATING_SYSTEM = channel -> channel.tryLock(1L << 40, 1, false);

    private static final String FILE = "lock";

    /** Between two attempts, in milliseconds: short for a person, long for a disk. */
    private static final long PAUSE = 50;

    /**
     * The folders that this process holds. POSIX forgets a process's lock as soon as the process closes the file
     * anywhere, so that the lock file of a folder held here must not even be read.
     */
    private static final Map<Path, Holder> HELD_HERE = new ConcurrentHashMap<>();

    private final Path folder;

    /** {@code null} where the file system has no locks, and {@link StandInLock} is taken. */
    private final @Nullable FileChannel channel;

    private WriterLock(Path folder, @Nullable FileChannel channel) {
        this.folder = folder;
        this.channel = channel;
    }

    /** @throws ArchiveException {@link Code#LOCKED} where another holds it for longer than {@code patience} */
    static WriterLock acquire(Path folder, Holder self, Duration patience, Locking locking) throws IOException {
        Path real = folder.toRealPath();
        WriterLock lock = attempt(real, self, locking);
        for (long left = patience.toMillis() / PAUSE; lock == null && left > 0; left--) {
            pause();
            lock = attempt(real, self, locking);
        }
        if (lock == null) {
            throw new ArchiveException(Code.LOCKED, holder(real).arguments(), null);
        }
        return lock;
    }

    /** Whether the file system of a folder has locks; where no lock file is yet, nothing speaks against it. */
    static boolean works(Path folder, Locking locking) throws IOException {
        if (Files.exists(StandInLock.file(folder))) {
            return false;
        }
        Path file = folder.resolve(FILE);
        if (HELD_HERE.containsKey(folder.toRealPath()) || !Files.isWritable(file)) {
            return true;
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            return isAnswering(locking, channel);
        }
    }

    /** Who holds the archive, as far as it is known. */
    static Holder holder(Path folder) {
        try {
            Holder here = HELD_HERE.get(folder.toRealPath());
            if (here != null) {
                return here;
            }
            Path standIn = StandInLock.file(folder);
            return Holder.parse(Files.readString(Files.exists(standIn) ? standIn : folder.resolve(FILE)));
        } catch (IOException unknown) {
            return Holder.UNKNOWN;
        }
    }

    boolean isStandIn() {
        return channel == null;
    }

    private static @Nullable WriterLock attempt(Path folder, Holder self, Locking locking) throws IOException {
        if (HELD_HERE.putIfAbsent(folder, self) != null) {
            return null;
        }
        WriterLock lock = null;
        try {
            lock = lock(folder, self, locking);
            return lock;
        } finally {
            if (lock == null) {
                HELD_HERE.remove(folder);
            }
        }
    }

    private static @Nullable WriterLock lock(Path folder, Holder self, Locking locking) throws IOException {
        FileChannel channel =
                FileChannel.open(folder.resolve(FILE), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        boolean kept = false;
        try {
            if (!isAnswering(locking, channel)) {
                return StandInLock.tryTake(folder, self) ? new WriterLock(folder, null) : null;
            }
            if (locking.tryLock(channel) == null) {
                return null;
            }
            channel.truncate(0);
            channel.write(ByteBuffer.wrap(self.bytes()), 0);
            kept = true;
            return new WriterLock(folder, channel);
        } finally {
            if (!kept) {
                channel.close();
            }
        }
    }

    private static boolean isAnswering(Locking locking, FileChannel channel) {
        try {
            FileLock lock = locking.tryLock(channel);
            if (lock != null) {
                lock.release();
            }
            return true;
        } catch (OverlappingFileLockException heldHere) {
            return true;
        } catch (IOException noLocks) {
            return false;
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new ArchiveException(Code.FAILED, List.of("interrupted"), interrupted);
        }
    }

    @Override
    public void close() throws IOException {
        try {
            if (channel == null) {
                StandInLock.release(folder);
            } else {
                channel.truncate(0);
                channel.close();
            }
        } finally {
            HELD_HERE.remove(folder);
        }
    }
}
