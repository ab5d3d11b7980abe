package io.github.nianbao.digitise;

import io.github.nianbao.check.Checks;
import io.github.nianbao.check.Finding;
import io.github.nianbao.codec.Packed;
import io.github.nianbao.map.Mappings;
import io.github.nianbao.report.CellId;
import io.github.nianbao.report.Entry;
import io.github.nianbao.report.Identity;
import io.github.nianbao.report.Report;
import io.github.nianbao.report.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A report in brief, by which it is filed and listed without being unpacked.
 *
 * @param packedOutline the report with nothing but its agency, its year, its notes and the values that are checked against
 *     other years
 * @param cells cells of the form that the document has
 * @param formCells cells of the form
 * @param gaps how many there are
 * @param failing failing checks that need no other year
 */
public record Brief(Packed<Report> packedOutline, int cells, int formCells, int gaps, int failing) {

    /** The same in as little memory as can be. */
    public Brief packed() {
        return new Brief(Packed.report(packedOutline.bytes()), cells, formCells, gaps, failing);
    }

    public Report outline() {
        return packedOutline.value();
    }

    static Brief of(Report report, Mappings mappings) {
        List<Finding> findings = mappings.form(report.form())
                .map(form -> Checks.withinReport(form, report))
                .orElseGet(() -> Checks.prose(report));
        return new Brief(
                Packed.of(outline(report, mappings)),
                (int) report.entries().values().stream()
                        .filter(entry -> entry.printed().kind() != Value.Kind.MISSING)
                        .count(),
                report.entries().size(),
                report.openGaps().size(),
                (int) findings.stream()
                        .filter(finding -> finding.status() == Finding.Status.FAIL)
                        .count());
    }

    /** Which form the next year is on, nobody knows yet: values that any form asks for are kept. */
    private static Report outline(Report report, Mappings mappings) {
        Set<CellId> kept = mappings.forms().stream()
                .flatMap(form -> Checks.yearCells(form).stream())
                .collect(Collectors.toSet());
        Map<CellId, Entry> entries = new LinkedHashMap<>();
        report.entries().forEach((id, entry) -> {
            if (kept.contains(id) && entry.value().kind() != Value.Kind.MISSING) {
                entries.put(id, outline(entry));
            }
        });
        Identity identity =
                new Identity(report.identity().agency(), report.identity().year(), List.of());
        return new Report(report.form(), identity, entries, List.of(), List.of(), List.of(), report.notes());
    }

    private static Entry outline(Entry entry) {
        return new Entry(
                entry.id(), entry.value(), entry.printed(), null, null, entry.origin(), entry.attested(), Set.of());
    }
}
