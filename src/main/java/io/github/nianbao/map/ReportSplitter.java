package io.github.nianbao.map;

import io.github.nianbao.document.Block;
import io.github.nianbao.document.Document;
import io.github.nianbao.document.Heading;
import io.github.nianbao.document.Paragraph;
import io.github.nianbao.map.SectionHead.Topic;
import io.github.nianbao.text.Folded;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Cuts a document that holds several reports: a new one begins where an overview follows upon sections with tables. */
final class ReportSplitter {
    /** Between a report's title and its overview stand a subtitle, a date and the preamble, and little more. */
    private static final int BLOCKS_BEFORE_OVERVIEW = 12;

    private static final int LONGEST_TITLE = 60;
    private static final Pattern TITLE = Pattern.compile("[^。;]*(?:年度?报告|年报)(?:\\(.*\\))?");

    private ReportSplitter() {}

    static List<Document> split(Document document) {
        return byOverviews(document).stream()
                .flatMap(part -> TitledReports.split(part).stream())
                .toList();
    }

    private static List<Document> byOverviews(Document document) {
        List<Block> blocks = document.blocks();
        List<Integer> cuts = new ArrayList<>();
        int start = 0;
        boolean particular = false;
        for (int i = 0; i < blocks.size(); i++) {
            String text = text(blocks.get(i));
            SectionHead head =
                    text == null ? null : SectionHead.read(Folded.of(text).text());
            if (head != null && head.topic() == Topic.OVERVIEW && particular) {
                start = begin(blocks, start, i);
                cuts.add(start);
                particular = false;
            }
            particular |= head != null && head.topic().isParticular();
        }
        List<Document> parts = new ArrayList<>();
        int from = 0;
        for (int cut : cuts) {
            parts.add(new Document(document.kind(), document.pages(), blocks.subList(from, cut)));
            from = cut;
        }
        parts.add(
                from == 0
                        ? document
                        : new Document(document.kind(), document.pages(), blocks.subList(from, blocks.size())));
        return parts;
    }

    /** The title above an overview; the overview itself if no title is near. */
    private static int begin(List<Block> blocks, int start, int overview) {
        int begin = overview;
        for (int i = overview - 1; i > start && i >= overview - BLOCKS_BEFORE_OVERVIEW; i--) {
            String text = text(blocks.get(i));
            if (text == null) {
                break;
            }
            if (text.length() <= LONGEST_TITLE
                    && TITLE.matcher(Folded.of(text).text()).matches()) {
                begin = i;
            }
        }
        return begin;
    }

    private static @Nullable String text(Block block) {
        if (block instanceof Paragraph paragraph) {
            return paragraph.text();
        }
        return block instanceof Heading heading ? heading.text() : null;
    }
}
