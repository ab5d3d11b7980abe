package io.github.nianbao.read.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** How far lines of text reach on pages of one width, and the size that most text has. */
final class Margins {
    /** How close to a margin, in ems, a line ends that reaches it. */
    private static final double AT_MARGIN = 1;
    /** So many lines must reach the right margin for it to be known; a page of headings has none that does. */
    private static final int MIN_LINES = 3;

    private record Reach(double left, double right) {}

    private final Map<Long, Reach> byWidth = new HashMap<>();
    private final double textSize;

    private Margins(double textSize) {
        this.textSize = textSize;
    }

    static Margins of(List<PageItem.Line> lines) {
        Margins margins = new Margins(textSize(lines));
        lines.stream()
                .collect(Collectors.groupingBy(Margins::width))
                .forEach((width, alike) -> margins.byWidth.put(width, reach(alike)));
        return margins;
    }

    /** Where few lines reach the right margin, it is taken to be as wide as the left one. */
    private static Reach reach(List<PageItem.Line> lines) {
        double left =
                lines.stream().mapToDouble(line -> line.box().left()).min().orElseThrow();
        double right =
                lines.stream().mapToDouble(line -> line.box().right()).max().orElseThrow();
        long reaching = lines.stream()
                .filter(line ->
                        right - line.box().right() < AT_MARGIN * line.line().size())
                .count();
        double mirrored = lines.get(0).page().width() - left;
        return new Reach(left, reaching >= MIN_LINES ? right : Math.max(right, mirrored));
    }

    /** What a line leaves free at its left, in points. */
    double left(PageItem.Line line) {
        return line.box().left() - reach(line).left;
    }

    /** What a line leaves free at its right, in points. */
    double right(PageItem.Line line) {
        return reach(line).right - line.box().right();
    }

    /** The median over all characters, in points. */
    double textSize() {
        return textSize;
    }

    private Reach reach(PageItem.Line line) {
        return byWidth.getOrDefault(
                width(line), new Reach(line.box().left(), line.box().right()));
    }

    private static long width(PageItem.Line line) {
        return Math.round(line.page().width());
    }

    private static double textSize(List<PageItem.Line> lines) {
        double[] sizes = lines.stream()
                .flatMapToDouble(line ->
                        line.line().text().chars().mapToDouble(c -> line.line().size()))
                .sorted()
                .toArray();
        return sizes.length == 0 ? 0 : sizes[sizes.length / 2];
    }
}
