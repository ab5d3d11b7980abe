package io.github.nianbao.desk;

import io.github.nianbao.archive.Archive;
import io.github.nianbao.archive.Headline;
import io.github.nianbao.archive.StoredReading;
import io.github.nianbao.archive.StoredReport;
import io.github.nianbao.check.Checks;
import io.github.nianbao.check.Finding;
import io.github.nianbao.decode.Decoded;
import io.github.nianbao.decode.Decoder;
import io.github.nianbao.fix.Corrected;
import io.github.nianbao.fix.Journal;
import io.github.nianbao.fix.ReportKey;
import io.github.nianbao.fix.Standing;
import io.github.nianbao.report.Form;
import io.github.nianbao.report.Report;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The archive as one request sees it: every report under its handle, standing decisions applied. */
final class Shelf {
    private final Desk desk;
    private final Archive archive;
    private final Map<Long, Report> readings = new HashMap<>();
    private final Map<Long, Corrected> corrected = new HashMap<>();
    private final Map<Long, Headline> headlines = new HashMap<>();
    private @Nullable Journal journal;
    private @Nullable Standing decided;
    private @Nullable List<Filed> filed;
    private @Nullable Map<Handles.Named, Filed> counting;
    private @Nullable Map<String, SortedMap<String, String>> tags;

    Shelf(Desk desk, Archive archive) {
        this.desk = desk;
        this.archive = archive;
    }

    Archive archive() {
        return archive;
    }

    Journal journal() {
        if (journal == null) {
            journal = archive.journal();
        }
        return journal;
    }

    /** What the journal comes to now. */
    Standing decided() {
        if (decided == null) {
            decided = Standing.of(journal());
        }
        return decided;
    }

    /** Forgets what was looked up, after the archive was changed. */
    void refresh() {
        readings.clear();
        corrected.clear();
        headlines.clear();
        journal = null;
        decided = null;
        filed = null;
        counting = null;
        tags = null;
    }

    /** Every report by number, those withdrawn included. */
    List<Filed> all() {
        if (filed == null) {
            filed = file();
        }
        return filed;
    }

    /** Every report that was not withdrawn, by number. */
    List<Filed> standing() {
        return all().stream().filter(report -> !report.withdrawn()).toList();
    }

    Corrected corrected(Filed report) {
        Corrected known = corrected.get(report.number());
        if (known == null) {
            known = Corrected.of(reading(report.number()), report.key(), decided());
            corrected.put(report.number(), known);
        }
        return known;
    }

    /** Reads every report in one go, where a request needs them all. */
    void preload() {
        try (Stream<StoredReading> all = archive.latestReadings()) {
            all.forEach(reading -> readings.put(reading.headline().stored().number(), reading.report()));
        }
    }

    /** Lets go of every other report's content, where a request goes through more reports than memory holds. */
    void forgetAllBut(Filed report) {
        readings.keySet().retainAll(Set.of(report.number()));
        corrected.keySet().retainAll(Set.of(report.number()));
    }

    Optional<Form> form(@Nullable String id) {
        return desk.mappings().form(id);
    }

    /** @throws DeskException if the user has asked to stop, which lists of many reports heed between two of them */
    Dossier dossier(Filed filed) {
        if (desk.isStopped()) {
            throw new DeskException(DeskException.Code.STOPPED, List.of());
        }
        all();
        Corrected corrected = corrected(filed);
        Headline headline = Objects.requireNonNull(headlines.get(filed.number()));
        StoredReport stored = headline.stored();
        return new Dossier(
                filed,
                form(filed.form()).orElse(null),
                corrected.report(),
                findings(filed),
                corrected.applied(),
                corrected.inapplicable(),
                new Dossier.Origin(
                        stored.source().sha256(),
                        stored.source().kind(),
                        stored.source().size(),
                        stored.source().container(),
                        headline.at(),
                        headline.programVersion(),
                        headline.mappings(),
                        stored.readings()),
                counting(filed));
    }

    /** What every check says of a report, the year before included where the archive has it. */
    private List<Finding> findings(Filed filed) {
        Optional<Form> form = form(filed.form());
        if (form.isEmpty()) {
            return Checks.prose(corrected(filed).report());
        }
        Optional<Filed> before = yearBefore(filed);
        return Checks.run(
                form.get(),
                corrected(filed).report(),
                before.flatMap(earlier -> form(earlier.form())).orElse(null),
                before.map(earlier -> corrected(earlier).report()).orElse(null));
    }

    /** What the failing checks of a report point at, both neighbouring years heard. */
    Decoded decoded(Filed filed) {
        Optional<Form> form = form(filed.form());
        if (form.isEmpty()) {
            return Decoded.NOTHING;
        }
        List<Finding> after = filed.preferred() && filed.agency() != null && filed.year() != null
                ? counting(filed.agency(), filed.year() + 1).map(this::findings).orElse(List.of())
                : List.of();
        return Decoder.decode(form.get(), corrected(filed).report(), findings(filed), after);
    }

    /** The same agency's report of the year before, the preferred one where there are several. */
    private Optional<Filed> yearBefore(Filed report) {
        Integer year = report.year();
        if (report.agency() == null || year == null) {
            return Optional.empty();
        }
        return counting(report.agency(), year - 1);
    }

    /** The handle of the report that counts for the same agency and year; {@code null} where it is this one. */
    private @Nullable String counting(Filed report) {
        if (report.agency() == null || report.year() == null || report.preferred()) {
            return null;
        }
        return counting(report.agency(), report.year()).map(Filed::handle).orElse(null);
    }

    private Optional<Filed> counting(String agency, int year) {
        if (counting == null) {
            counting = new HashMap<>();
            standing().stream()
                    .filter(Filed::preferred)
                    .forEach(report -> counting.putIfAbsent(new Handles.Named(report.agency(), report.year()), report));
        }
        return Optional.ofNullable(counting.get(new Handles.Named(agency, year)));
    }

    private Report reading(long number) {
        Report known = readings.get(number);
        if (known == null) {
            known = archive.report(number);
            readings.put(number, known);
        }
        return known;
    }

    private List<Filed> file() {
        List<Headline> stored = archive.headlines();
        List<Handles.Named> standing = new ArrayList<>();
        Map<Handles.Named, List<ReportKey>> sharing = new HashMap<>();
        for (Headline report : stored) {
            headlines.put(report.stored().number(), report);
            if (!isWithdrawn(report)) {
                standing.add(named(report));
                sharing.computeIfAbsent(named(report), name -> new ArrayList<>())
                        .add(report.stored().key());
            }
        }
        Iterator<String> handles = Handles.assign(standing).iterator();
        return stored.stream()
                .map(report -> {
                    boolean withdrawn = isWithdrawn(report);
                    // Withdrawn reports leave their name to others and are called by number.
                    String handle = withdrawn ? String.valueOf(report.stored().number()) : handles.next();
                    return filed(report, handle, withdrawn, sharing.getOrDefault(named(report), List.of()));
                })
                .toList();
    }

    private Filed filed(Headline report, String handle, boolean withdrawn, List<ReportKey> sharing) {
        Handles.Named named = named(report);
        ReportKey key = report.stored().key();
        boolean counts = decided().counting(sharing).filter(key::equals).isPresent();
        return new Filed(
                report.stored().number(),
                handle,
                key,
                report.stored().source().name(),
                tags(key.sha256()),
                named.agency(),
                named.year(),
                report.form(),
                withdrawn,
                !withdrawn && counts);
    }

    /** What an archive records about a source. */
    SortedMap<String, String> tags(String sha256) {
        if (tags == null) {
            tags = archive.tags();
        }
        return tags.getOrDefault(sha256, Tags.NONE);
    }

    private boolean isWithdrawn(Headline report) {
        return decided().isWithdrawn(report.stored().key());
    }

    private Handles.Named named(Headline report) {
        ReportKey key = report.stored().key();
        return new Handles.Named(
                decided().agency(key, report.agency()), decided().year(key, report.year()));
    }
}
