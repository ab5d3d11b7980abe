package io.github.nianbao.desk;

import io.github.nianbao.archive.StoredReport;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A file's fate in an import, before every report has its final handle. */
record Step(String file, Outcome.Kind kind, @Nullable Reason reason, List<StoredReport> reports) {
    Step(String file, Outcome.Kind kind, Reason reason) {
        this(file, kind, reason, List.of());
    }

    static Step ignored(Selection.Picked file) {
        Reason reason = Objects.requireNonNull(file.ignored());
        return new Step(file.path().toString(), file.mistake() ? Outcome.Kind.REFUSED : Outcome.Kind.IGNORED, reason);
    }

    /** Whether the archive has the file, for its reports or unread. */
    boolean isKept() {
        return kind != Outcome.Kind.REFUSED && kind != Outcome.Kind.IGNORED;
    }
}
