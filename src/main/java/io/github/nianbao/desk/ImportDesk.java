package io.github.nianbao.desk;

import io.github.nianbao.digitise.Digitiser;
import io.github.nianbao.digitise.Digitising;
import io.github.nianbao.read.Limits;
import io.github.nianbao.worker.WorkerPool;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
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
        if (files.isEmpty()) {
            return nothingThere(picked, progress);
        }
        return desk.write(shelf -> {
            desk.followTeachings(shelf);
            Set<String> known = request.again() ? Set.of() : known(shelf);
            int processes = Math.max(1, Math.min(Runtime.getRuntime().availableProcessors(), files.size()));
            boolean trusted = request.trusted() || desk.settings().trusted();
            // One more for each process: it has the next file at hand, read and hashed, when a place comes free.
            int threads = trusted ? processes : (WorkerPool.DEPTH + 1) * processes;
            Limits limits = desk.settings().limits();
            try (Digitising digitising = digitising(trusted, processes, files.size());
                    Intake intake = new Intake(digitising, known::contains, files, threads, limits)) {
                return new ImportRun(desk, shelf, request, progress).of(picked, intake);
            }
        });
    }

    /** No archive is made, or waited for, where there is nothing to import. */
    private static List<Outcome> nothingThere(List<Selection.Picked> picked, Progress progress) {
        List<Outcome> outcomes = new ArrayList<>();
        for (Selection.Picked file : picked) {
            Step step = Step.ignored(file);
            outcomes.add(new Outcome(step.file(), step.kind(), step.reason(), List.of(), List.of()));
            progress.settled(new Settled(step.file(), step.kind(), step.reason()));
            progress.done(outcomes.size(), picked.size(), step.file());
        }
        return outcomes;
    }

    private Digitising digitising(boolean trusted, int processes, int files) {
        Limits limits = desk.settings().limits();
        return trusted
                ? new Digitiser(desk.mappings(), limits)
                : new WorkerPool(desk.mappings(), limits, processes, files);
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
}
