package io.github.nianbao.export;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A hidden folder on the disk of an export's place, where it is written before it is moved. What a killed export left in
 * it goes with the next one; two exports at once are kept apart by a lock, which ends with the process.
 */
final class Aside implements Closeable {
    private static final String SUFFIX = ".part";
    private static final String LOCK = "lock";
    private static final String CONTENT = "content";
    /** What lay there before, for the moment between two moves. */
    private static final String REPLACED = "replaced";

    private final Path folder;
    private final FileChannel lock;
    private final List<Path> made;

    private Aside(Path folder, FileChannel lock, List<Path> made) {
        this.folder = folder;
        this.lock = lock;
        this.made = made;
    }

    /** For a file or a folder that is moved as a whole, which must happen on one disk. */
    static Aside beside(Path place) throws IOException {
        return of(place.resolveSibling("." + place.getFileName() + SUFFIX), place);
    }

    /** For files of a folder, which may be a disk of its own. */
    static Aside in(Path place) throws IOException {
        return of(place.resolve(".export" + SUFFIX), place);
    }

    /** @throws UnderWayException if another export writes to the same place */
    private static Aside of(Path folder, Path place) throws IOException {
        List<Path> made = missing(folder);
        Files.createDirectories(folder);
        FileChannel lock = FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (lock(lock) == null) {
                throw new UnderWayException(place.toString());
            }
            Aside aside = new Aside(folder, lock, made);
            aside.recover(place);
            delete(aside.content());
            return aside;
        } catch (IOException failure) {
            lock.close();
            throw failure;
        }
    }

    /** The folder and those around it that are not there yet, innermost first. */
    private static List<Path> missing(Path folder) {
        List<Path> missing = new ArrayList<>();
        for (Path path = folder; path != null && Files.notExists(path); path = path.getParent()) {
            missing.add(path);
        }
        return missing;
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException inThisProcess) {
            return null;
        }
    }

    /** Puts back what an export was about to replace when it was killed. */
    private void recover(Path place) throws IOException {
        if (Files.exists(place)) {
            delete(replaced());
        } else if (Files.exists(replaced())) {
            Files.move(replaced(), place);
        }
    }

    Path content() {
        return folder.resolve(CONTENT);
    }

    Path replaced() {
        return folder.resolve(REPLACED);
    }

    /** Nothing is left but what was moved into place, not even a folder made for it. */
    @Override
    public void close() throws IOException {
        delete(content());
        delete(replaced());
        lock.close();
        delete(folder);
        for (Path around : made) {
            if (Files.exists(around)) {
                try {
                    Files.delete(around);
                } catch (DirectoryNotEmptyException nowInUse) {
                    return;
                }
            }
        }
    }

    /** A file or a folder with all it holds; no link is followed. */
    static void delete(Path path) throws IOException {
        if (Files.notExists(path)) {
            return;
        }
        try (Stream<Path> all = Files.walk(path)) {
            List<Path> deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
            for (Path one : deepestFirst) {
                Files.deleteIfExists(one);
            }
        }
    }
}
