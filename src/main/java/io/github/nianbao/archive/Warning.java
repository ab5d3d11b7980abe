package io.github.nianbao.archive;

import java.util.List;

/** Something about where the archive lies that its user should know: a code and its arguments, not a sentence. */
public record Warning(Code code, List<String> arguments) {
    public enum Code {
        /** On a network share, or a file system like one: readers may have to wait; arguments: the folder. */
        ROLLBACK_JOURNAL,
        /** The file system has no locks: one user at a time, readers too; arguments: the folder. */
        NO_LOCKS
    }

    public Warning {
        arguments = List.copyOf(arguments);
    }
}
