package io.github.nianbao.desk;

import io.github.nianbao.report.CellId;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Lines in which a table is keyed in: {@code cell=value}, or the values of the next row in the form's order, parted by
 * blanks, commas or tabs. Empty lines and those that begin with {@code #} say nothing.
 */
final class KeyedLines {
    private final List<CellId> cells;
    private final Map<CellId, String> typed = new LinkedHashMap<>();

    private KeyedLines(List<CellId> cells) {
        this.cells = cells;
    }

    /**
     * @param cells that may be keyed in, in the form's order
     * @throws DeskException with the number of the line that says something else
     */
    static Map<CellId, String> read(List<CellId> cells, List<String> lines) {
        KeyedLines keyed = new KeyedLines(cells);
        Iterator<List<CellId>> rows = rows(cells).iterator();
        int number = 0;
        for (String line : lines) {
            number++;
            String said = line.strip();
            if (said.isEmpty() || said.startsWith("#")) {
                continue;
            }
            boolean understood = said.contains("=")
                    ? keyed.one(said)
                    : rows.hasNext() && keyed.row(rows.next(), said.split("[\\s,，]+"));
            if (!understood) {
                throw new DeskException(DeskException.Code.NOT_KEYED, List.of(String.valueOf(number), said));
            }
        }
        return keyed.typed;
    }

    /** The cells of each row; a table without rows in its ids is one row. */
    static List<List<CellId>> rows(List<CellId> cells) {
        Map<String, List<CellId>> rows = new LinkedHashMap<>();
        cells.forEach(cell ->
                rows.computeIfAbsent(row(cell), row -> new ArrayList<>()).add(cell));
        return List.copyOf(rows.values());
    }

    private static String row(CellId cell) {
        return cell.text().substring(0, cell.text().lastIndexOf('.'));
    }

    /** A cell without a value is left as it is. */
    private boolean one(String said) {
        int equals = said.indexOf('=');
        String name = said.substring(0, equals).strip();
        String value = said.substring(equals + 1).strip();
        Set<CellId> meant = new LinkedHashSet<>();
        for (CellId cell : cells) {
            if (cell.text().equals(name) || cell.text().equals(cell.table() + "." + name)) {
                meant.add(cell);
            }
        }
        return meant.size() == 1
                && (value.isEmpty() || typed.put(meant.iterator().next(), value) == null);
    }

    private boolean row(List<CellId> row, String[] values) {
        boolean fits = row.size() == values.length;
        for (int index = 0; fits && index < values.length; index++) {
            fits = typed.put(row.get(index), values[index]) == null;
        }
        return fits;
    }
}
