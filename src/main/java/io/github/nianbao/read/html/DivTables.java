package io.github.nianbao.read.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Tables that are made of other elements: by their roles (WAI-ARIA), or displayed as tables by their styles. */
final class DivTables {
    private static final Set<String> TABLES = Set.of("table", "grid", "treegrid");
    private static final Set<String> CELLS = Set.of("cell", "gridcell", "columnheader", "rowheader");

    /** One row of cells only puts things side by side. */
    private static final int FEWEST_ROWS = 2;

    /** Fewer terms with figures may be anything. */
    private static final int FEWEST_FIGURES = 4;

    /** More characters than this are no figure. */
    private static final int LONGEST_FIGURE = 12;

    private DivTables() {}

    /** Turns them into the tables that they stand for. */
    static void rename(Document page, Visibility visibility) {
        for (Element element : page.getAllElements()) {
            if (element.nameIs("table")) {
                continue;
            }
            if (element.nameIs("dl")) {
                list(element);
            } else if (TABLES.contains(element.attr("role"))) {
                rename(element, inner -> inner.attr("role").equals("row"), inner -> CELLS.contains(inner.attr("role")));
            } else if (visibility.display(element).equals("table")) {
                rename(
                        element,
                        inner -> visibility.display(inner).equals("table-row"),
                        inner -> visibility.display(inner).equals("table-cell"));
            }
        }
    }

    /** A list of terms with a figure or two to each is a table of two columns; one of texts stays a list. */
    private static void list(Element list) {
        List<Element> entries = list.children();
        List<Element> figures =
                entries.stream().filter(entry -> entry.nameIs("dd")).toList();
        boolean plain = figures.size() >= FEWEST_FIGURES
                && entries.get(0).nameIs("dt")
                && entries.stream().allMatch(entry -> entry.nameIs("dt") || entry.nameIs("dd"))
                && figures.stream().allMatch(figure -> figure.text().length() <= LONGEST_FIGURE)
                && figures.stream()
                                .filter(figure -> figure.text().chars().anyMatch(Character::isDigit))
                                .count()
                        > figures.size() / 2;
        if (!plain) {
            return;
        }
        Element row = list;
        for (Element entry : entries) {
            if (entry.nameIs("dt")) {
                row = list.appendElement("tr");
            }
            entry.tagName("td");
            move(entry, row);
        }
        list.tagName("table");
    }

    private static void rename(Element table, Predicate<Element> isRow, Predicate<Element> isCell) {
        List<Element> rows = nearest(table, isRow);
        if (rows.size() < FEWEST_ROWS) {
            return;
        }
        for (Element row : rows) {
            row.tagName("tr");
            for (Element cell : nearest(row, isCell)) {
                cell.tagName("td");
                copy(cell, "aria-colspan", "colspan");
                copy(cell, "aria-rowspan", "rowspan");
                move(cell, row);
            }
            move(row, table);
        }
        table.tagName("table");
    }

    /** Behind what the parent holds already, and out of any wrapping in between. */
    private static void move(Element child, Element parent) {
        child.remove();
        parent.appendChild(child);
    }

    private static void copy(Element cell, String from, String to) {
        if (cell.hasAttr(from)) {
            cell.attr(to, cell.attr(from));
        }
    }

    /** The elements that match without one in between that does, too; not looking into tables. */
    private static List<Element> nearest(Element element, Predicate<Element> matches) {
        List<Element> found = new ArrayList<>();
        for (Element child : element.children()) {
            if (matches.test(child)) {
                found.add(child);
            } else if (!child.nameIs("table") && !TABLES.contains(child.attr("role"))) {
                found.addAll(nearest(child, matches));
            }
        }
        return found;
    }
}
