package io.github.nianbao.read.html;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jsoup.nodes.Element;

/** The rows and cells of one table as a browser shows them; tables inside of its cells are not looked into. */
final class TableRows {
    private TableRows() {}

    /** The groups of rows from top to bottom: the head first and the foot last, wherever they stand in the source. */
    static List<List<Element>> groups(Element table, Visibility visibility) {
        List<List<Element>> groups = new ArrayList<>();
        List<List<Element>> feet = new ArrayList<>();
        boolean headed = false;
        for (Element group : table.children()) {
            if (!visibility.takesRoom(group)) {
                continue;
            }
            List<Element> rows = rows(group, visibility);
            if (group.nameIs("thead") && !headed) {
                headed = true;
                groups.add(0, rows);
            } else if (group.nameIs("tfoot") && feet.isEmpty()) {
                feet.add(rows);
            } else if (!rows.isEmpty()) {
                groups.add(rows);
            }
        }
        groups.addAll(feet);
        return groups;
    }

    private static List<Element> rows(Element group, Visibility visibility) {
        List<Element> rows = new ArrayList<>();
        for (Element row : group.nameIs("tr") ? List.of(group) : group.children()) {
            if (row.nameIs("tr")
                    && visibility.takesRoom(row)
                    && !visibility.style(row, "visibility").equals("collapse")) {
                rows.add(row);
            }
        }
        return rows;
    }

    /** The columns, from 0, that a style collapses: they keep no room, and nothing of them is seen. */
    static BitSet collapsed(Element table, Visibility visibility) {
        BitSet collapsed = new BitSet();
        int column = 0;
        for (Element group : table.children()) {
            if (!group.nameIs("col") && !group.nameIs("colgroup")) {
                continue;
            }
            List<Element> columns = group.childrenSize() == 0 ? List.of(group) : group.children();
            for (Element each : columns) {
                int end = column + Raster.span(each, "span", Limits.COLUMN_SPAN);
                collapsed.set(column, end, isCollapsed(group, visibility) || isCollapsed(each, visibility));
                column = end;
            }
        }
        return collapsed;
    }

    private static boolean isCollapsed(Element columns, Visibility visibility) {
        return visibility.style(columns, "visibility").equals("collapse");
    }

    static List<Element> cells(Element row, Visibility visibility) {
        List<Element> cells = new ArrayList<>();
        for (Element cell : row.children()) {
            if ((cell.nameIs("td") || cell.nameIs("th")) && visibility.takesRoom(cell)) {
                cells.add(cell);
            }
        }
        return cells;
    }

    /** The cells of a table that has one in each row; empty for every other table. */
    static List<Element> stack(Element table, Visibility visibility) {
        List<Element> stack = new ArrayList<>();
        for (List<Element> group : groups(table, visibility)) {
            for (Element row : group) {
                List<Element> cells = cells(row, visibility);
                if (cells.size() > 1) {
                    return List.of();
                }
                stack.addAll(cells);
            }
        }
        return stack;
    }
}
