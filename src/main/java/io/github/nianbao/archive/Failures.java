package io.github.nianbao.archive;

import io.github.nianbao.archive.ArchiveException.Code;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** Says of a failure of the disk or of the database what it means for the archive in a folder. */
final class Failures {
    /** Less free space than this, in bytes, explains a failed write: one page of SQLite or one block of a disk. */
    private static final long FULL = 4096;

    private final Path folder;

    Failures(Path folder) {
        this.folder = folder;
    }

    ArchiveException of(SQLException failure) {
        String detail = String.valueOf(failure.getMessage());
        if (!(failure instanceof SQLiteException sqlite)) {
            return new ArchiveException(Code.FAILED, List.of(detail), failure);
        }
        if (sqlite.getResultCode() == SQLiteErrorCode.SQLITE_IOERR_SHORT_READ) {
            return damaged(failure);
        }
        return switch (primary(sqlite.getResultCode())) {
            case SQLITE_FULL -> about(Code.DISK_FULL, failure);
            case SQLITE_READONLY -> about(Code.READ_ONLY, failure);
            // Statements are ours and fit the tables, unless these are not what they were.
            case SQLITE_CORRUPT, SQLITE_NOTADB, SQLITE_ERROR, SQLITE_SCHEMA, SQLITE_MISMATCH -> damaged(failure);
            case SQLITE_BUSY, SQLITE_LOCKED ->
                new ArchiveException(Code.LOCKED, WriterLock.holder(folder).arguments(), failure);
            case SQLITE_IOERR, SQLITE_CANTOPEN, SQLITE_PERM -> ofDisk(detail, failure);
            default -> new ArchiveException(Code.FAILED, List.of(detail), failure);
        };
    }

    ArchiveException of(IOException failure) {
        return ofDisk(String.valueOf(failure.getMessage()), failure);
    }

    /** The database itself does not hold together. */
    ArchiveException damaged(@Nullable Throwable cause) {
        return damaged(Damage.of(Damage.Code.DATABASE_DAMAGED), cause);
    }

    ArchiveException damaged(Damage damage, @Nullable Throwable cause) {
        return about(Code.DAMAGED, damage, cause);
    }

    ArchiveException about(Code code, Damage damage, @Nullable Throwable cause) {
        List<String> arguments =
                new ArrayList<>(List.of(folder.toString(), damage.code().name()));
        arguments.addAll(damage.arguments());
        return new ArchiveException(code, arguments, cause);
    }

    ArchiveException about(Code code, @Nullable Throwable cause) {
        return new ArchiveException(code, List.of(folder.toString()), cause);
    }

    // The operating system's words come in its user's language, so the disk itself is asked as well.
    private ArchiveException ofDisk(String detail, Exception failure) {
        if (detail.contains("No space left") || detail.contains("quota exceeded") || isFull()) {
            return about(Code.DISK_FULL, failure);
        }
        if (failure instanceof AccessDeniedException || detail.contains("Read-only file system") || !isWritable()) {
            return about(Code.READ_ONLY, failure);
        }
        return new ArchiveException(Code.FAILED, List.of(detail), failure);
    }

    private boolean isFull() {
        try {
            return Files.getFileStore(standing()).getUsableSpace() < FULL;
        } catch (IOException unknown) {
            return false;
        }
    }

    private boolean isWritable() {
        return Files.isWritable(standing());
    }

    /** The folder, or as much of its path as there is. */
    private Path standing() {
        Path path = folder.toAbsolutePath();
        Path parent = path.getParent();
        while (!Files.exists(path) && parent != null) {
            path = parent;
            parent = path.getParent();
        }
        return path;
    }

    /** The low byte of an extended result code of SQLite is the primary one. */
    private static SQLiteErrorCode primary(SQLiteErrorCode code) {
        return SQLiteErrorCode.getErrorCode(code.code & 0xff);
    }
}
