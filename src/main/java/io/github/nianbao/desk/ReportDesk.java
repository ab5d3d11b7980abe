package io.github.nianbao.desk;

import io.github.nianbao.archive.ArchiveException;
import io.github.nianbao.archive.Damage;
import io.github.nianbao.archive.Unread;
import io.github.nianbao.compare.CellComparison;
import io.github.nianbao.compare.ComparedReport;
import io.github.nianbao.fix.JournalEntry;
import io.github.nianbao.report.Entry;
import io.github.nianbao.report.Fact;
import io.github.nianbao.report.FactId;
import io.github.nianbao.report.FigureId;
import io.github.nianbao.report.Form;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/** Looks things up in the archive; changes nothing. */
public final class ReportDesk {
    /** Reports that are looked up in one go. */
    private static final int AT_ONCE = 500;

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
     * Standing reports, by number. Only those of the page are opened, unless it is asked which of them are open.
     *
     * @throws DeskException with the nearest names, if there is no such agency or form, or no such page
     */
    public Page.Lines<ReportLine> list(ReportFilter filter, Page page) {
        if (filter.form() != null && !filter.form().equals(Handles.UNKNOWN)) {
            checkForm(filter.form());
        }
        return new Keeping(desk, Keeping.USUAL).read((shelf, totals) -> {
            List<Filed> wanted = filter.among(shelf);
            if (filter.open()) {
                return page.of(lines(wanted, totals).stream()
                        .filter(ReportLine::isOpen)
                        .toList());
            }
            Page.Lines<Filed> shown = page.of(wanted);
            return new Page.Lines<>(lines(shown.lines(), totals), shown.before(), shown.of());
        });
    }

    private void checkForm(String form) {
        List<String> known = desk.mappings().forms().stream().map(Form::id).toList();
        if (!known.contains(form)) {
            List<String> arguments = new ArrayList<>(List.of(form));
            arguments.addAll(known);
            throw new DeskException(DeskException.Code.UNKNOWN_FORM, arguments);
        }
    }

    private static List<ReportLine> lines(List<Filed> reports, Totals totals) {
        List<ReportLine> lines = new ArrayList<>();
        for (int from = 0; from < reports.size(); from += AT_ONCE) {
            List<Filed> some = reports.subList(from, Math.min(reports.size(), from + AT_ONCE));
            totals.prepare(some);
            some.forEach(report -> lines.add(totals.line(report)));
            totals.release();
        }
        return lines;
    }

    /** Names of reports that go on as a word begins, at most so many. */
    public Offered handles(String word, int most) {
        return desk.read(
                shelf -> Offered.of(shelf.standing().stream().map(Filed::handle).toList(), word, most));
    }

    /** @param tags of the file, all of them */
    public Page.Lines<UnreadFile> unread(SortedMap<String, String> tags, Page page) {
        return desk.read(shelf -> page.of(UnreadFiles.waiting(shelf).stream()
                .map(file -> unread(file, shelf))
                .filter(file -> Tags.hold(tags, file.tags()))
                .toList()));
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
        try {
            return desk.read(shelf ->
                    shelf.archive().verify().stream().map(ReportDesk::reason).toList());
        } catch (DeskException failure) {
            // So badly damaged that it cannot even be opened.
            Optional<Damage> damage =
                    failure.getCause() instanceof ArchiveException archive ? archive.damage() : Optional.empty();
            return List.of(reason(damage.orElseThrow(() -> failure)));
        }
    }

    private static Reason reason(Damage damage) {
        return new Reason(damage.code().name(), damage.arguments());
    }
}
