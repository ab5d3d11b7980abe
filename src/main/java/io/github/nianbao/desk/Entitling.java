package io.github.nianbao.desk;

import io.github.nianbao.archive.StoredReport;
import io.github.nianbao.fix.Decision;
import io.github.nianbao.fix.ReportKey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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
    private final Map<ReportKey, List<Decision>> replaced = new HashMap<>();

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

    /** Of what was decided about a report, that which replaced what was printed or set before. */
    List<Decision> replaced(ReportKey report) {
        return replaced.getOrDefault(report, List.of());
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
                List<Decision> decided = Decisions.identity(shelf, filed, agency, year);
                decisions.add(decided);
                replaced.put(
                        filed.key(),
                        decided.stream().filter(Entitling::isReplacing).toList());
                shelf.forgetAllBut(filed);
            }
        }
        shelf.archive().appending().decideInGroups(decisions, who);
        waiting.clear();
        shelf.refresh();
    }

    private static boolean isReplacing(Decision decision) {
        return (decision instanceof Decision.SetAgency agency && agency.from() != null)
                || (decision instanceof Decision.SetYear year && year.from() != null);
    }
}
