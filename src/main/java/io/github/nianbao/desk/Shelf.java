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
import io.github.nianbao.report.Crosswalk;
import io.github.nianbao.report.Form;
import io.github.nianbao.report.Identity;
import io.github.nianbao.report.Report;
import java.util.HashMap;
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
    private @Nullable Catalogue catalogue;

    Shelf(Desk desk, Archive archive) {
        this.desk = desk;
        this.archive = archive;
    }

    Archive archive() {
        return archive;
    }

    /** Every report by its names. */
    Catalogue catalogue() {
        if (catalogue == null) {
            catalogue = desk.catalogue(archive);
        }
        return catalogue;
    }

    Journal journal() {
        return catalogue().journal();
    }

    /** What the journal comes to now. */
    Standing decided() {
        return catalogue().decided();
    }

    /** Forgets what was looked up, after the archive was changed. */
    void refresh() {
        readings.clear();
        corrected.clear();
        catalogue = null;
    }

    /** Every report by number, those withdrawn included. */
    List<Filed> all() {
        return catalogue().all();
    }

    /** Every report that was not withdrawn, by number. */
    List<Filed> standing() {
        return catalogue().standing();
    }

    Corrected corrected(Filed report) {
        Corrected known = corrected.get(report.number());
        if (known == null) {
            known = Corrected.of(identified(content(report), report.key()), report.key(), decided());
            corrected.put(report.number(), known);
        }
        return known;
    }

    /** What was read, over the form that a person keys in where none was recognised. */
    private Report content(Filed report) {
        Report read = reading(report.number());
        String form = report.form();
        if (read.form() != null || form == null || form(form).isEmpty()) {
            return read;
        }
        return KeyedReports.over(desk, form, read);
    }

    /**
     * What 2022年 and 全市 mean in a report's prose follows from its year and agency: where a person set them, the prose
     * is read by these. Facts keep their ids, so that decisions about them stand.
     */
    private Report identified(Report reading, ReportKey key) {
        Identity read = reading.identity();
        Identity set = decided().identity(key, read);
        if (Objects.equals(read.agency(), set.agency()) && Objects.equals(read.year(), set.year())) {
            return reading;
        }
        return desk.narrator().read(reading.withIdentity(set)).withIdentity(read);
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

    Crosswalk crosswalk() {
        return desk.crosswalk();
    }

    /** What tells all mapping files apart from others, the crosswalk among them. */
    String mappings() {
        return desk.mappings().fingerprint() + desk.mappings().crosswalkFingerprint();
    }

    /** The program's version. */
    String program() {
        return desk.program();
    }

    Optional<Form> form(@Nullable String id) {
        return desk.mappings().form(id);
    }

    /** @throws DeskException if the user has asked to stop, which lists of many reports heed between two of them */
    Dossier dossier(Filed filed) {
        if (desk.isStopped()) {
            throw new DeskException(DeskException.Code.STOPPED, List.of());
        }
        Corrected corrected = corrected(filed);
        Headline headline = catalogue().headline(filed);
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
    Optional<Filed> yearBefore(Filed report) {
        Integer year = report.year();
        if (report.agency() == null || year == null) {
            return Optional.empty();
        }
        return counting(report.agency(), year - 1);
    }

    /** The handle of the report that counts for the same agency and year; {@code null} where it is this one. */
    @Nullable
    String counting(Filed report) {
        if (report.agency() == null || report.year() == null || report.preferred()) {
            return null;
        }
        return counting(report.agency(), report.year()).map(Filed::handle).orElse(null);
    }

    private Optional<Filed> counting(String agency, int year) {
        return catalogue().counting(agency, year);
    }

    private Report reading(long number) {
        Report known = readings.get(number);
        if (known == null) {
            known = archive.report(number);
            readings.put(number, known);
        }
        return known;
    }

    /** What an archive records about a source. */
    SortedMap<String, String> tags(String sha256) {
        return catalogue().tags(sha256);
    }

    /** Whether there is a report; see {@link Catalogue#isThere}. */
    boolean isThere(ReportKey report) {
        return catalogue().isThere(report);
    }
}
