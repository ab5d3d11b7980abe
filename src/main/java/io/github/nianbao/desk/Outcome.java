package io.github.nianbao.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of one file of an import.
 *
 * @param file as it was named or found
 * @param reason why it was not imported; {@code null} where it was
 * @param reports the reports in it, where the archive has them
 */
public record Outcome(String file, Kind kind, @Nullable Reason reason, List<ReportLine> reports) {
    public enum Kind {
        IMPORTED,
        /** The archive had it; it has been read again. */
        READ_AGAIN,
        /** The archive has it already. */
        SKIPPED,
        /** Cannot be read now, but kept until a later version can. */
        UNREAD,
        /** Cannot be read, or is no report; not kept. */
        REFUSED,
        /** Not taken for a document: hidden, no regular file, a link that leads out of the folder. */
        IGNORED
    }

    public Outcome {
        reports = List.copyOf(reports);
    }

    /** The archive holds a reading that it did not hold before. */
    public boolean isNew() {
        return kind == Kind.IMPORTED || kind == Kind.READ_AGAIN;
    }

    /** The user meant this file to be in the archive, and it is not. */
    public boolean isFailure() {
        return kind == Kind.UNREAD || kind == Kind.REFUSED;
    }
}
