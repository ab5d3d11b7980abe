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

/** Takes one file into the archive: its reports, or the file unread, or nothing. */
final class Accession {
    enum Code {
        /** The archive has the same bytes under another name, which is the argument. */
        KNOWN_AS
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
            return new Step(item.file(), Outcome.Kind.REFUSED, item.failure());
        }
        if (item.refusal() != null) {
            return refuse(item, item.refusal());
        }
        List<StoredReport> had = standing(item.sha256());
        if (!had.isEmpty() && !again) {
            String name = had.get(0).source().name();
            boolean renamed = !name.equals(item.name());
            return new Step(item.file(), Outcome.Kind.SKIPPED, renamed ? Reason.of(Code.KNOWN_AS, name) : null, had);
        }
        if (item.digitised() == null) {
            Unread unread = shelf.archive().unread(item.sha256()).orElseThrow();
            return new Step(item.file(), Outcome.Kind.UNREAD, new Reason(unread.reason(), unread.arguments()));
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
        if (shelf.archive().reportsOf(item.sha256()).isEmpty()) {
            Source source = source(item, refusal.kind().name());
            Unread unread = new Unread(source, reason.code(), reason.arguments(), desk.program(), now());
            shelf.archive().keepUnread(unread, content(item));
            List<StoredReport> keyed = KeyedReports.file(shelf, desk, item.sha256());
            if (!keyed.isEmpty()) {
                return new Step(item.file(), Outcome.Kind.IMPORTED, null, keyed);
            }
        }
        return new Step(item.file(), Outcome.Kind.UNREAD, reason);
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
