package io.github.nianbao.archive;

import java.util.List;

/** Something that does not hold in an archive: a code and its arguments, not a sentence. */
public record Damage(Code code, List<String> arguments) {
    public enum Code {
        SOURCE_MISSING,
        SOURCE_CHANGED,
        JOURNAL_BROKEN,
        DATABASE_DAMAGED
    }

    public Damage {
        arguments = List.copyOf(arguments);
    }
}
