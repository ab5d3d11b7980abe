package io.github.nianbao.map;

import io.github.nianbao.document.Block;
import io.github.nianbao.document.Heading;
import io.github.nianbao.report.Identity.Evidence;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which of the titles above the text is the document's own: pages list other agencies' and other years' reports between
 * their menus and the text, before the title or after it.
 */
final class OwnTitle {
    /** So many reports named one after the other are a list. */
    private static final int FEWEST_OF_A_LIST = 3;

    /** Lines between two entries of a list, their dates. */
    private static final int MOST_LINES_BETWEEN = 1;

    /** Headings below this level head parts of a page as well. */
    private static final int DEEPEST_HEADING = 2;

    private final List<Line> lines;
    private final List<Block> blocks;
    private final int lastHead;

    /**
     * @param lastHead the index of the line that heads the last section
     */
    OwnTitle(List<Line> lines, List<Block> blocks, int lastHead) {
        this.lines = lines;
        this.blocks = blocks;
        this.lastHead = lastHead;
    }

    /**
     * @param titles all of the document, in reading order
     * @param firstHead the index of the line that heads the first section
     */
    @Nullable
    Title among(List<Title> titles, int firstHead) {
        List<Title> above =
                titles.stream().filter(title -> title.last() < firstHead).toList();
        int fullest = above.stream().mapToInt(Title::weight).max().orElse(0);
        List<Title> candidates =
                above.stream().filter(title -> title.weight() == fullest).toList();
        if (candidates.isEmpty()) {
            return null;
        }
        Title nearest = candidates.get(candidates.size() - 1);
        List<Title> marked = candidates.stream().filter(this::isMarked).toList();
        if (!marked.isEmpty() && reports(marked).size() < FEWEST_OF_A_LIST) {
            return marked.get(marked.size() - 1);
        }
        List<Title> list = listEndingWith(nearest, candidates);
        return reports(list).size() < FEWEST_OF_A_LIST ? nearest : bestSupported(list, textFrom(firstHead, titles));
    }

    private boolean isMarked(Title title) {
        return blocks.get(lines.get(title.first()).block()) instanceof Heading heading
                && heading.level() <= DEEPEST_HEADING;
    }

    private static Set<String> reports(List<Title> titles) {
        Set<String> reports = new HashSet<>();
        for (Title title : titles) {
            reports.add(title.agency() + "@" + title.year());
        }
        return reports;
    }

    private static List<Title> listEndingWith(Title last, List<Title> titles) {
        List<Title> list = new ArrayList<>();
        int next = last.first();
        for (int i = titles.size() - 1; i >= 0; i--) {
            Title title = titles.get(i);
            if (title != last && next - title.last() - 1 > MOST_LINES_BETWEEN) {
                break;
            }
            list.add(0, title);
            next = title.first();
        }
        return list;
    }

    /** The lines of the sections without the titles that a page lists below them. */
    private List<Line> textFrom(int firstHead, List<Title> titles) {
        List<Line> text = new ArrayList<>(lines.subList(firstHead, lines.size()));
        for (Title title : titles) {
            text.removeAll(lines.subList(title.first(), title.last() + 1));
        }
        return text;
    }

    /** The one that signature and text speak for; of several the last. */
    private Title bestSupported(List<Title> list, List<Line> text) {
        Set<String> said = new HashSet<>();
        Stream.concat(
                        Signature.read(lines.subList(lastHead, lines.size())).stream(),
                        Prose.year(Lines.paragraphs(text)).stream())
                .map(Evidence::value)
                .forEach(said::add);
        Title best = list.get(0);
        for (Title title : list) {
            if (support(title, said) >= support(best, said)) {
                best = title;
            }
        }
        return best;
    }

    private static int support(Title title, Set<String> said) {
        return (said.contains(String.valueOf(title.agency())) ? 1 : 0)
                + (said.contains(String.valueOf(title.year())) ? 1 : 0);
    }
}
