package io.github.nianbao.desk;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
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
        if (failure instanceof FileAlreadyExistsException || failure instanceof NotDirectoryException) {
            return "IN_THE_WAY";
        }
        return isFull(file) ? "DISK_FULL" : String.valueOf(failure.getMessage());
    }

    private static boolean isFolderMissing(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        return folder != null && !Files.exists(folder);
    }

    private static boolean isFull(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        try {
            return folder != null && Files.getFileStore(folder).getUsableSpace() == 0;
        } catch (IOException unknown) {
            return false;
        }
    }
}
