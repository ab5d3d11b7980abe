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
        /** The file of the database does not hold together. */
        DATABASE_DAMAGED,
        /** There are sources, and no database that knows them. */
        DATABASE_MISSING,
        /** A row refers to another that is not there; arguments: its table and number. */
        REFERENCE_BROKEN,
        /** A source that is neither unread nor one of a report; arguments: its hash. */
        SOURCE_UNCLAIMED,
        /** Arguments: the number of the report. */
        REPORT_WITHOUT_READING,
        /** What is known of a file that is kept unread makes no sense; arguments: its hash. */
        UNREAD_DAMAGED
    }

    public Damage {
        arguments = List.copyOf(arguments);
    }

    static Damage of(Code code, String... arguments) {
        return new Damage(code, List.of(arguments));
    }
}
