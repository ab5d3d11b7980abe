package io.github.nianbao.map;

import io.github.nianbao.map.SectionHead.Numbering;
import io.github.nianbao.map.SectionHead.Topic;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Which lines of a document head its sections. Agencies number them in many ways, and number what is inside a section
 * as well; the outermost style that carries at least two of the known sections is the style of the document.
 */
final class SectionHeads {
    /** Known sections that one style of numbering must carry before it counts as the sections' own. */
    private static final int FEWEST_OF_A_STYLE = 2;

    /** Names the table of the form before 2019, whose first rows are worded and numbered as sections are. */
    private static final String STATISTICS = "情况统计表";

    /** A table's title with its year, in characters; a sentence that mentions the table is longer. */
    private static final int LONGEST_TABLE_TITLE = 30;

    private static final Pattern ROW_OF_STATISTICS = Pattern.compile("一、主动公开情况|三、依申请公开情况");

    private SectionHeads() {}

    /** The heads by the index of their line, in reading order. */
    static SortedMap<Integer, SectionHead> find(List<Line> lines) {
        SortedMap<Integer, SectionHead> all = new TreeMap<>();
        boolean annexed = false;
        for (int i = 0; i < lines.size(); i++) {
            annexed |= namesStatistics(lines.get(i).text());
            if (annexed && ROW_OF_STATISTICS.matcher(lines.get(i).text()).lookingAt()) {
                continue;
            }
            SectionHead head = SectionHead.read(lines.get(i).text());
            if (head != null) {
                all.put(i, head);
                annexed |= head.topic() == Topic.ANNEX;
            }
        }
        Numbering style = styleOf(all);
        Set<Topic> numbered = EnumSet.noneOf(Topic.class);
        for (SectionHead head : all.values()) {
            if (head.numbering() == style) {
                numbered.add(head.topic());
            }
        }
        all.values().removeIf(head -> !belongs(head, style, numbered));
        return all;
    }

    private static boolean namesStatistics(String folded) {
        return folded.length() <= LONGEST_TABLE_TITLE && folded.contains(STATISTICS);
    }

    private static Numbering styleOf(Map<Integer, SectionHead> heads) {
        Map<Numbering, Set<Topic>> topics = new EnumMap<>(Numbering.class);
        for (SectionHead head : heads.values()) {
            if (head.topic() != Topic.FREE) {
                topics.computeIfAbsent(head.numbering(), style -> EnumSet.noneOf(Topic.class))
                        .add(head.topic());
            }
        }
        for (Map.Entry<Numbering, Set<Topic>> style : topics.entrySet()) {
            if (style.getValue().size() >= FEWEST_OF_A_STYLE) {
                return style.getKey();
            }
        }
        return Numbering.CHINESE;
    }

    private static boolean belongs(SectionHead head, Numbering style, Set<Topic> numbered) {
        if (head.numbering() == style) {
            return true;
        }
        return head.numbering() == Numbering.NONE && !numbered.contains(head.topic());
    }
}
