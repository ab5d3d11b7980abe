package io.github.nianbao.archive;

import io.github.nianbao.fix.Decision;
import io.github.nianbao.fix.Journal;
import io.github.nianbao.fix.JournalEntry;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Makes the journal of an archive longer, which is all that can be done to it. */
public final class Appending {
    private final Database database;
    private final Clock clock;

    Appending(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Appends decisions to the journal in one transaction; all or none. */
    public List<JournalEntry> decide(List<Decision> decisions, String who) {
        return append(journal -> {
            Journal longer = journal;
            for (Decision decision : decisions) {
                longer = longer.append(decision, who, clock.instant());
            }
            return longer;
        });
    }

    /** The same as one group, which is undone as one. */
    public List<JournalEntry> decideTogether(List<Decision> decisions, String who) {
        return decideInGroups(List.of(decisions), who);
    }

    /** The same as several groups. */
    public List<JournalEntry> decideInGroups(List<List<Decision>> groups, String who) {
        return append(journal -> {
            Journal longer = journal;
            for (List<Decision> decisions : groups) {
                Long group = decisions.size() > 1 ? longer.entries().size() + 1L : null;
                for (Decision decision : decisions) {
                    longer = longer.append(decision, who, clock.instant(), group, null);
                }
            }
            return longer;
        });
    }

    /** Appends entries of other journals, chained anew; each keeps who decided, when, and its hash there. */
    public List<JournalEntry> takeOver(List<JournalEntry> entries) {
        return append(journal -> {
            Journal longer = journal;
            for (JournalEntry entry : entries) {
                JournalEntry.Origin origin = new JournalEntry.Origin(entry.at(), entry.hash());
                longer = longer.append(entry.decision(), entry.who(), clock.instant(), null, origin);
            }
            return longer;
        });
    }

    /**
     * Appends entries as they are, which must go on where the journal ends.
     *
     * @throws IllegalArgumentException if the chain would not hold
     */
    public List<JournalEntry> continueWith(List<JournalEntry> entries) {
        return append(journal -> {
            List<JournalEntry> all = new ArrayList<>(journal.entries());
            all.addAll(entries);
            Journal longer = new Journal(all);
            longer.firstBroken().ifPresent(number -> {
                throw new IllegalArgumentException("the chain breaks at entry " + number);
            });
            return longer;
        });
    }

    /** Appends in one transaction what a journal has grown by; all or nothing. */
    private List<JournalEntry> append(UnaryOperator<Journal> growing) {
        return database.inTransaction(() -> {
            JournalRows rows = new JournalRows(database);
            Journal journal = rows.whole();
            List<JournalEntry> grown = growing.apply(journal).entries();
            List<JournalEntry> made = grown.subList(journal.entries().size(), grown.size());
            made.forEach(rows::append);
            return List.copyOf(made);
        });
    }
}
