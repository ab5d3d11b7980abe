package io.github.nianbao.archive;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Stands in for a lock where the file system has none: a file that only the first can make.
 *
 * <p>It stays when its process is killed. On the same machine the next one sees that the process is gone; from another
 * machine a person has to take the file away.
 */
final class StandInLock {
    private StandInLock() {}

    static Path file(Path folder) {
        return folder.resolve("lock.taken");
    }

    static boolean tryTake(Path folder, Holder self) throws IOException {
        if (create(folder, self)) {
            return true;
        }
        if (isLeftBehind(folder)) {
            release(folder);
            return create(folder, self);
        }
        return false;
    }

    static void release(Path folder) throws IOException {
        Files.deleteIfExists(file(folder));
    }

    private static boolean create(Path folder, Holder self) throws IOException {
        try {
            Files.write(file(folder), self.bytes(), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            return true;
        } catch (FileAlreadyExistsException taken) {
            return false;
        }
    }

    private static boolean isLeftBehind(Path folder) throws IOException {
        try {
            return Holder.parse(Files.readString(file(folder))).isGone();
        } catch (NoSuchFileException released) {
            return false;
        }
    }
}
