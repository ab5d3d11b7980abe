package io.github.nianbao.worker;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A folder for what libraries put aside, of one process, gone with it. */
final class TemporaryFolder {
    private static final String PREFIX = "nianbao-worker-";

    private TemporaryFolder() {}

    static Path make() throws IOException {
        return Files.createTempDirectory(PREFIX);
    }

    /** Removes a folder that {@link #make} made, and no other; what cannot be removed stays. */
    static void remove(Path folder) {
        if (!String.valueOf(folder.getFileName()).startsWith(PREFIX)) {
            return;
        }
        List<Path> inside;
        try (Stream<Path> walk = Files.walk(folder)) {
            inside = walk.sorted(Comparator.reverseOrder()).toList();
        } catch (IOException | UncheckedIOException gone) {
            return;
        }
        for (Path path : inside) {
            try {
                Files.deleteIfExists(path);
            } catch (IOException stays) {
                // The system's own cleaning takes it.
            }
        }
    }
}
