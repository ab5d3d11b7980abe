package io.github.nianbao.desk;

import io.github.nianbao.archive.Hashed;
import io.github.nianbao.archive.Reading;
import io.github.nianbao.archive.Source;
import io.github.nianbao.archive.StoredReport;
import io.github.nianbao.archive.Unread;
import io.github.nianbao.digitise.Digitised;
import io.github.nianbao.digitise.DigitisedReport;
import io.github.nianbao.digitise.Digitiser;
import io.github.nianbao.digitise.Digitising;
import io.github.nianbao.fix.ReportKey;
import io.github.nianbao.read.Limits;
import io.github.nianbao.read.Refusal;
import io.github.nianbao.report.Report;
import io.github.nianbao.worker.WorkerPool;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Takes files into the archive. One bad file never stops the rest. */
public final class ImportDesk {
    private final Desk desk;

    public ImportDesk(Desk desk) {
        this.desk = desk;
    }

    /**
     * @param paths files, folders, globs
     * @param agency whose reports they are, if the user says so
     * @param year which year they report on, if the user says so
     * @param tags what an archive records about them; see {@link Tags}
     * @param again read once more, with this version of the program, what the archive has already
     * @param trusted read in this process: quicker for a few files, and no protection against hostile ones
     */
    public record Request(
            List<String> paths,
            @Nullable String agency,
            @Nullable Integer year,
            SortedMap<String, String> tags,
            boolean again,
            boolean trusted) {
        public Request {
            paths = List.copyOf(paths);
        }
    }

    enum Code {
        /** The archive has the same bytes under another name, which is the argument. */
        KNOWN_AS
    }

    /** Hears of every file as soon as it is done. */
    public interface Progress {
        void done(int files, int of, String file);

        /** Also for each file in a container, and for what is left out. */
        default void settled(Settled file) {}
    }

    /** What became of a file, before its reports have their final handles. */
    public record Settled(
            String file, Outcome.Kind kind, @Nullable Reason reason) {}

    /**
     * Imports in the order of the sorted paths, whatever finishes first; outcomes in the same order. When the user stops
     * it, what was kept so far stays, and the same import finishes the rest.
     */
    public List<Outcome> run(Request request, Progress progress) {
        Decisions.checkIdentity(request.agency(), request.year());
        List<Selection.Picked> picked = Selection.of(request.paths());
        List<Path> files = picked.stream()
                .filter(file -> file.ignored() == null)
                .map(Selection.Picked::path)
                .toList();
        return desk.write(shelf -> {
            desk.followTeachings(shelf);
            List<Step> steps = new ArrayList<>();
            Arrivals arrivals = new Arrivals();
            Set<String> known = request.again() ? Set.of() : known(shelf);
            int processes = Math.max(1, Math.min(Runtime.getRuntime().availableProcessors(), files.size()));
            boolean trusted = request.trusted() || desk.settings().trusted();
            // One more for each process: it has the next file at hand, read and hashed, when a place comes free.
            int threads = trusted ? processes : (WorkerPool.DEPTH + 1) * processes;
            try (Digitising digitising = digitising(trusted, processes, files.size());
                    Intake intake = new Intake(
                            digitising,
                            known::contains,
                            files,
                            threads,
                            desk.settings().limits());
                    Entitling entitling = new Entitling(shelf, request.agency(), request.year(), desk.who())) {
                int done = 0;
                for (Selection.Picked file : picked) {
                    if (desk.isStopped()) {
                        throw new DeskException(
                                DeskException.Code.STOPPED_IMPORT,
                                List.of(String.valueOf(done), String.valueOf(picked.size())));
                    }
                    if (file.ignored() != null) {
                        settle(ignore(file), steps, progress);
                    } else {
                        takeAll(shelf, request, intake, arrivals, entitling, steps, progress);
                    }
                    done++;
                    progress.done(done, picked.size(), file.path().toString());
                }
            }
            return outcomes(shelf, arrivals, steps);
        });
    }

    private Digitising digitising(boolean trusted, int processes, int files) {
        Limits limits = desk.settings().limits();
        return trusted
                ? new Digitiser(desk.mappings(), limits)
                : new WorkerPool(desk.mappings(), limits, processes, files);
    }

    /** A file's fate, before every report has its final handle. */
    private record Step(
            String file, Outcome.Kind kind, @Nullable Reason reason, List<StoredReport> reports) {
        private Step(String file, Outcome.Kind kind, Reason reason) {
            this(file, kind, reason, List.of());
        }

        /** Whether the archive has the file, for its reports or unread. */
        private boolean isKept() {
            return kind != Outcome.Kind.REFUSED && kind != Outcome.Kind.IGNORED;
        }
    }

    /** The hashes of files that need no reading: imported, or refused by this very version of the program. */
    private Set<String> known(Shelf shelf) {
        Set<String> known = new HashSet<>();
        shelf.archive().reports().stream()
                .filter(report -> shelf.isThere(report.key()))
                .forEach(report -> known.add(report.source().sha256()));
        shelf.archive().unread().stream()
                .filter(unread -> unread.programVersion().equals(desk.program()))
                .forEach(unread -> known.add(unread.source().sha256()));
        return known;
    }

    private static Step ignore(Selection.Picked file) {
        Reason reason = Objects.requireNonNull(file.ignored());
        return new Step(file.path().toString(), file.mistake() ? Outcome.Kind.REFUSED : Outcome.Kind.IGNORED, reason);
    }

    /** A file, or all that is in it. */
    private void takeAll(
            Shelf shelf,
            Request request,
            Intake intake,
            Arrivals arrivals,
            Entitling entitling,
            List<Step> steps,
            Progress progress) {
        Intake.Item item;
        do {
            item = intake.next();
            Step step = take(shelf, request, item);
            if (item.digitised() != null) {
                arrivals.add(item.sha256(), item.digitised().digitisedReports());
            }
            entitling.add(step.reports());
            if (!request.tags().isEmpty() && step.isKept()) {
                shelf.archive().tag(item.sha256(), request.tags());
            }
            settle(step, steps, progress);
        } while (!item.last());
    }

    private static void settle(Step step, List<Step> steps, Progress progress) {
        steps.add(step);
        progress.settled(new Settled(step.file(), step.kind(), step.reason()));
    }

    private Step take(Shelf shelf, Request request, Intake.Item item) {
        if (item.failure() != null) {
            return new Step(item.file(), Outcome.Kind.REFUSED, item.failure());
        }
        if (item.refusal() != null) {
            return refuse(shelf, item, item.refusal());
        }
        List<StoredReport> had = standing(shelf, item.sha256());
        if (!had.isEmpty() && !request.again()) {
            String name = had.get(0).source().name();
            boolean renamed = !name.equals(item.name());
            return new Step(item.file(), Outcome.Kind.SKIPPED, renamed ? Reason.of(Code.KNOWN_AS, name) : null, had);
        }
        if (item.digitised() == null) {
            Unread unread = shelf.archive().unread(item.sha256()).orElseThrow();
            return new Step(item.file(), Outcome.Kind.UNREAD, new Reason(unread.reason(), unread.arguments()));
        }
        return keep(shelf, item, item.digitised(), !had.isEmpty());
    }

    /** The reports of a source, without one that was keyed in and taken back. */
    private static List<StoredReport> standing(Shelf shelf, String sha256) {
        return shelf.archive().reportsOf(sha256).stream()
                .filter(report -> shelf.isThere(report.key()))
                .toList();
    }

    private Step keep(Shelf shelf, Intake.Item item, Digitised digitised, boolean again) {
        Instant now = now();
        String mappings = desk.mappings().fingerprint();
        List<Reading> readings = digitised.digitisedReports().stream()
                .map(report -> reading(digitised, report, mappings, now))
                .toList();
        List<StoredReport> reports;
        if (again || !shelf.archive().reportsOf(item.sha256()).isEmpty()) {
            shelf.archive().addReadings(item.sha256(), readings);
            reports = shelf.archive().reportsOf(item.sha256());
        } else {
            Source source = source(item, digitised.kind().name());
            reports = shelf.archive().keep(source, content(item), readings);
        }
        return new Step(item.file(), again ? Outcome.Kind.READ_AGAIN : Outcome.Kind.IMPORTED, null, reports);
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

    private Step refuse(Shelf shelf, Intake.Item item, Refusal refusal) {
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

    /** Only now every report has its final handle, and its year before where that came later. */
    private static List<Outcome> outcomes(Shelf shelf, Arrivals arrivals, List<Step> steps) {
        shelf.refresh();
        Map<ReportKey, Filed> filed = shelf.all().stream().collect(Collectors.toMap(Filed::key, report -> report));
        return steps.stream().map(step -> outcome(shelf, arrivals, filed, step)).toList();
    }

    private static Outcome outcome(Shelf shelf, Arrivals arrivals, Map<ReportKey, Filed> filed, Step step) {
        List<ReportLine> lines = new ArrayList<>();
        for (StoredReport stored : step.reports()) {
            Filed report = Objects.requireNonNull(filed.get(stored.key()));
            lines.add(arrivals.line(shelf, report));
            shelf.forgetAllBut(report);
        }
        return new Outcome(step.file(), step.kind(), step.reason(), lines);
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
