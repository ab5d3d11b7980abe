package io.github.nianbao.desk;

import io.github.nianbao.report.CellId;
import io.github.nianbao.report.Entry;
import io.github.nianbao.report.Form;
import io.github.nianbao.report.FormCell;
import io.github.nianbao.report.FormRow;
import io.github.nianbao.report.Gap;
import io.github.nianbao.report.Report;
import io.github.nianbao.text.LabelSimilarity;
import io.github.nianbao.text.PrintedLabel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something printed that found no place and that a person may explain.
 *
 * @param table the number of a whole table that is unknown; {@code null} where it is a row
 * @param print the row's label, or the first line of the table
 * @param line the whole line as printed
 */
public record Unexplained(@Nullable Integer table, String print, String line) {
    private static final String BETWEEN_CELLS = " \\| ";
    /** How many rows of the form are offered for a printed one. */
    private static final int OFFERED = 6;

    /** A row that a printed label may mean. @param label in the form's words */
    public record Choice(String row, String label) {}

    static List<Unexplained> of(Report report) {
        List<Unexplained> found = new ArrayList<>();
        for (Gap gap : report.gaps()) {
            String printed = gap.printed();
            if (printed == null || gap.place() == null) {
                continue;
            }
            if (gap.kind() == Gap.Kind.UNKNOWN_TABLE) {
                found.add(new Unexplained(gap.place().table(), printed, printed));
            } else if (gap.kind() == Gap.Kind.UNKNOWN_ROW || gap.kind() == Gap.Kind.UNSURE_PLACE) {
                String label = printed.split(BETWEEN_CELLS, -1)[0];
                if (label.codePoints().anyMatch(Character::isIdeographic)) {
                    found.add(new Unexplained(null, label, printed));
                }
            }
        }
        return found.stream().distinct().toList();
    }

    /** The rows that a label may mean, the likest first; rows that have their figures already are left out. */
    static List<Choice> choices(String print, Form form, Report report) {
        PrintedLabel label = PrintedLabel.of(print);
        Map<String, Choice> rows = new LinkedHashMap<>();
        Map<String, Double> likeness = new LinkedHashMap<>();
        for (FormCell cell : form.cells()) {
            FormRow row = cell.row();
            String name = cell.id().table() + "." + row.id();
            if (isFree(cell.id(), report)) {
                String group = row.groups().isEmpty()
                        ? ""
                        : row.groups().get(row.groups().size() - 1).printed() + " ";
                rows.putIfAbsent(name, new Choice(name, group + row.label().printed()));
                likeness.putIfAbsent(
                        name,
                        LabelSimilarity.of(label, PrintedLabel.of(row.label().printed())));
            }
        }
        return rows.values().stream()
                .sorted(Comparator.comparingDouble(choice -> -likeness.getOrDefault(choice.row(), 0.0)))
                .limit(OFFERED)
                .toList();
    }

    private static boolean isFree(CellId cell, Report report) {
        Entry entry = report.entry(cell);
        return entry != null && entry.raw() == null;
    }
}
