package io.github.nianbao.fix;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * How another journal over the same sources goes into this one. Journals only grow, and so nothing of ours changes.
 *
 * @param verbatim entries that go on exactly where ours ends, and are taken with their numbers and hashes
 * @param taken decisions that stand there and not here; they are chained anew and keep their origin
 * @param folded how many of theirs stand here, too
 * @param contradictions decisions of theirs about something that was decided otherwise here
 */
public record Merge(
        List<JournalEntry> verbatim, List<JournalEntry> taken, int folded, List<Contradiction> contradictions) {

    /** One thing, decided differently. */
    public record Contradiction(JournalEntry ours, JournalEntry theirs) {}

    public Merge {
        verbatim = List.copyOf(verbatim);
        taken = List.copyOf(taken);
        contradictions = List.copyOf(contradictions);
    }

    /** @param theirs a journal whose chain holds */
    public static Merge of(Journal ours, Journal theirs) {
        int common = ours.entries().size();
        if (isContinued(ours, theirs)) {
            List<JournalEntry> more =
                    theirs.entries().subList(common, theirs.entries().size());
            return new Merge(more, List.of(), common, List.of());
        }
        List<JournalEntry> standing = ours.standing();
        List<JournalEntry> taken = new ArrayList<>();
        List<Contradiction> contradictions = new ArrayList<>();
        int folded = 0;
        for (JournalEntry entry : theirs.standing()) {
            Optional<JournalEntry> rival = standing.stream()
                    .filter(other -> isAboutTheSame(other.decision(), entry.decision()))
                    .reduce((earlier, later) -> later);
            boolean isKnown = ours.entries().stream().anyMatch(other -> isTheSame(other, entry));
            if (isKnown
                    || rival.filter(other -> agree(other.decision(), entry.decision()))
                            .isPresent()) {
                folded++;
            } else if (rival.isPresent()) {
                contradictions.add(new Contradiction(rival.get(), entry));
            } else {
                taken.add(entry);
            }
        }
        return new Merge(List.of(), taken, folded, contradictions);
    }

    private static boolean isContinued(Journal ours, Journal theirs) {
        int common = ours.entries().size();
        return common == 0
                || (theirs.entries().size() >= common
                        && theirs.entries()
                                .get(common - 1)
                                .hash()
                                .equals(ours.last().hash()));
    }

    /** The very entry, or one that was taken over from it; undone or not, it was heard. */
    private static boolean isTheSame(JournalEntry ours, JournalEntry theirs) {
        JournalEntry.Origin origin = ours.origin();
        return ours.hash().equals(theirs.hash())
                || (origin != null && origin.hash().equals(theirs.hash()));
    }

    private static boolean isAboutTheSame(Decision one, Decision other) {
        return Objects.equals(one.report(), other.report()) && Objects.equals(subject(one), subject(other));
    }

    private static String subject(Decision decision) {
        if (decision instanceof Decision.Fix fix) {
            return fix.figure().text();
        } else if (decision instanceof Decision.Attest attest) {
            return attest.figure().text();
        } else if (decision instanceof Decision.Teach teach) {
            return teach.name();
        } else if (decision instanceof Decision.Unteach unteach) {
            return unteach.name();
        } else if (decision instanceof Decision.Alias alias) {
            return "alias " + alias.name();
        } else if (decision instanceof Decision.Succession succession) {
            return "succession " + succession.before() + succession.after();
        } else if (decision instanceof Decision.TagAgencies tagging) {
            return "tags " + tagging.pattern() + " " + tagging.tags().keySet();
        }
        return decision.getClass().getSimpleName();
    }

    private static boolean isAboutAgencies(Decision decision) {
        return decision instanceof Decision.Alias
                || decision instanceof Decision.Succession
                || decision instanceof Decision.TagAgencies;
    }

    /** Whether two decisions about one thing come to the same; the reasons may differ. */
    private static boolean agree(Decision one, Decision other) {
        if (one instanceof Decision.Fix fix && other instanceof Decision.Fix their) {
            return fix.to().equals(their.to());
        } else if (one instanceof Decision.KeyIn keyed && other instanceof Decision.KeyIn their) {
            return keyed.form().equals(their.form());
        } else if (one instanceof Decision.SetAgency set && other instanceof Decision.SetAgency their) {
            return Objects.equals(set.to(), their.to());
        } else if (one instanceof Decision.SetYear set && other instanceof Decision.SetYear their) {
            return Objects.equals(set.to(), their.to());
        } else if (isAboutAgencies(one)) {
            return one.equals(other);
        }
        return one.getClass() == other.getClass();
    }
}
