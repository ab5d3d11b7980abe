package io.github.nianbao.shell;

import io.github.nianbao.desk.HistoryDesk.Line;
import io.github.nianbao.fix.Decision;
import io.github.nianbao.fix.JournalEntry;
import java.util.ArrayList;
import java.util.List;

/** Lines of the journal that one command made, one after the other, and that count alike; a line that stands alone, too. */
record HistoryRun(List<Line> lines) {
    /** Fewer are read more quickly than what stands for them. */
    private static final int FEWEST = 6;

    HistoryRun {
        lines = List.copyOf(lines);
    }

    Line first() {
        return lines.get(0);
    }

    Line last() {
        return lines.get(lines.size() - 1);
    }

    boolean isOne() {
        return lines.size() == 1;
    }

    /** How many reports it is about. */
    long reports() {
        return lines.stream().map(Line::handle).distinct().count();
    }

    static List<HistoryRun> of(List<Line> lines) {
        List<HistoryRun> runs = new ArrayList<>();
        int from = 0;
        for (int to = 1; to <= lines.size(); to++) {
            if (to == lines.size() || !isAlike(lines.get(to - 1), lines.get(to))) {
                add(lines.subList(from, to), runs);
                from = to;
            }
        }
        return runs;
    }

    private static void add(List<Line> alike, List<HistoryRun> runs) {
        if (alike.size() < FEWEST) {
            alike.forEach(line -> runs.add(new HistoryRun(List.of(line))));
        } else {
            runs.add(new HistoryRun(alike));
        }
    }

    private static boolean isAlike(Line line, Line next) {
        JournalEntry entry = line.entry();
        JournalEntry following = next.entry();
        return entry.who().equals(following.who())
                && line.state() == next.state()
                && following.number() == entry.number() + 1
                && (isOfOneGroup(entry, following) || isToOneName(entry.decision(), following.decision()));
    }

    private static boolean isOfOneGroup(JournalEntry entry, JournalEntry following) {
        return entry.group() != null && entry.group().equals(following.group());
    }

    /** What an import decides of each of its reports. */
    private static boolean isToOneName(Decision decision, Decision following) {
        if (decision instanceof Decision.SetAgency agency && following instanceof Decision.SetAgency other) {
            return String.valueOf(agency.to()).equals(String.valueOf(other.to()));
        }
        return decision instanceof Decision.SetYear year
                && following instanceof Decision.SetYear other
                && String.valueOf(year.to()).equals(String.valueOf(other.to()));
    }
}
