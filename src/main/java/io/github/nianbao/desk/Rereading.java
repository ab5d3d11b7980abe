package io.github.nianbao.desk;

import io.github.nianbao.archive.Reading;
import io.github.nianbao.archive.StoredReport;
import io.github.nianbao.digitise.Digitiser;
import io.github.nianbao.document.Document;
import io.github.nianbao.map.Mappings;
import io.github.nianbao.report.Report;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Maps the documents that the archive has read once more, with other mappings; no file is opened for it. */
final class Rereading {
    private final Desk desk;
    private final Shelf shelf;

    Rereading(Desk desk, Shelf shelf) {
        this.desk = desk;
        this.shelf = shelf;
    }

    /** What other mappings would change over the whole archive; reports that stay as they are are left out. */
    List<Effect> effects(Mappings before, Mappings after) {
        Digitiser with = new Digitiser(after, desk.settings().limits());
        Digitiser without = new Digitiser(before, desk.settings().limits());
        List<Effect> effects = new ArrayList<>();
        sources(shelf.standing()).forEach((sha256, reports) -> {
            stopIfAsked();
            Document document = document(reports.get(0));
            String name = reports.get(0).file();
            List<Report> old = without.digitise(document, name);
            List<Report> changed = with.digitise(document, name);
            for (Filed filed : reports) {
                int index = filed.key().ordinal() - 1;
                if (index < old.size() && index < changed.size()) {
                    Report now = changed.get(index);
                    Effect effect = Effect.of(filed, after.form(now.form()).orElse(null), old.get(index), now);
                    if (!effect.isNothing()) {
                        effects.add(effect);
                    }
                }
            }
        });
        return effects;
    }

    /**
     * Reads reports anew by the mappings in force and keeps those readings that differ.
     *
     * @return the reports that changed
     */
    List<Effect> apply(List<Filed> wanted) {
        Mappings mappings = desk.mappings();
        Digitiser digitiser = new Digitiser(mappings, desk.settings().limits());
        Instant now = desk.clock().instant().truncatedTo(ChronoUnit.MILLIS);
        List<Effect> effects = new ArrayList<>();
        sources(wanted).forEach((sha256, reports) -> {
            stopIfAsked();
            Document document = document(reports.get(0));
            List<Report> read = digitiser.digitise(document, reports.get(0).file());
            List<Effect> changed = new ArrayList<>();
            for (StoredReport stored : shelf.archive().reportsOf(sha256)) {
                int index = stored.key().ordinal() - 1;
                Report before = shelf.archive().report(stored.number());
                if (index < read.size() && !before.equals(read.get(index))) {
                    Filed filed = Lookup.byKey(shelf, stored.key());
                    Report after = read.get(index);
                    changed.add(Effect.of(filed, mappings.form(after.form()).orElse(null), before, after));
                }
            }
            if (!changed.isEmpty()) {
                List<Reading> readings = read.stream()
                        .map(report -> Reading.of(desk.program(), mappings.fingerprint(), now, document, report))
                        .toList();
                shelf.archive().addReadings(sha256, readings);
                effects.addAll(changed);
            }
        });
        shelf.refresh();
        return effects;
    }

    private void stopIfAsked() {
        if (desk.isStopped()) {
            throw new DeskException(DeskException.Code.STOPPED, List.of());
        }
    }

    private Document document(Filed filed) {
        return shelf.archive().reading(filed.number()).document();
    }

    /** The reports of each file, in the order of their numbers. */
    private static Map<String, List<Filed>> sources(List<Filed> reports) {
        Map<String, List<Filed>> sources = new LinkedHashMap<>();
        reports.forEach(filed -> sources.computeIfAbsent(filed.key().sha256(), unseen -> new ArrayList<>())
                .add(filed));
        return sources;
    }
}
