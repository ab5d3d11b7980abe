package io.github.nianbao.read.plain;

import io.github.nianbao.read.plain.SpacedLine.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Heads of columns that were broken into lines, as programs lay out the text of a page: the words below each other are one
 * head, if no word stands over two of them. Heads in two levels, where one does, are left as they are.
 */
final class WrappedHeads {
    /** A head broken into more lines than this is none. */
    private static final int MOST_LINES = 4;

    private WrappedHeads() {}

    /** The lines with heads of a table in one line; those without any stay the same. */
    static List<Line> joined(List<Line> lines) {
        List<Line> joined = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < lines.size(); i++) {
            if (isFigures(lines.get(i))) {
                int start = start(lines, from, i);
                joined.addAll(lines.subList(from, start));
                if (start < i) {
                    joined.add(head(lines.subList(start, i)).orElseThrow());
                }
                joined.add(lines.get(i));
                from = i + 1;
            }
        }
        joined.addAll(lines.subList(from, lines.size()));
        return joined;
    }

    /** The first of the most lines directly above a row that make one line of heads; the row itself if none do. */
    private static int start(List<Line> lines, int from, int row) {
        int best = row;
        for (int start = row - 1; start >= Math.max(from, row - MOST_LINES); start--) {
            if (!isHead(lines.get(start))) {
                break;
            }
            if (row - start > 1 && head(lines.subList(start, row)).isPresent()) {
                best = start;
            }
        }
        return best;
    }

    private static boolean isFigures(Line line) {
        SpacedLine words = SpacedLine.of(line.text());
        return !line.isTabbed() && words.isRow() && words.figures() > 0;
    }

    private static boolean isHead(Line line) {
        return !line.isBlank()
                && !line.isTabbed()
                && !Cue.isProse(line.text())
                && !Cue.isSection(line.text())
                && !Cue.isItem(line.text())
                && SpacedLine.laidOut(line.text()).figures() == 0;
    }

    private static Optional<Line> head(List<Line> lines) {
        List<LabelGroup> heads = new ArrayList<>();
        for (Line line : lines) {
            List<LabelGroup> here = new ArrayList<>();
            List<Word> words = SpacedLine.laidOut(line.text()).words();
            for (Word word : words) {
                List<LabelGroup> over =
                        heads.stream().filter(head -> head.isOver(word)).toList();
                LabelGroup head = over.isEmpty() ? new LabelGroup(0, word) : over.get(0);
                if (over.size() > 1 || here.contains(head)) {
                    return Optional.empty();
                }
                if (over.isEmpty()) {
                    heads.add(head);
                } else {
                    head.add(word);
                }
                here.add(head);
            }
        }
        heads.sort((one, other) -> Integer.compare(one.start(), other.start()));
        if (heads.size() < 2 || lines.stream().anyMatch(line -> isLabel(line, heads.get(0)))) {
            return Optional.empty();
        }
        String text = String.join("    ", heads.stream().map(LabelGroup::name).toList());
        return Optional.of(new Line(lines.get(0).number(), text));
    }

    /** A line of one word over the labels is the name of a block, or a row without figures. */
    private static boolean isLabel(Line line, LabelGroup labels) {
        List<Word> words = SpacedLine.laidOut(line.text()).words();
        return words.size() == 1 && labels.isOver(words.get(0));
    }
}
