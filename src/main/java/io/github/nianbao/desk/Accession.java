package io.github.nianbao.desk;

import io.github.nianbao.archive.Hashed;
import io.github.nianbao.archive.Reading;
import io.github.nianbao.archive.Source;
import io.github.nianbao.archive.StoredReport;
import io.github.nianbao.archive.Unread;
import io.github.nianbao.digitise.Digitised;
import io.github.nianbao.digitise.DigitisedReport;
import io.github.nianbao.read.Refusal;
import io.github.nianbao.report.Report;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Takes one file into the archive: its reports, or the file unread, or nothing. */
final class Accession {
    enum Code {
        /** The archive has the same bytes under another name, which is the argument. */
        KNOWN_AS,
        /** The archive has it, and a person withdrew it; the argument is what "undo" takes to bring it back. */
        WITHDRAWN
    }

    private final Desk desk;
    private final Shelf shelf;
    private final boolean again;

    /** @param again whether what the archive has already is read once more */
    Accession(Desk desk, Shelf shelf, boolean again) {
        this.desk = desk;
        this.shelf = shelf;
        this.again = again;
    }

    Step take(Intake.Item item) {
        if (item.failure() != null) {
            return new Step(
                    item.file(), item.isLeftOut() ? Outcome.Kind.IGNORED : Outcome.Kind.REFUSED, item.failure());
        }
        if (item.refusal() != null) {
            return refuse(item, item.refusal());
        }
        List<StoredReport> had = standing(item.sha256());
        if (!had.isEmpty() && !again) {
            return new Step(item.file(), Outcome.Kind.SKIPPED, known(item, had), had);
        }
        if (item.digitised() == null) {
            Unread unread = shelf.archive().unread(item.sha256()).orElseThrow();
            return unread(item, unread, Outcome.Kind.STILL_UNREAD);
        }
        return keep(item, item.digitised(), !had.isEmpty());
    }

    /** The reports of a source, without one that was keyed in and taken back. */
    private List<StoredReport> standing(String sha256) {
        return shelf.archive().reportsOf(sha256).stream()
                .filter(report -> shelf.isThere(report.key()))
                .toList();
    }

    private Step keep(Intake.Item item, Digitised digitised, boolean had) {
        Instant now = now();
        String mappings = desk.mappings().fingerprint();
        List<Reading> readings = digitised.digitisedReports().stream()
                .map(report -> reading(digitised, report, mappings, now))
                .toList();
        List<StoredReport> reports;
        if (had || !shelf.archive().reportsOf(item.sha256()).isEmpty()) {
            shelf.archive().addReadings(item.sha256(), readings);
            reports = shelf.archive().reportsOf(item.sha256());
        } else {
            Source source = source(item, digitised.kind().name());
            reports = shelf.archive().keep(source, content(item), readings);
        }
        return new Step(item.file(), had ? Outcome.Kind.READ_AGAIN : Outcome.Kind.IMPORTED, null, reports);
    }

    private Reading reading(Digitised digitised, DigitisedReport report, String mappings, Instant now) {
        Report outline = report.brief().outline();
        return new Reading(
                desk.program(),
                mappings,
                now,
                outline.form(),
                outline.identity().agency(),
                outline.identity().year(),
                digitised.packedDocument(),
                report.packed());
    }

    private Step refuse(Intake.Item item, Refusal refusal) {
        List<String> arguments = new ArrayList<>(List.of(refusal.kind().name()));
        arguments.addAll(refusal.arguments());
        Reason reason = new Reason(refusal.code().name(), arguments);
        if (!refusal.unreadableNow()) {
            return new Step(item.file(), Outcome.Kind.REFUSED, reason);
        }
        boolean isKnown = shelf.archive().unread(item.sha256()).isPresent();
        if (shelf.archive().reportsOf(item.sha256()).isEmpty()) {
            Source source = source(item, refusal.kind().name());
            Unread unread = new Unread(source, reason.code(), reason.arguments(), desk.program(), now());
            shelf.archive().keepUnread(unread, content(item));
            List<StoredReport> keyed = KeyedReports.file(shelf, desk, item.sha256());
            if (!keyed.isEmpty()) {
                return new Step(item.file(), Outcome.Kind.IMPORTED, null, keyed);
            }
            return unread(item, unread, isKnown ? Outcome.Kind.STILL_UNREAD : Outcome.Kind.UNREAD);
        }
        return new Step(item.file(), Outcome.Kind.UNREAD, reason);
    }

    private Step unread(Intake.Item item, Unread unread, Outcome.Kind kind) {
        if (UnreadFiles.isWithdrawn(shelf, unread)) {
            String name = unread.source().name();
            return new Step(item.file(), Outcome.Kind.SKIPPED, Reason.of(Code.WITHDRAWN, name));
        }
        return new Step(item.file(), kind, new Reason(unread.reason(), unread.arguments()));
    }

    /** What there is to say of a file that the archive has. */
    private @Nullable Reason known(Intake.Item item, List<StoredReport> had) {
        StoredReport first = had.get(0);
        if (shelf.decided().isWithdrawn(first.key())) {
            return Reason.of(Code.WITHDRAWN, String.valueOf(first.number()));
        }
        String name = first.source().name();
        return name.equals(item.name()) ? null : Reason.of(Code.KNOWN_AS, name);
    }

    private static Source source(Intake.Item item, String kind) {
        return new Source(item.sha256(), item.name(), content(item).bytes().length, kind, item.container());
    }

    /** What is kept was read. */
    private static Hashed content(Intake.Item item) {
        return Objects.requireNonNull(item.content());
    }

    private Instant now() {
        return desk.clock().instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
