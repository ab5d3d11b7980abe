package io.github.nianbao.desk;

import io.github.nianbao.archive.Reading;
import io.github.nianbao.archive.StoredReport;
import io.github.nianbao.archive.Unread;
import io.github.nianbao.document.Document;
import io.github.nianbao.document.FileKind;
import io.github.nianbao.fix.ReportKey;
import io.github.nianbao.map.BlankReport;
import io.github.nianbao.report.Form;
import io.github.nianbao.report.Report;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** Reports of files that no program reads. That there is one is a decision; its reading holds nothing but the form. */
final class KeyedReports {
    /** A person keys in one report of a file. */
    private static final int ORDINAL = 1;

    private KeyedReports() {}

    static ReportKey key(Unread file) {
        return new ReportKey(file.source().sha256(), ORDINAL);
    }

    /** The form with nothing in it. @throws DeskException with the forms there are, if there is no such one */
    static Report blank(Desk desk, Unread file, String form) {
        return BlankReport.over(desk.mappings(), form, nothing(file)).orElseThrow(() -> unknown(desk, form));
    }

    /** A report whose form was not recognised, with a form's cells to key in. @throws DeskException likewise */
    static Report over(Desk desk, String form, Report read) {
        return BlankReport.of(desk.mappings(), form, read)
                .map(desk.narrator()::read)
                .orElseThrow(() -> unknown(desk, form));
    }

    static List<String> forms(Desk desk) {
        return desk.mappings().forms().stream().map(Form::id).toList();
    }

    private static DeskException unknown(Desk desk, String form) {
        List<String> arguments = new ArrayList<>(List.of(form));
        arguments.addAll(forms(desk));
        return new DeskException(DeskException.Code.UNKNOWN_FORM, arguments);
    }

    static void keep(Shelf shelf, Desk desk, Unread file, String form) {
        Reading reading = Reading.of(
                desk.program(),
                desk.mappings().fingerprint(),
                desk.clock().instant().truncatedTo(ChronoUnit.MILLIS),
                nothing(file),
                blank(desk, file, form));
        shelf.archive().keepKeyed(key(file), reading);
        shelf.refresh();
    }

    /** Makes the reports that the journal says are keyed in, where their files came later or into another archive. */
    static void file(Shelf shelf, Desk desk) {
        shelf.decided().keyedIn().forEach(report -> file(shelf, desk, report.sha256()));
    }

    /** The same for one file. */
    static List<StoredReport> file(Shelf shelf, Desk desk, String sha256) {
        ReportKey report = new ReportKey(sha256, ORDINAL);
        shelf.decided()
                .keyedForm(report)
                .filter(form -> !isOver(shelf, report, form))
                .filter(form -> desk.mappings().form(form).isPresent())
                .ifPresent(form -> shelf.archive().unread(sha256).ifPresent(file -> keep(shelf, desk, file, form)));
        return shelf.archive().reportsOf(sha256);
    }

    private static boolean isOver(Shelf shelf, ReportKey report, String form) {
        return shelf.archive().headlines().stream()
                .anyMatch(headline -> headline.stored().key().equals(report) && form.equals(headline.form()));
    }

    private static Document nothing(Unread file) {
        return new Document(FileKind.valueOf(file.source().kind()), 0, List.of());
    }
}
