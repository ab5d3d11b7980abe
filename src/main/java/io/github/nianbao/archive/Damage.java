package io.github.nianbao.archive;

import java.util.List;

/** Something that does not hold in an archive: a code and its arguments, not a sentence. */
public record Damage(Code code, List<String> arguments) {
    public enum Code {
        /** Arguments: the hash and the name of the source. */
        SOURCE_MISSING,
        /** Arguments: the hash and the name of the source. */
        SOURCE_CHANGED,
        /** Arguments: the hash and the name of the source, the words of the system. */
        SOURCE_UNREADABLE,
        /** Arguments: the number of the first entry that does not fit the chain. */
        JOURNAL_BROKEN,
        /** A reading is not what was written; arguments: the number of the report, the name of its source. */
        READING_CHANGED,
        /** Kept figures are not what was written; arguments: the number of the report. */
        FIGURES_CHANGED,
        /**
         * Arguments: what is damaged ({@code integrity}, {@code foreign_key}, {@code source}, {@code report}, {@code
         * reading}, {@code figures}, {@code unread}, {@code journal}), and which one or how.
         */
        DATABASE_DAMAGED
    }

    public Damage {
        arguments = List.copyOf(arguments);
    }
}
