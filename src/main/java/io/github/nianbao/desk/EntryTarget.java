package io.github.nianbao.desk;

import io.github.nianbao.archive.Unread;
import io.github.nianbao.report.CellId;
import io.github.nianbao.report.Entry;
import io.github.nianbao.report.Identity;
import io.github.nianbao.report.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is keyed in.
 *
 * @param name a report, or a file that no program reads: by its name, or the beginning of its SHA-256
 * @param table its id
 * @param as what makes a report of the file; {@code null} where it is a report
 */
public record EntryTarget(
        String name, String table, @Nullable As as) {
    /**
     * @param agency {@code null} where it is a report, which says so itself; the year likewise
     * @param form its id
     */
    public record As(@Nullable String agency, @Nullable Integer year, String form) {
        /** Whether a report may be what this says. */
        private boolean isOf(Filed filed) {
            return (agency == null || agency.equals(filed.agency()))
                    && (year == null || year.equals(filed.year()))
                    && (filed.form() == null || form.equals(filed.form()));
        }
    }

    /** @throws DeskException where it is not to be keyed in, or not by what was said of it */
    EntrySheet sheet(Shelf shelf, Desk desk) {
        Optional<Unread> file = UnreadFiles.named(shelf, name);
        Optional<Filed> filed = shelf.all().stream()
                .filter(report -> report.handle().equals(name)
                        || String.valueOf(report.number()).equals(name)
                        || file.map(KeyedReports::key)
                                .filter(report.key()::equals)
                                .isPresent())
                .findFirst();
        if (filed.isPresent()) {
            return sheet(shelf, desk, filed.get());
        }
        if (file.isEmpty()) {
            return sheet(shelf, desk, Lookup.report(shelf, name));
        }
        if (UnreadFiles.isWithdrawn(shelf, file.get())) {
            throw new DeskException(DeskException.Code.ALREADY_WITHDRAWN, List.of(name));
        }
        if (as == null || as.agency() == null || as.year() == null) {
            throw new DeskException(
                    DeskException.Code.NOT_A_REPORT_YET,
                    List.of(file.get().source().name()));
        }
        Decisions.checkIdentity(as.agency(), as.year());
        Report blank = KeyedReports.blank(desk, file.get(), as.form())
                .withIdentity(new Identity(as.agency(), as.year(), List.of()));
        String handle = file.get().source().name();
        return new EntrySheet(
                null,
                KeyedReports.key(file.get()),
                handle,
                blank,
                shelf.form(as.form()).orElse(null),
                cells(blank, handle));
    }

    Unread unread(Shelf shelf) {
        return UnreadFiles.named(shelf, name).orElseThrow();
    }

    private EntrySheet sheet(Shelf shelf, Desk desk, Filed filed) {
        if (as != null && !as.isOf(filed)) {
            throw new DeskException(
                    DeskException.Code.ANOTHER_REPORT, List.of(name, filed.handle(), String.valueOf(filed.form())));
        }
        DecisionDesk.requireStanding(filed);
        Report read = shelf.corrected(filed).report();
        String form = filed.form() == null ? form(desk, filed) : filed.form();
        Report content = filed.form() == null ? KeyedReports.over(desk, form, read) : read;
        return new EntrySheet(
                filed,
                filed.key(),
                filed.handle(),
                content,
                shelf.form(form).orElse(null),
                cells(content, filed.handle()));
    }

    private String form(Desk desk, Filed filed) {
        if (as == null) {
            throw new DeskException(
                    DeskException.Code.NO_FORM_TO_KEY,
                    List.of(filed.handle(), String.join(", ", KeyedReports.forms(desk))));
        }
        return as.form();
    }

    private List<CellId> cells(Report content, String handle) {
        List<Entry> all = content.entries().values().stream()
                .filter(entry -> entry.id().table().equals(table))
                .toList();
        if (all.isEmpty()) {
            List<String> arguments = new ArrayList<>(List.of(table, handle));
            content.entries().keySet().stream().map(CellId::table).distinct().forEach(arguments::add);
            throw new DeskException(DeskException.Code.UNKNOWN_TABLE, arguments);
        }
        List<CellId> unprinted =
                all.stream().filter(entry -> entry.raw() == null).map(Entry::id).toList();
        if (unprinted.isEmpty()) {
            throw new DeskException(DeskException.Code.TABLE_READ, List.of(table, handle));
        }
        return unprinted;
    }
}
