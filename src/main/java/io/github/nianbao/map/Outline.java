package io.github.nianbao.map;

import io.github.nianbao.document.Document;
import io.github.nianbao.text.Folded;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * A document's lines with what gives them order: its title and the heads of its sections.
 *
 * @param lines the lines outside tables
 * @param cells the cells of the tables
 * @param heads the heads of the sections by the index of their line
 * @param titles everything that reads like a report's title, other reports' titles among it
 * @param title the document's own
 */
record Outline(
        List<Line> lines,
        List<Line> cells,
        SortedMap<Integer, SectionHead> heads,
        List<Title> titles,
        @Nullable Title title) {

    Outline {
        lines = List.copyOf(lines);
        cells = List.copyOf(cells);
        heads = Collections.unmodifiableSortedMap(heads);
        titles = List.copyOf(titles);
    }

    static Outline of(Document document) {
        List<Line> lines = Lines.ofProse(document);
        SortedMap<Integer, SectionHead> heads = SectionHeads.find(lines);
        List<Title> titles = TitleFinder.titles(lines);
        Title title = heads.isEmpty()
                ? TitleFinder.of(titles)
                : new OwnTitle(lines, document.blocks(), heads.lastKey()).among(titles, heads.firstKey());
        return new Outline(lines, Lines.ofCells(document), heads, titles, title);
    }

    /** The index of the first section's head; the number of lines if there is none. */
    int firstHead() {
        return heads.isEmpty() ? lines.size() : heads.firstKey();
    }

    /** The index of the first line after the title, 0 if there is none. */
    int start() {
        return title == null ? 0 : title.last() + 1;
    }

    /** The lines between the title and the first section, but for the titles of other reports that a page lists there. */
    List<Line> preamble() {
        return ownLines(start(), firstHead());
    }

    private List<Line> ownLines(int from, int to) {
        List<Line> own = new ArrayList<>();
        for (int i = from; i < to; i++) {
            if (!namesOtherReport(i)) {
                own.add(lines.get(i));
            }
        }
        return own;
    }

    private boolean namesOtherReport(int line) {
        return title != null
                && titles.stream()
                        .anyMatch(other -> other.first() <= line && line <= other.last() && !other.isSameReport(title));
    }

    /** The lines from the last section's head on. */
    List<Line> lastSection() {
        return lines.subList(heads.isEmpty() ? start() : heads.lastKey(), lines.size());
    }

    /** The paragraphs after the title, but for the titles of other reports. */
    List<Folded> paragraphs() {
        return Lines.paragraphs(ownLines(start(), lines.size()));
    }
}
