package io.github.nianbao.desk;

import io.github.nianbao.fix.Decision;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What became of one file of an import.
 *
 * @param file as it was named or found
 * @param reason why it was not imported; {@code null} where it was
 * @param reports the reports in it, where the archive has them
 * @param decided what the import's agency and year replaced in these reports
 */
public record Outcome(
        String file, Kind kind, @Nullable Reason reason, List<ReportLine> reports, List<Decision> decided) {
    /** The user named something that does not exist. */
    private static final Set<String> NOT_THERE =
            Set.of(Selection.Code.NOT_FOUND.name(), Selection.Code.NO_MATCH.name());

    public enum Kind {
        IMPORTED,
        /** The archive had it; it has been read again. */
        READ_AGAIN,
        /** The archive has it already. */
        SKIPPED,
        /** Cannot be read now, but kept until a later version can. */
        UNREAD,
        /** The archive keeps it unread already, and it cannot be read yet. */
        STILL_UNREAD,
        /** Cannot be read, or is no report; not kept. */
        REFUSED,
        /** Not taken for a document: hidden, no regular file, what a system added, a link that leads out. */
        IGNORED
    }

    public Outcome {
        reports = List.copyOf(reports);
        decided = List.copyOf(decided);
    }

    /** The archive holds a reading that it did not hold before. */
    public boolean isNew() {
        return kind == Kind.IMPORTED || kind == Kind.READ_AGAIN;
    }

    /** The user meant this file to be in the archive, and it is not. */
    public boolean isFailure() {
        return kind == Kind.UNREAD || kind == Kind.STILL_UNREAD || kind == Kind.REFUSED;
    }

    /** Nothing bears the name that the user typed. */
    public boolean isNotThere() {
        return reason != null && NOT_THERE.contains(reason.code());
    }
}
