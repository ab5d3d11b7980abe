package io.github.nianbao.map;

import io.github.nianbao.report.Passage;
import io.github.nianbao.text.Han;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The sections of a report and its running text.
 *
 * @param heads the heads of the sections, as printed, but for radicals that stand for ordinary characters
 * @param narrative the paragraphs of prose: no title, head, signature, row of a table, or furniture of a web page
 */
record Sections(List<String> heads, List<Passage> narrative) {
    private static final Pattern MARKDOWN = Pattern.compile("^#{1,6}\\s*");

    private static final Pattern MARK_BEFORE_TEXT = Pattern.compile("[。：:.]$");

    Sections {
        heads = List.copyOf(heads);
        narrative = List.copyOf(narrative);
    }

    static Sections of(Outline outline) {
        List<String> printedHeads = new ArrayList<>();
        List<Passage> narrative = new ArrayList<>();
        String section = null;
        int lastHead = outline.heads().isEmpty() ? -1 : outline.heads().lastKey();
        for (int i = outline.start(); i < outline.lines().size(); i++) {
            Line line = outline.lines().get(i);
            SectionHead head = outline.heads().get(i);
            if (head != null) {
                section = printedHead(line, head);
                printedHeads.add(section);
                addProse(narrative, section, line, head.end());
            } else if (i > lastHead && Furniture.endsText(line.text())) {
                break;
            } else {
                addProse(narrative, section, line, 0);
            }
        }
        return new Sections(printedHeads, narrative);
    }

    private static String printedHead(Line line, SectionHead head) {
        String printed = Han.ordinary(line.folded().printed(0, head.end()).strip());
        if (head.end() < line.text().length()) {
            printed = MARK_BEFORE_TEXT.matcher(printed).replaceFirst("");
        }
        return MARKDOWN.matcher(printed).replaceFirst("");
    }

    private static void addProse(List<Passage> narrative, @Nullable String section, Line line, int from) {
        if (Furniture.isProse(line.text().substring(from))) {
            String text = Han.ordinary(line.folded().printedFrom(from).strip());
            narrative.add(new Passage(section, MARKDOWN.matcher(text).replaceFirst(""), line.place()));
        }
    }
}
