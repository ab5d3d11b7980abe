package io.github.nianbao.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;

/** A file that is there as a whole or not at all, and never in place of another. */
final class WholeFile {
    private WholeFile() {}

    /** @throws DeskException if another file is in the way, or it cannot be written */
    static void write(Path file, byte[] bytes) {
        try {
            if (Files.exists(file) && !Arrays.equals(Files.readAllBytes(file), bytes)) {
                throw new DeskException(DeskException.Code.FILES_IN_THE_WAY, List.of(file.toString()));
            }
            Path beside = file.resolveSibling(file.getFileName() + ".part");
            Files.write(beside, bytes, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING);
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failure) {
            throw Unwritten.of(file, failure);
        }
    }
}
