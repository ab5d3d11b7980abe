package io.github.nianbao.desk;

import io.github.nianbao.archive.Archive;
import io.github.nianbao.archive.ArchiveException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The whole archive in one file, and back. */
public final class BackupDesk {
    private final Desk desk;

    public BackupDesk(Desk desk) {
        this.desk = desk;
    }

    /**
     * @param force overwrite another file
     * @return how many sources are in it
     */
    public int backup(Path file, boolean force) {
        desk.requireArchive();
        NewFile backup = NewFile.at(desk, file, force);
        return desk.read(shelf -> {
            int[] sources = new int[1];
            backup.write(beside -> sources[0] = shelf.archive().backup(beside));
            return sources[0];
        });
    }

    /**
     * Makes the desk's archive out of a backup; only where there is nothing yet.
     *
     * @return how many sources it has
     */
    public int restore(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new DeskException(DeskException.Code.NO_FILE, List.of(file.toString()));
        }
        try {
            return Archive.restore(file, desk.folder(), desk.clock());
        } catch (ArchiveException failure) {
            throw Desk.told(failure);
        }
    }
}
