package io.github.nianbao.desk;

import io.github.nianbao.archive.StoredReport;
import io.github.nianbao.fix.Decision;
import io.github.nianbao.fix.ReportKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** One import, file by file in the order given. */
final class ImportRun {
    private final Desk desk;
    private final Shelf shelf;
    private final ImportDesk.Request request;
    private final ImportDesk.Progress progress;
    private final Accession accession;
    private final Entitling entitling;
    private final Arrivals arrivals = new Arrivals();
    private final List<Step> steps = new ArrayList<>();

    ImportRun(Desk desk, Shelf shelf, ImportDesk.Request request, ImportDesk.Progress progress) {
        this.desk = desk;
        this.shelf = shelf;
        this.request = request;
        this.progress = progress;
        this.accession = new Accession(desk, shelf, request.again());
        this.entitling = new Entitling(shelf, request.agency(), request.year(), desk.who());
    }

    /**
     * Imports all files, or those before the user stops it.
     *
     * @param intake gives every file that is not ignored, in the same order
     */
    List<Outcome> of(List<Selection.Picked> picked, Intake intake) {
        try (Commits commits = new Commits(shelf.archive().gathering());
                entitling) {
            int done = 0;
            for (Selection.Picked file : picked) {
                if (desk.isStopped()) {
                    throw new DeskException(
                            DeskException.Code.STOPPED_IMPORT,
                            List.of(String.valueOf(done), String.valueOf(picked.size())));
                }
                if (file.ignored() != null) {
                    settle(Step.ignored(file), commits);
                } else {
                    takeAll(intake, commits);
                }
                done++;
                int number = done;
                commits.tell(
                        () -> progress.done(number, picked.size(), file.path().toString()));
            }
        }
        return outcomes();
    }

    /** A file, or all that is in it. */
    private void takeAll(Intake intake, Commits commits) {
        Intake.Item item;
        do {
            commits.awaiting(intake);
            Intake.Item next = intake.next();
            settle(commits.keep(() -> take(next)), commits);
            item = next;
        } while (!item.last());
    }

    private Step take(Intake.Item item) {
        Step step = accession.take(item);
        if (item.digitised() != null) {
            arrivals.add(item.sha256(), item.digitised().digitisedReports());
        }
        entitling.add(step.reports());
        if (!request.tags().isEmpty() && step.isKept()) {
            shelf.archive().tag(item.sha256(), request.tags());
        }
        return step;
    }

    private void settle(Step step, Commits commits) {
        steps.add(step);
        commits.tell(() -> progress.settled(new ImportDesk.Settled(step.file(), step.kind(), step.reason())));
    }

    /** Only now every report has its final handle, and its year before where that came later. */
    private List<Outcome> outcomes() {
        shelf.refresh();
        Map<ReportKey, Filed> filed = shelf.all().stream().collect(Collectors.toMap(Filed::key, report -> report));
        return steps.stream().map(step -> outcome(filed, step)).toList();
    }

    private Outcome outcome(Map<ReportKey, Filed> filed, Step step) {
        List<ReportLine> lines = new ArrayList<>();
        for (StoredReport stored : step.reports()) {
            Filed report = Objects.requireNonNull(filed.get(stored.key()));
            lines.add(arrivals.line(shelf, report));
            shelf.forgetAllBut(report);
        }
        List<Decision> replaced = step.reports().stream()
                .flatMap(stored -> entitling.replaced(stored.key()).stream())
                .toList();
        return new Outcome(step.file(), step.kind(), step.reason(), lines, replaced);
    }
}
