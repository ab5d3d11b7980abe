package io.github.nianbao.map;

import io.github.nianbao.document.Document;
import io.github.nianbao.report.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The sections of a report and its running text.
 *
 * @param heads the heads of the sections, as printed
 * @param narrative the paragraphs of prose: no title, head, signature, row of a table, or furniture of a web page
 */
record Sections(List<String> heads, List<Passage> narrative) {
    Sections {
        heads = List.copyOf(heads);
        narrative = List.copyOf(narrative);
    }

    static Sections of(Document document) {
        List<Line> lines = Lines.ofProse(document);
        TreeMap<Integer, SectionHead> heads = SectionHeads.find(lines);
        int firstHead = heads.isEmpty() ? lines.size() : heads.firstKey();
        Title title = TitleFinder.of(TitleFinder.titles(lines), firstHead, lines.size());
        List<String> printedHeads = new ArrayList<>();
        List<Passage> narrative = new ArrayList<>();
        String section = null;
        for (int i = title == null ? 0 : title.last() + 1; i < lines.size(); i++) {
            Line line = lines.get(i);
            SectionHead head = heads.get(i);
            if (head != null) {
                section = printedHead(line, head);
                printedHeads.add(section);
                addProse(narrative, section, line, line.folded().printedFrom(head.end()));
            } else if (i > lastHead(heads) && Furniture.endsText(line.text())) {
                break;
            } else {
                addProse(narrative, section, line, line.printed());
            }
        }
        return new Sections(printedHeads, narrative);
    }

    private static int lastHead(TreeMap<Integer, SectionHead> heads) {
        return heads.isEmpty() ? -1 : heads.lastKey();
    }

    private static final Pattern MARKDOWN = Pattern.compile("^#{1,6}\\s*");

    private static final Pattern MARK_BEFORE_TEXT = Pattern.compile("[。：:.]$");

    private static String printedHead(Line line, SectionHead head) {
        String printed = line.folded().printed(0, head.end()).strip();
        if (head.end() < line.text().length()) {
            printed = MARK_BEFORE_TEXT.matcher(printed).replaceFirst("");
        }
        return MARKDOWN.matcher(printed).replaceFirst("");
    }

    private static void addProse(List<Passage> narrative, @Nullable String section, Line line, String text) {
        if (Furniture.isProse(text)) {
            narrative.add(new Passage(section, MARKDOWN.matcher(text.strip()).replaceFirst(""), line.place()));
        }
    }
}
