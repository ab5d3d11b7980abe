package io.github.nianbao.export;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

/** A folder of exports, one file for each report; made when the first is written. */
public final class JsonFolder {
    private final Path folder;

    public JsonFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * @param force a differing file in the way is replaced
     * @param allowOpen a report is written although a failing check of it is not attested
     */
    public record Options(boolean force, boolean allowOpen) {}

    public enum Result {
        WRITTEN,
        /** The file is there already, byte for byte. */
        UNCHANGED,
        /** Refused: a file of that name differs, or is no file. */
        FILE_IN_THE_WAY,
        /** Refused: a failing check is not attested. */
        OPEN_ERRORS
    }

    /** Where an export goes. */
    public Path file(ExportedReport report) {
        return folder.resolve(FileNames.of(report.handle()));
    }

    /** What {@link #write} would answer, without writing. */
    public Result look(ExportedReport report, Options options) throws IOException {
        if (report.openErrors() > 0 && !options.allowOpen()) {
            return Result.OPEN_ERRORS;
        }
        return look(file(report), JsonExport.write(report), options);
    }

    /** Writes a report aside and moves it into place, so that the file is never half there. */
    public Result write(ExportedReport report, Options options) throws IOException {
        if (report.openErrors() > 0 && !options.allowOpen()) {
            return Result.OPEN_ERRORS;
        }
        Path file = file(report);
        byte[] bytes = JsonExport.write(report);
        Result result = look(file, bytes, options);
        if (result == Result.WRITTEN) {
            Files.createDirectories(folder);
            replace(file, bytes);
        }
        return result;
    }

    private static Result look(Path file, byte[] bytes, Options options) throws IOException {
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            return Result.WRITTEN;
        }
        if (!Files.isRegularFile(file)) {
            return Result.FILE_IN_THE_WAY;
        }
        if (Files.size(file) == bytes.length && Arrays.equals(Files.readAllBytes(file), bytes)) {
            return Result.UNCHANGED;
        }
        return options.force() ? Result.WRITTEN : Result.FILE_IN_THE_WAY;
    }

    private static void replace(Path file, byte[] bytes) throws IOException {
        Path aside = file.resolveSibling("." + file.getFileName() + ".part");
        try {
            writeThrough(aside, bytes);
            move(aside, file);
        } finally {
            Files.deleteIfExists(aside);
        }
    }

    private static void writeThrough(Path file, byte[] bytes) throws IOException {
        try (FileChannel channel = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            ByteBuffer left = ByteBuffer.wrap(bytes);
            while (left.hasRemaining()) {
                channel.write(left);
            }
            channel.force(true);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException onThisFileSystem) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
