package io.github.nianbao.desk;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;

/** Why a file could not be written, told from what the system threw: its own words mean nothing to most people. */
final class Unwritten {
    private Unwritten() {}

    static DeskException of(Path file, IOException failure) {
        if (failure instanceof NoSuchFileException && isFolderMissing(file)) {
            return new DeskException(DeskException.Code.NO_FOLDER, List.of(file.toString()), failure);
        }
        return new DeskException(
                DeskException.Code.CANNOT_WRITE, List.of(file.toString(), why(file, failure)), failure);
    }

    private static String why(Path file, IOException failure) {
        if (failure instanceof AccessDeniedException) {
            return "NO_RIGHT";
        }
        if (failure instanceof FileAlreadyExistsException
                || failure instanceof NotDirectoryException
                || isBelowAFile(file)
                || isNotDirectory(failure)) {
            return "IN_THE_WAY";
        }
        if (isFull(file)) {
            return "DISK_FULL";
        }
        // Its reason alone: the message names a file beside the place, of which nobody has heard.
        String reason = failure instanceof FileSystemException system ? system.getReason() : failure.getMessage();
        return reason == null ? "REFUSED" : reason;
    }

    /** On some systems told by the system's words alone. */
    private static boolean isNotDirectory(IOException failure) {
        return failure instanceof FileSystemException system && "Not a directory".equals(system.getReason());
    }

    /** Whether a file stands where a folder would have to be. */
    private static boolean isBelowAFile(Path file) {
        for (Path around = file.toAbsolutePath().getParent(); around != null; around = around.getParent()) {
            if (Files.exists(around)) {
                return !Files.isDirectory(around);
            }
        }
        return false;
    }

    private static boolean isFolderMissing(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        return folder != null && !Files.exists(folder);
    }

    private static boolean isFull(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        try {
            // What is no disk, such as /proc, has no space at all.
            return folder != null
                    && Files.getFileStore(folder).getTotalSpace() > 0
                    && Files.getFileStore(folder).getUsableSpace() == 0;
        } catch (IOException unknown) {
            return false;
        }
    }
}
