package io.github.nianbao.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** How what was written aside comes to its place. */
interface Placing {
    /** What would have to be replaced, and must not be. */
    List<Path> inTheWay(boolean force) throws IOException;

    /** Moves everything; only where nothing is in the way. */
    List<Outcome.Written> place() throws IOException;

    static Placing of(ExportKind kind, Aside aside, Path to) throws IOException {
        return switch (kind.shape()) {
            case FILE -> FileByFile.one(aside.content(), to);
            case FILES -> FileByFile.all(aside.content(), to);
            case FOLDER -> new WholeFolder(kind, aside, to);
        };
    }
}
