package io.github.nianbao.desk;

import io.github.nianbao.archive.Damage;
import io.github.nianbao.archive.Unread;
import io.github.nianbao.compare.CellComparison;
import io.github.nianbao.compare.ComparedReport;
import io.github.nianbao.fix.JournalEntry;
import io.github.nianbao.report.Entry;
import io.github.nianbao.report.Fact;
import io.github.nianbao.report.FactId;
import io.github.nianbao.report.FigureId;
import java.time.Instant;
import java.util.List;
import java.util.SortedMap;

/** Looks things up in the archive; changes nothing. */
public final class ReportDesk {
    private final Desk desk;

    public ReportDesk(Desk desk) {
        this.desk = desk;
    }

    /** A file that is kept although this version cannot read it. */
    public record UnreadFile(
            String file, String sha256, SortedMap<String, String> tags, Reason reason, String program, Instant at) {}

    /**
     * One figure with everything it rests on.
     *
     * @param decisions about this cell, those that do not apply included, oldest first
     */
    public record Trace(Dossier report, Entry entry, List<JournalEntry> decisions) {
        public Trace {
            decisions = List.copyOf(decisions);
        }
    }

    /** One number of the prose with everything it rests on; decisions as in {@link Trace}. */
    public record FactTrace(Dossier report, Fact fact, List<JournalEntry> decisions) {
        public FactTrace {
            decisions = List.copyOf(decisions);
        }
    }

    /**
     * Every standing report, by number.
     *
     * @param tags of its file, all of them
     */
    public List<ReportLine> list(SortedMap<String, String> tags) {
        return desk.read(shelf -> {
            shelf.preload();
            return shelf.standing().stream()
                    .filter(report -> Tags.hold(tags, report.tags()))
                    .map(report -> shelf.dossier(report).line())
                    .toList();
        });
    }

    public List<String> handles() {
        return desk.read(shelf -> shelf.standing().stream().map(Filed::handle).toList());
    }

    /** @param tags of the file, all of them */
    public List<UnreadFile> unread(SortedMap<String, String> tags) {
        return desk.read(shelf -> KeyedReports.unread(shelf).stream()
                .map(file -> unread(file, shelf))
                .filter(file -> Tags.hold(tags, file.tags()))
                .toList());
    }

    private static UnreadFile unread(Unread unread, Shelf shelf) {
        return new UnreadFile(
                unread.source().name(),
                unread.source().sha256(),
                shelf.tags(unread.source().sha256()),
                new Reason(unread.reason(), unread.arguments()),
                unread.programVersion(),
                unread.at());
    }

    public Dossier open(String report) {
        return desk.read(shelf -> shelf.dossier(Lookup.report(shelf, report)));
    }

    /** @param reports handles, numbers, {@code all}; none means all */
    public List<Dossier> open(List<String> reports) {
        desk.requireArchive();
        List<String> names = reports.isEmpty() ? List.of(Lookup.ALL) : reports;
        return desk.read(shelf -> {
            if (names.contains(Lookup.ALL)) {
                shelf.preload();
            }
            return Lookup.reports(shelf, names).stream().map(shelf::dossier).toList();
        });
    }

    public Trace trace(String report, String cell) {
        return desk.read(shelf -> {
            Filed filed = Lookup.report(shelf, report);
            Dossier dossier = shelf.dossier(filed);
            Entry entry = Lookup.cell(dossier.report(), filed.handle(), cell);
            return new Trace(dossier, entry, decisions(shelf, filed, entry.id()));
        });
    }

    public FactTrace traceFact(String report, String fact) {
        return desk.read(shelf -> {
            Filed filed = Lookup.report(shelf, report);
            Dossier dossier = shelf.dossier(filed);
            Fact found = Lookup.fact(dossier.report(), filed.handle(), fact);
            return new FactTrace(dossier, found, decisions(shelf, filed, new FactId(found.id())));
        });
    }

    private static List<JournalEntry> decisions(Shelf shelf, Filed filed, FigureId figure) {
        return shelf.journal().entries().stream()
                .filter(made -> filed.key().equals(Decisions.reportOf(made.decision(), shelf.journal())))
                .filter(made -> Decisions.isAbout(made.decision(), figure, shelf.journal()))
                .toList();
    }

    /**
     * Two reports side by side.
     *
     * @param cells cell by cell
     */
    public record Comparison(Dossier first, Dossier second, CellComparison cells) {}

    public Comparison compare(String first, String second) {
        return desk.read(shelf -> {
            Dossier left = shelf.dossier(Lookup.report(shelf, first));
            Dossier right = shelf.dossier(Lookup.report(shelf, second));
            return new Comparison(left, right, CellComparison.of(side(left), side(right)));
        });
    }

    private static ComparedReport side(Dossier dossier) {
        return new ComparedReport(dossier.report(), dossier.form(), dossier.findings());
    }

    /** Everything in the archive that does not hold; empty if all does. */
    public List<Reason> verify() {
        desk.requireArchive();
        return desk.read(shelf ->
                shelf.archive().verify().stream().map(ReportDesk::reason).toList());
    }

    private static Reason reason(Damage damage) {
        return new Reason(damage.code().name(), damage.arguments());
    }
}
