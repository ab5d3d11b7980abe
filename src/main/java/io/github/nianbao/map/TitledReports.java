package io.github.nianbao.map;

import io.github.nianbao.document.Block;
import io.github.nianbao.document.Cell;
import io.github.nianbao.document.Document;
import io.github.nianbao.document.Table;
import io.github.nianbao.text.Folded;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts reports without an overview where the title of another agency or year stands between their tables. Titles with
 * tables of a form on one side only are links, a list of contents, or the title of the text that follows.
 */
final class TitledReports {
    private TitledReports() {}

    static List<Document> split(Document document) {
        List<Block> blocks = document.blocks();
        if (blocks.stream().filter(Table.class::isInstance).count() < 2) {
            return List.of(document);
        }
        List<Line> lines = Lines.ofProse(document);
        List<Document> reports = new ArrayList<>();
        Title own = null;
        int from = 0;
        List<Title> titles = TitleFinder.titles(lines);
        List<Integer> tables = titles.size() < 2 ? List.of() : formTables(blocks);
        if (tables.size() < 2) {
            return List.of(document);
        }
        for (Title title : titles) {
            int at = lines.get(title.first()).block();
            if (title.agency() == null && title.year() == null) {
                continue;
            }
            int start = from;
            boolean below = tables.stream().anyMatch(table -> start <= table && table < at);
            if (!below) {
                own = title;
            } else if (own != null && !title.isSameReport(own) && isFollowed(title, titles, lines, tables)) {
                reports.add(new Document(document.kind(), document.pages(), blocks.subList(from, at)));
                own = title;
                from = at;
            }
        }
        reports.add(
                from == 0
                        ? document
                        : new Document(document.kind(), document.pages(), blocks.subList(from, blocks.size())));
        return reports;
    }

    /** Whether tables of a form come before the next title. */
    private static boolean isFollowed(Title title, List<Title> titles, List<Line> lines, List<Integer> tables) {
        int at = lines.get(title.last()).block();
        int next = titles.stream()
                .filter(other -> other.first() > title.last())
                .mapToInt(other -> lines.get(other.first()).block())
                .findFirst()
                .orElse(Integer.MAX_VALUE);
        return tables.stream().anyMatch(table -> at < table && table < next);
    }

    private static List<Integer> formTables(List<Block> blocks) {
        List<Integer> tables = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Table table && isOfAForm(table)) {
                tables.add(i);
            }
        }
        return tables;
    }

    private static boolean isOfAForm(Table table) {
        StringBuilder words = new StringBuilder();
        for (Cell cell : table.cells()) {
            words.append(Folded.of(cell.text()).text()).append('|');
        }
        return Furniture.holdsFormLabels(words.toString());
    }
}
