package io.github.nianbao.fix;

import io.github.nianbao.report.Entry;
import io.github.nianbao.report.Report;
import java.util.List;

/**
 * A report with the standing decisions applied.
 *
 * <p>Only decisions that change the report are told of: fixes, attestations, agency and year. Of several about one
 * thing the later one counts and the earlier ones are superseded, which is told in neither list; an attestation holds
 * until a later fix of its cell, for it spoke of another figure.
 *
 * @param report fixed values carry {@link io.github.nianbao.report.Entry.Origin#FIXED} or {@code KEYED}, attested entries say so
 * @param applied the decisions that apply, in order
 * @param inapplicable decisions whose printed text differs in this reading, or whose cell is gone
 */
public record Corrected(Report report, List<JournalEntry> applied, List<JournalEntry> inapplicable) {
    public Corrected {
        applied = List.copyOf(applied);
        inapplicable = List.copyOf(inapplicable);
    }

    /** Applies the standing decisions about one report to a reading of it. */
    public static Corrected of(Report reading, ReportKey key, Journal journal) {
        return of(reading, key, Standing.of(journal));
    }

    /** The same for many reports of one archive, whose journal is gone through once. */
    public static Corrected of(Report reading, ReportKey key, Standing standing) {
        Applicable applicable = new Applicable(reading, standing.about(key));
        Report corrected = reading.mapEntries(entry -> decide(entry, applicable.applied()))
                .withIdentity(standing.identity(key, reading.identity()));
        return new Corrected(corrected, applicable.applied(), applicable.inapplicable());
    }

    private static Entry decide(Entry entry, List<JournalEntry> applied) {
        Entry decided = entry;
        for (JournalEntry made : applied) {
            if (made.decision() instanceof Decision.Fix fix && fix.cell().equals(entry.id())) {
                decided = fix.rule() == null ? decided.withFix(fix.to()) : decided.withAutomaticFix(fix.to());
            } else if (made.decision() instanceof Decision.Attest attest
                    && attest.cell().equals(entry.id())) {
                decided = decided.withAttestation();
            }
        }
        return decided;
    }
}
