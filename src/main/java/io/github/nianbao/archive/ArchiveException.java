package io.github.nianbao.archive;

import java.io.Serial;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Why the archive cannot do what was asked: a code and its arguments, not a sentence. */
public final class ArchiveException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    /** What went wrong. */
    public enum Code {
        /** Made by a newer version of the program; arguments: its schema version, ours. */
        NEWER,
        /** Another process writes; arguments: who holds the lock (process, user, host, since). */
        LOCKED,
        /** The archive's folder cannot be written; arguments: the folder. */
        READ_ONLY,
        /** Arguments: the folder. */
        DISK_FULL,
        /** Something else stands there; arguments: the folder. */
        NOT_AN_ARCHIVE,
        /** An archive is restored where there is nothing yet; arguments: the folder. */
        NOT_EMPTY,
        /** Arguments: the file. */
        NOT_A_BACKUP,
        /** A backup is not what was written; arguments: the file, the part of it. */
        BACKUP_DAMAGED,
        /** Arguments: the folder, the {@link Damage}'s code and its arguments. */
        DAMAGED,
        /** A damaged archive is not backed up; arguments: the same. */
        NOT_BACKED_UP,
        /** A reading is not what was written; arguments: the number of the report, the name of its source. */
        READING_CHANGED,
        /** Anything else; arguments: the words of the system or of the database. */
        FAILED
    }

    private final Code code;
    private final transient List<String> arguments;

    public ArchiveException(Code code, List<String> arguments, @Nullable Throwable cause) {
        super(code + " " + arguments, cause);
        this.code = code;
        this.arguments = List.copyOf(arguments);
    }

    public Code code() {
        return code;
    }

    public List<String> arguments() {
        return arguments;
    }

    /** What of an archive does not hold; empty where something else went wrong. */
    public Optional<Damage> damage() {
        return code == Code.DAMAGED
                ? Optional.of(new Damage(Damage.Code.valueOf(arguments.get(1)), arguments.subList(2, arguments.size())))
                : Optional.empty();
    }
}
