package io.github.nianbao.desk;

import io.github.nianbao.archive.Unread;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Files that the archive keeps although no program reads them. */
final class UnreadFiles {
    /** Fewer digits of a hash are a number or chance. */
    private static final int DIGITS = 8;

    private UnreadFiles() {}

    /** Those that nobody has read, keyed in or withdrawn. */
    static List<Unread> waiting(Shelf shelf) {
        Set<String> keyed =
                shelf.all().stream().map(report -> report.key().sha256()).collect(Collectors.toSet());
        return shelf.archive().unread().stream()
                .filter(file -> !keyed.contains(file.source().sha256()))
                .filter(file -> !isWithdrawn(shelf, file))
                .toList();
    }

    /**
     * By its name, or the beginning of its SHA-256.
     *
     * @throws DeskException where several files bear the name
     */
    static Optional<Unread> named(Shelf shelf, String name) {
        List<Unread> meant = shelf.archive().unread().stream()
                .filter(file -> file.source().name().equals(name)
                        || (name.length() >= DIGITS && file.source().sha256().startsWith(name)))
                .toList();
        if (meant.size() > 1) {
            throw new DeskException(DeskException.Code.SEVERAL_FILES, List.of(name));
        }
        return meant.stream().findFirst();
    }

    /** What is withdrawn is the report that it would be. */
    static boolean isWithdrawn(Shelf shelf, Unread file) {
        return shelf.decided().isWithdrawn(KeyedReports.key(file));
    }
}
