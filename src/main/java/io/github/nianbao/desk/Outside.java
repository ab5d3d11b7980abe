package io.github.nianbao.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What is written for the user lies outside the archive, whose own files no {@code --force} may replace. */
final class Outside {
    private Outside() {}

    /** @throws DeskException if the place is the archive's folder or lies in it, also by a link */
    static void require(Desk desk, Path place) {
        Path archive = real(desk.folder());
        if (real(place).startsWith(archive)) {
            throw new DeskException(
                    DeskException.Code.INSIDE_ARCHIVE,
                    List.of(place.toString(), desk.folder().toString()));
        }
    }

    /** The path without links, as far as it is there. */
    private static Path real(Path path) {
        Path whole = path.toAbsolutePath().normalize();
        Path there = whole;
        while (there.getParent() != null && Files.notExists(there)) {
            there = there.getParent();
        }
        try {
            return there.toRealPath().resolve(there.relativize(whole));
        } catch (IOException unknown) {
            return whole;
        }
    }
}
