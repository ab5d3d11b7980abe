package io.github.nianbao.desk;

import io.github.nianbao.check.Checks;
import io.github.nianbao.check.Finding;
import io.github.nianbao.fix.Decision;
import io.github.nianbao.fix.ReportKey;
import io.github.nianbao.report.CellId;
import io.github.nianbao.report.Entry;
import io.github.nianbao.report.Form;
import io.github.nianbao.report.FormCell;
import io.github.nianbao.report.FormColumn;
import io.github.nianbao.report.Report;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A table that a person keys in, as it stands before.
 *
 * @param filed {@code null} where what is keyed in makes the report
 * @param handle the report's, or the file's name
 * @param cells that the document has not, in the form's order
 */
public record EntrySheet(
        @Nullable Filed filed,
        ReportKey key,
        String handle,
        Report content,
        @Nullable Form form,
        List<CellId> cells) {
    public EntrySheet {
        cells = List.copyOf(cells);
    }

    /** The cells row by row. */
    public List<List<CellId>> rows() {
        return KeyedLines.rows(cells);
    }

    /** The report as it would be. */
    public Report with(Map<CellId, String> typed) {
        return content.mapEntries(entry -> {
            String value = typed.get(entry.id());
            return value == null ? entry : entry.withFix(Fixing.value(value));
        });
    }

    /**
     * What the sums say of some cells, now that these values are typed; only those that can be told.
     *
     * @throws DeskException for a value that one of the cells cannot hold
     */
    public List<Finding> answer(Map<CellId, String> typed, List<CellId> row) {
        decide(typed, "-");
        if (form == null) {
            return List.of();
        }
        return Checks.run(form, with(typed), null, null).stream()
                .filter(Finding::isSum)
                .filter(finding -> finding.status() == Finding.Status.FAIL || finding.status() == Finding.Status.PASS)
                .filter(finding -> finding.cells().stream().anyMatch(row::contains))
                .toList();
    }

    /** The decisions that these values come to; none for a cell that has its value already. */
    Map<CellId, Decision.Fix> decide(Map<CellId, String> typed, String why) {
        Map<CellId, Decision.Fix> decided = new LinkedHashMap<>();
        typed.forEach((cell, value) -> {
            Entry entry = Objects.requireNonNull(content.entry(cell));
            if (!Fixing.value(value).equals(entry.value())) {
                decided.put(cell, Fixing.decide(key, entry, column(cell), value, why));
            }
        });
        return decided;
    }

    private @Nullable FormColumn column(CellId cell) {
        return form == null ? null : form.cell(cell).map(FormCell::column).orElse(null);
    }
}
