package io.github.nianbao.fix;

import io.github.nianbao.report.Identity;
import io.github.nianbao.report.Identity.About;
import io.github.nianbao.report.Identity.Evidence;
import io.github.nianbao.report.Identity.Source;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a journal comes to now: the standing decisions, report by report. */
public final class Standing {
    private final List<JournalEntry> all;
    private final Map<ReportKey, List<JournalEntry>> byReport;
    private final Agencies agencies;

    private Standing(List<JournalEntry> all) {
        this.all = all;
        this.byReport = all.stream()
                .filter(entry -> entry.decision().report() != null)
                .collect(Collectors.groupingBy(entry -> keyOf(entry.decision())));
        this.agencies = Agencies.of(all.stream().map(JournalEntry::decision).toList());
    }

    public static Standing of(Journal journal) {
        return new Standing(journal.standing());
    }

    /** What is decided of agencies over the years. */
    public Agencies agencies() {
        return agencies;
    }

    /** The standing decisions about one report, in order. */
    public List<JournalEntry> about(ReportKey report) {
        return byReport.getOrDefault(report, List.of());
    }

    public boolean isWithdrawn(ReportKey report) {
        return about(report).stream().anyMatch(entry -> entry.decision() instanceof Decision.Withdraw);
    }

    /** The form over which a report is keyed in whose file no program reads; empty where a program reads it. */
    public Optional<String> keyedForm(ReportKey report) {
        return last(report, Decision.KeyIn.class).map(Decision.KeyIn::form);
    }

    /** Every report that is keyed in because no program reads its file. */
    public List<ReportKey> keyedIn() {
        return all.stream()
                .map(JournalEntry::decision)
                .filter(Decision.KeyIn.class::isInstance)
                .map(Standing::keyOf)
                .distinct()
                .toList();
    }

    /**
     * Of reports that share agency and year, the one that counts: the one preferred last, else the first that is not
     * withdrawn.
     *
     * @param sharing in the order of import
     */
    public Optional<ReportKey> counting(Collection<ReportKey> sharing) {
        List<ReportKey> candidates =
                sharing.stream().filter(report -> !isWithdrawn(report)).toList();
        Optional<ReportKey> preferred = all.stream()
                .map(JournalEntry::decision)
                .filter(decision -> decision instanceof Decision.Prefer && candidates.contains(decision.report()))
                .map(Standing::keyOf)
                .reduce((earlier, later) -> later);
        return preferred.or(() -> candidates.stream().findFirst());
    }

    /** The agency of a report, as a person set it, else as it was read. */
    public @Nullable String agency(ReportKey report, @Nullable String read) {
        return last(report, Decision.SetAgency.class)
                .map(set -> Optional.ofNullable(set.to()))
                .orElse(Optional.ofNullable(read))
                .orElse(null);
    }

    /** The year of a report, as a person set it, else as it was read. */
    public @Nullable Integer year(ReportKey report, @Nullable Integer read) {
        return last(report, Decision.SetYear.class)
                .map(set -> Optional.ofNullable(set.to()))
                .orElse(Optional.ofNullable(read))
                .orElse(null);
    }

    /** The identity of a report with what a person set, which is believed before anything printed. */
    public Identity identity(ReportKey report, Identity read) {
        List<Evidence> evidence = new ArrayList<>();
        last(report, Decision.SetAgency.class)
                .map(Decision.SetAgency::to)
                .ifPresent(to -> evidence.add(new Evidence(About.AGENCY, Source.GIVEN, to, to)));
        last(report, Decision.SetYear.class)
                .map(Decision.SetYear::to)
                .map(String::valueOf)
                .ifPresent(to -> evidence.add(new Evidence(About.YEAR, Source.GIVEN, to, to)));
        evidence.addAll(read.evidence());
        return new Identity(agency(report, read.agency()), year(report, read.year()), evidence);
    }

    /** The teachings in force, by name. */
    public SortedMap<String, JournalEntry> teachings() {
        SortedMap<String, JournalEntry> teachings = new TreeMap<>();
        for (JournalEntry entry : all) {
            if (entry.decision() instanceof Decision.Teach teach) {
                teachings.put(teach.name(), entry);
            } else if (entry.decision() instanceof Decision.Unteach unteach) {
                teachings.remove(unteach.name());
            }
        }
        return teachings;
    }

    private <T extends Decision> Optional<T> last(ReportKey report, Class<T> kind) {
        return about(report).stream()
                .map(JournalEntry::decision)
                .filter(kind::isInstance)
                .map(kind::cast)
                .reduce((earlier, later) -> later);
    }

    private static ReportKey keyOf(Decision decision) {
        ReportKey report = decision.report();
        if (report == null) {
            throw new IllegalArgumentException("not about one report: " + decision);
        }
        return report;
    }
}
