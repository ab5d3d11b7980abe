package io.github.nianbao.check;

import io.github.nianbao.report.CellId;
import io.github.nianbao.report.Report;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The coverage certificate of a report: how many assessable checks each of its cells stands in. A wrong figure in a cell
 * with none goes unnoticed.
 *
 * @param checks every cell of the report, in its order, those without a check included
 */
public record Coverage(Map<CellId, Integer> checks) {
    public Coverage {
        checks = Collections.unmodifiableMap(new LinkedHashMap<>(checks));
    }

    public static Coverage of(Report report, List<Finding> findings) {
        Map<CellId, Integer> checks = new LinkedHashMap<>();
        report.entries().keySet().forEach(cell -> checks.put(cell, 0));
        for (Finding finding : findings) {
            if (finding.isAssessable()) {
                finding.cells().forEach(cell -> checks.merge(cell, 1, Integer::sum));
            }
        }
        return new Coverage(checks);
    }

    /** How many assessable checks a cell stands in; 0 for a cell that the report does not have. */
    public int of(CellId cell) {
        return checks.getOrDefault(cell, 0);
    }

    /** The cells whose figures nothing protects, in the report's order. */
    public List<CellId> unprotected() {
        return checks.entrySet().stream()
                .filter(check -> check.getValue() == 0)
                .map(Map.Entry::getKey)
                .toList();
    }
}
