package io.github.nianbao.export;

import java.io.IOException;
import java.nio.file.Path;

/** A way to hand reports on: what {@code export KIND} writes. Whatever it writes depends on the reports and nothing else. */
public interface ExportKind {
    /** What lies at the end where the user said. */
    enum Shape {
        /** One file. */
        FILE,
        /** A folder that is the export and holds nothing else. */
        FOLDER,
        /** Files in a folder that may hold others. */
        FILES
    }

    /** As a user types it. */
    String name();

    Shape shape();

    /**
     * Begins to write; nobody reads it before it is finished.
     *
     * @param path of a file that is not there yet; of an empty folder, where the shape is one
     */
    ReportWriter begin(Path path, Plan plan) throws IOException;

    /**
     * Whether an export of this kind may have written the file, so that a newer one may take it away. What a folder holds
     * besides is somebody else's.
     *
     * @param path in the folder, parted by {@code /}
     */
    default boolean owns(String path) {
        return false;
    }
}
