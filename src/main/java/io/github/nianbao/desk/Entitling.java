package io.github.nianbao.desk;

import io.github.nianbao.archive.StoredReport;
import io.github.nianbao.fix.Decision;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Enters what the user says about agency and year of imported reports, wherever a report does not say the same by itself.
 * Many at once: each decision on its own would have the whole archive listed anew.
 */
final class Entitling implements AutoCloseable {
    private static final int AT_ONCE = 500;

    private final Shelf shelf;
    private final @Nullable String agency;
    private final @Nullable Integer year;
    private final String who;
    private final Set<Long> waiting = new HashSet<>();

    Entitling(Shelf shelf, @Nullable String agency, @Nullable Integer year, String who) {
        this.shelf = shelf;
        this.agency = agency;
        this.year = year;
        this.who = who;
    }

    void add(List<StoredReport> reports) {
        if (agency == null && year == null) {
            return;
        }
        reports.forEach(report -> waiting.add(report.number()));
        if (waiting.size() >= AT_ONCE) {
            decide();
        }
    }

    /** Also for an import that the user stopped: what was kept bears its name. */
    @Override
    public void close() {
        decide();
    }

    private void decide() {
        if (waiting.isEmpty()) {
            return;
        }
        shelf.refresh();
        List<List<Decision>> decisions = new ArrayList<>();
        for (Filed filed : shelf.all()) {
            if (waiting.contains(filed.number())) {
                decisions.add(Decisions.identity(shelf, filed, agency, year));
                shelf.forgetAllBut(filed);
            }
        }
        shelf.archive().decideInGroups(decisions, who);
        waiting.clear();
        shelf.refresh();
    }
}
