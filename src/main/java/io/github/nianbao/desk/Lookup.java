package io.github.nianbao.desk;

import io.github.nianbao.fix.ReportKey;
import io.github.nianbao.report.CellId;
import io.github.nianbao.report.Entry;
import io.github.nianbao.report.Fact;
import io.github.nianbao.report.FactId;
import io.github.nianbao.report.Report;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds what a user names: a report by handle or number, a cell or a fact by its id. */
final class Lookup {
    /** Names every report. */
    static final String ALL = "all";

    private Lookup() {}

    /** @throws DeskException with the nearest handles, if nothing bears this name */
    static Filed report(Shelf shelf, String name) {
        Optional<Filed> found = shelf.catalogue().named(name);
        if (found.isPresent()) {
            return found.get();
        }
        List<String> arguments = new ArrayList<>(List.of(name));
        arguments.addAll(
                Nearest.to(name, shelf.standing().stream().map(Filed::handle).toList()));
        throw new DeskException(DeskException.Code.UNKNOWN_REPORT, arguments);
    }

    /** The key of a report, or of that which an unread file would be. @throws DeskException as {@link #report} */
    static ReportKey key(Shelf shelf, String name) {
        return shelf.catalogue()
                .named(name)
                .map(Filed::key)
                .or(() -> UnreadFiles.named(shelf, name).map(KeyedReports::key))
                .orElseGet(() -> report(shelf, name).key());
    }

    static Filed byKey(Shelf shelf, ReportKey key) {
        return shelf.catalogue().of(key).orElseThrow();
    }

    /** The reports of one or more names, each once, in the order named; {@code all} means every standing one. */
    static List<Filed> reports(Shelf shelf, List<String> names) {
        Set<Filed> found = new LinkedHashSet<>();
        for (String name : names) {
            found.addAll(name.equals(ALL) ? shelf.standing() : List.of(report(shelf, name)));
        }
        return List.copyOf(found);
    }

    /** @throws DeskException with the nearest ids, if the prose states no such fact */
    static Fact fact(Report report, String handle, String id) {
        Fact fact = report.fact(new FactId(id));
        if (fact != null) {
            return fact;
        }
        List<String> arguments = new ArrayList<>(List.of(id, handle));
        arguments.addAll(Nearest.to(id, report.allFacts().stream().map(Fact::id).toList()));
        throw new DeskException(DeskException.Code.UNKNOWN_FACT, arguments);
    }

    /** @throws DeskException with the nearest ids, if the report has no such cell */
    static Entry cell(Report report, String handle, String id) {
        for (Entry entry : report.entries().values()) {
            if (entry.id().text().equals(id)) {
                return entry;
            }
        }
        List<String> arguments = new ArrayList<>(List.of(id, handle));
        arguments.addAll(Nearest.to(
                id, report.entries().keySet().stream().map(CellId::text).toList()));
        throw new DeskException(DeskException.Code.UNKNOWN_CELL, arguments);
    }
}
