package io.github.nianbao.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** A file that a request makes: written beside its place and moved there, so that it is whole or not there. */
record NewFile(Path file) {
    /** @throws DeskException if a file is there and is not to be overwritten, or the path is a folder or in the archive */
    static NewFile at(Desk desk, Path file, boolean force) {
        Outside.require(desk, file);
        if (Files.isDirectory(file) || (Files.exists(file) && !force)) {
            throw new DeskException(DeskException.Code.FILE_THERE, List.of(file.toString()));
        }
        return new NewFile(file);
    }

    interface Writing {
        void to(Path beside) throws IOException;
    }

    void write(byte[] bytes) {
        write(beside -> Files.write(beside, bytes));
    }

    void write(Writing writing) {
        Path beside = file.resolveSibling(file.getFileName() + ".part");
        try {
            try {
                writing.to(beside);
                Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(beside);
            }
        } catch (IOException failure) {
            throw Unwritten.of(file, failure);
        }
    }
}
