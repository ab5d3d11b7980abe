package io.github.nianbao.desk;

import java.io.Serial;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Why a request cannot be carried out: a code and its arguments, not a sentence. */
public final class DeskException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    /** Whose doing it is; decides the exit code. */
    public enum Fault {
        /** What was typed: an unknown report or cell, a value that is none. */
        REQUEST,
        /** What was asked is not to be done as things stand. */
        STATE,
        /** The program or the archive. */
        PROGRAM
    }

    public enum Code {
        /** Arguments: what was typed, then the nearest handles. */
        UNKNOWN_REPORT(Fault.REQUEST),
        /** Arguments: what was typed, the report's handle, then the nearest cells. */
        UNKNOWN_CELL(Fault.REQUEST),
        /** Arguments: what was typed, the report's handle, then the nearest facts. */
        UNKNOWN_FACT(Fault.REQUEST),
        /** Arguments: what was typed, the report's handle, then the tables it has. */
        UNKNOWN_TABLE(Fault.REQUEST),
        /** Arguments: what was typed, then the nearest names. */
        UNKNOWN_AGENCY(Fault.REQUEST),
        /** Arguments: what was typed, then the nearest ids. */
        UNKNOWN_INDICATOR(Fault.REQUEST),
        /** Arguments: what was typed. */
        NOT_A_VALUE(Fault.REQUEST),
        /** A fact's value is a number. Arguments: what was typed. */
        NOT_A_NUMBER(Fault.REQUEST),
        /** No fact counts or measures less than nothing. Arguments: what was typed, the fact. */
        BELOW_ZERO(Fault.REQUEST),
        /** A count is whole and not negative. Arguments: what was typed, the cell. */
        NOT_A_COUNT(Fault.REQUEST),
        /** Arguments: the cell or fact, its value. */
        SAME_VALUE(Fault.REQUEST),
        /** The document has no such cell, so that nothing is printed there. Arguments: the cell, the handle. */
        NOT_PRINTED(Fault.REQUEST),
        /** Arguments: the cell or fact, the handle. */
        ALREADY_FIXED(Fault.REQUEST),
        /** Arguments: the cell or fact, the handle. */
        ALREADY_ATTESTED(Fault.REQUEST),
        /** Arguments: the handle. */
        ALREADY_WITHDRAWN(Fault.REQUEST),
        /** Arguments: the handle. */
        ALREADY_PREFERRED(Fault.REQUEST),
        /** Arguments: the handle. */
        SAME_IDENTITY(Fault.REQUEST),
        /** Arguments: what was typed, the first and the last year taken. */
        NOT_A_YEAR(Fault.REQUEST),
        /** Arguments: what was typed, the limits there are. */
        NOT_A_LIMIT(Fault.REQUEST),
        /** Arguments: what was typed. */
        NOT_A_TAG(Fault.REQUEST),
        /** Arguments: the name. */
        TAG_TWICE(Fault.REQUEST),
        /** Both names are one agency's already. Arguments: the names. */
        SAME_AGENCY(Fault.STATE),
        /** Mergers, splits and names that cannot all be true. Arguments: an agency, the years of two of these. */
        AGENCY_CONFLICT(Fault.STATE),
        /** Two that take part in a merger or split would be one. Arguments: an agency of it, its year. */
        AGENCY_CONFLICT_OF_ONE(Fault.STATE),
        /** Neither several agencies that become one nor one that becomes several. */
        NO_SUCCESSION(Fault.REQUEST),
        /** No ratio is made of what was asked for. Arguments: the ids of the indicators. */
        NO_RATIO(Fault.REQUEST),
        /** The crosswalk does not say how requests end. */
        NO_RESULTS(Fault.REQUEST),
        /** A line that keys nothing in. Arguments: its number, what it says. */
        NOT_KEYED(Fault.REQUEST),
        /** No program reads the file, and nobody has said what is in it. Arguments: its name. */
        NOT_A_REPORT_YET(Fault.REQUEST),
        /** A report in which no form was recognised, and nobody has said which. Arguments: its handle, the forms there are. */
        NO_FORM_TO_KEY(Fault.REQUEST),
        /** A file that is a report already, and another one than was said. Arguments: the file or report, the handle, the form. */
        ANOTHER_REPORT(Fault.REQUEST),
        /** Several unread files bear the name. Arguments: the name. */
        SEVERAL_FILES(Fault.REQUEST),
        /** Arguments: what was typed, the forms there are. */
        UNKNOWN_FORM(Fault.REQUEST),
        /** Of a list: the page asked for, the last one. */
        NO_SUCH_PAGE(Fault.REQUEST),
        /** Every cell of the table was read. Arguments: the table, the handle. */
        TABLE_READ(Fault.REQUEST),
        /** Arguments: what was typed, the form, then the nearest rows or columns. */
        UNKNOWN_TARGET(Fault.REQUEST),
        /** No form was recognised, and no year says which was in force. Arguments: the handle. */
        NO_FORM(Fault.REQUEST),
        /** Something cannot be taught. Arguments: the lesson's code, then what it says. */
        NOT_TAUGHT(Fault.REQUEST),
        /** Arguments: the teaching. */
        ALREADY_TAUGHT(Fault.REQUEST),
        /** Arguments: what was typed. */
        UNKNOWN_TEACHING(Fault.REQUEST),
        NOTHING_TAUGHT(Fault.STATE),
        /** A teaching would change figures that have their place. Arguments: the handles of the reports. */
        CHANGES_FIGURES(Fault.STATE),
        EMPTY_REASON(Fault.REQUEST),
        EMPTY_AGENCY(Fault.REQUEST),
        /** Arguments: what was typed. */
        NOT_AN_AGENCY(Fault.REQUEST),
        /** Arguments: the file, the line at which it is none. */
        NOT_A_JOURNAL(Fault.REQUEST),
        /** The chain of a journal's file does not hold. Arguments: the file, the first entry that does not fit. */
        JOURNAL_FILE_BROKEN(Fault.STATE),
        /** The user ended the request. */
        STOPPED(Fault.STATE),
        /** Arguments: how many files were done, of how many. */
        STOPPED_IMPORT(Fault.STATE),
        NOTHING_TO_UNDO(Fault.STATE),
        NOTHING_TO_REDO(Fault.STATE),
        /** Reports in the way of an export. Arguments: their handles. */
        OPEN_ERRORS(Fault.STATE),
        /** Files in the way of an export. Arguments: their paths. */
        FILES_IN_THE_WAY(Fault.STATE),
        /** Another process exports to the same place. Arguments: its path. */
        EXPORT_UNDER_WAY(Fault.STATE),
        /** What is written for the user must not lie among the archive's own files. Arguments: the path, the archive. */
        INSIDE_ARCHIVE(Fault.REQUEST),
        /** A file is there that was not to be overwritten. Arguments: its path. */
        FILE_THERE(Fault.STATE),
        /** The kind of file has no pages that can be drawn. Arguments: the kind, the handle. */
        NO_PAGES(Fault.REQUEST),
        /** The figure has no place on a page. Arguments: the cell, the handle. */
        NO_PLACE(Fault.REQUEST),
        /** The page cannot be drawn. Arguments: the refusal's code, the kind, the refusal's arguments. */
        NOT_DRAWN(Fault.STATE),
        /** There is no file to read. Arguments: its path. */
        NO_FILE(Fault.REQUEST),
        /** The folder that a file would lie in is not there. Arguments: the file's path. */
        NO_FOLDER(Fault.REQUEST),
        /** Arguments: the path; {@code NO_RIGHT}, {@code IN_THE_WAY}, {@code DISK_FULL}, or what the system said. */
        CANNOT_WRITE(Fault.PROGRAM),
        /** The folder holds no archive. Arguments: its path. */
        NO_ARCHIVE(Fault.REQUEST),
        /** No process for reading can be started. Arguments: how the last one ended. */
        NO_WORKERS(Fault.PROGRAM),
        /** Arguments: file, line, key, reason. */
        MAPPING_WRONG(Fault.PROGRAM),
        /** Arguments: the archive's schema version, ours. */
        ARCHIVE_NEWER(Fault.PROGRAM),
        /** Arguments: who holds the lock. */
        ARCHIVE_LOCKED(Fault.PROGRAM),
        ARCHIVE_READ_ONLY(Fault.PROGRAM),
        ARCHIVE_DISK_FULL(Fault.PROGRAM),
        ARCHIVE_NOT_AN_ARCHIVE(Fault.PROGRAM),
        /** Arguments: the folder. */
        ARCHIVE_NOT_EMPTY(Fault.STATE),
        /** Arguments: the file. */
        ARCHIVE_NOT_A_BACKUP(Fault.REQUEST),
        /** Arguments: the file, the part of it that is not what was written. */
        ARCHIVE_BACKUP_DAMAGED(Fault.STATE),
        /** Arguments: the folder, what is damaged as a {@link Reason}'s code and arguments. */
        ARCHIVE_DAMAGED(Fault.PROGRAM),
        /** Arguments: the same. */
        ARCHIVE_NOT_BACKED_UP(Fault.STATE),
        /** A reading is not what was written. Arguments: the number of the report, the name of its source. */
        ARCHIVE_READING_CHANGED(Fault.PROGRAM),
        ARCHIVE_FAILED(Fault.PROGRAM);

        private final Fault fault;

        Code(Fault fault) {
            this.fault = fault;
        }

        public Fault fault() {
            return fault;
        }
    }

    private final Code code;
    private final transient List<String> arguments;

    public DeskException(Code code, List<String> arguments) {
        this(code, arguments, null);
    }

    public DeskException(Code code, List<String> arguments, @Nullable Throwable cause) {
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
}
