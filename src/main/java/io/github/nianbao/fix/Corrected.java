package io.github.nianbao.fix;

import io.github.nianbao.report.Entry;
import io.github.nianbao.report.Fact;
import io.github.nianbao.report.FigureId;
import io.github.nianbao.report.Report;
import java.math.BigDecimal;
import java.util.List;

/**
 * A report with the standing decisions applied.
 *
 * <p>Only decisions that change the report are told of: that it is keyed in, fixes, attestations, agency and year. Of
 * several about one thing the later one counts and the earlier ones are superseded, which is told in neither list; an
 * attestation holds until a later fix of its figure, for it spoke of another figure.
 *
 * @param report fixed values carry {@link io.github.nianbao.report.Entry.Origin#FIXED} or {@code KEYED}, attested entries say so
 * @param applied the decisions that apply, in order
 * @param inapplicable decisions whose printed text differs in this reading, or whose cell, fact or form is gone
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
                .mapFacts(fact -> decide(fact, applicable.applied()))
                .withIdentity(standing.identity(key, reading.identity()));
        return new Corrected(corrected.withGaps(corrected.openGaps()), applicable.applied(), applicable.inapplicable());
    }

    private static Entry decide(Entry entry, List<JournalEntry> applied) {
        Entry decided = entry;
        for (JournalEntry made : applied) {
            if (made.decision() instanceof Decision.Fix fix && fix.figure().equals(entry.id())) {
                decided = fix.rule() == null ? decided.withFix(fix.to()) : decided.withAutomaticFix(fix.to());
            } else if (made.decision() instanceof Decision.Attest attest
                    && attest.figure().equals(entry.id())) {
                decided = decided.withAttestation();
            }
        }
        return decided;
    }

    private static Fact decide(Fact fact, List<JournalEntry> applied) {
        Fact decided = fact;
        for (JournalEntry made : applied) {
            if (made.decision() instanceof Decision.Fix fix && isOf(fact, fix.figure())) {
                BigDecimal number = fix.to().number();
                decided = number == null ? decided : decided.withFix(number);
            } else if (made.decision() instanceof Decision.Attest attest && isOf(fact, attest.figure())) {
                decided = decided.withAttestation();
            }
        }
        return decided;
    }

    private static boolean isOf(Fact fact, FigureId figure) {
        return fact.id().equals(figure.text());
    }
}
