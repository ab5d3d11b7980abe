package io.github.nianbao.map;

import io.github.nianbao.document.Document;
import io.github.nianbao.document.FileKind;
import io.github.nianbao.document.Table;
import io.github.nianbao.map.MappedForm.Example;
import io.github.nianbao.report.CellId;
import io.github.nianbao.report.Entry;
import io.github.nianbao.report.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Whether an example still gives the cells that it gave when it was written down. */
final class ExampleCheck {
    private ExampleCheck() {}

    /** The cells of a printed table: numbers, and blanks for whatever else stands in a figure's place. */
    static Map<CellId, Value> cells(FormIndex form, Table table) {
        Document document = new Document(FileKind.TEXT, 0, List.of(table));
        FormMapping mapping = FormMapping.of(form, document, RowViews.of(document.tables()));
        Map<CellId, Value> cells = new LinkedHashMap<>();
        mapping.entries().forEach((id, entry) -> {
            if (isPrinted(entry)) {
                cells.put(id, entry.value().isNumber() ? entry.value() : Value.BLANK);
            }
        });
        return cells;
    }

    /**
     * The first cell that an example gives otherwise; {@code null} if there is none. Other cells of the printed table may
     * come and go with other teachings.
     */
    static @Nullable CellId firstDifference(FormIndex form, Example example) {
        Map<CellId, Value> given = cells(form, PrintedTable.table(example.spansKept(), example.rows()));
        return new TreeMap<>(example.cells())
                .entrySet().stream()
                        .filter(cell -> !cell.getValue().equals(given.get(cell.getKey())))
                        .map(Map.Entry::getKey)
                        .findFirst()
                        .orElse(null);
    }

    private static boolean isPrinted(Entry entry) {
        return entry.raw() != null && entry.value().kind() != Value.Kind.UNREADABLE;
    }
}
