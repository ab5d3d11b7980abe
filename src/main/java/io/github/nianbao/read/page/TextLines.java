package io.github.nianbao.read.page;

import io.github.nianbao.document.Box;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Characters to lines of text. All of them read to the right. */
final class TextLines {
    /** How far baselines may differ within a line, in ems: a raised note keeps its line, single line spacing does not. */
    private static final double SAME_LINE = 0.5;
    /** The gap, in ems, that is a blank even where none is printed: half a digit is 0.25, justification adds less than this. */
    static final double BLANK_GAP = 0.3;
    /** The gap, in ems, that a printed blank must at least leave: one that the next character covers parts nothing. */
    private static final double MIN_BLANK = 0.08;
    /** How far, in ems, digits of two runs may overlap and still follow each other. */
    private static final double MAX_OVERLAP = 0.12;

    /** The gap, in ems, that parts columns: two blanks of an ideograph's width and a little. */
    private static final double COLUMN_GAP = 2.2;

    private TextLines() {}

    /** The lines from top to bottom; lines of blanks are none. */
    static List<TextLine> of(List<Glyph> glyphs) {
        List<Glyph> sorted = new ArrayList<>(glyphs);
        sorted.sort(Comparator.comparingDouble(Glyph::baseline));
        List<TextLine> lines = new ArrayList<>();
        List<Glyph> line = new ArrayList<>();
        double baseline = 0;
        for (Glyph glyph : sorted) {
            if (!line.isEmpty() && glyph.baseline() - baseline > SAME_LINE * glyph.size()) {
                add(line, lines);
                line = new ArrayList<>();
            }
            if (line.isEmpty() || !glyph.blank()) {
                baseline = glyph.baseline();
            }
            line.add(glyph);
        }
        add(line, lines);
        return lines;
    }

    private static void add(List<Glyph> line, List<TextLine> lines) {
        List<Glyph> glyphs = leftToRight(Overprint.without(line));
        StringBuilder text = new StringBuilder();
        StringBuilder blanks = new StringBuilder();
        List<Glyph> printed = new ArrayList<>(glyphs.size());
        boolean parted = false;
        for (Glyph glyph : glyphs) {
            if (glyph.blank()) {
                blanks.append(glyph.text());
                continue;
            }
            if (!printed.isEmpty()) {
                Glyph left = printed.get(printed.size() - 1);
                text.append(between(left, glyph, blanks));
                parted |= gap(left, glyph) >= COLUMN_GAP;
            }
            text.append(glyph.text());
            printed.add(glyph);
            blanks.setLength(0);
        }
        if (!printed.isEmpty()) {
            Box box = Boxes.around(printed.stream().map(Glyph::box).toList());
            lines.add(new TextLine(text.toString(), box, size(printed), parted));
        }
    }

    /** Runs that overlap are not mixed: two numbers printed over each other would make a third one. */
    private static List<Glyph> leftToRight(List<Glyph> line) {
        line.sort(Comparator.comparingDouble(glyph -> glyph.box().left()));
        for (int i = 1; i < line.size(); i++) {
            if (overlaps(line.get(i - 1), line.get(i))) {
                return runAfterRun(line);
            }
        }
        return line;
    }

    private static List<Glyph> runAfterRun(List<Glyph> line) {
        Map<Integer, List<Glyph>> runs = new LinkedHashMap<>();
        for (Glyph glyph : line) {
            runs.computeIfAbsent(glyph.run(), run -> new ArrayList<>()).add(glyph);
        }
        return runs.values().stream().flatMap(List::stream).toList();
    }

    private static boolean overlaps(Glyph left, Glyph right) {
        return left.run() != right.run() && left.numeric() && right.numeric() && gap(left, right) < -MAX_OVERLAP;
    }

    private static String between(Glyph left, Glyph right, CharSequence blanks) {
        double gap = gap(left, right);
        if (!blanks.isEmpty() && gap >= MIN_BLANK) {
            return blanks.toString();
        }
        return gap >= BLANK_GAP || overlaps(left, right) ? " " : "";
    }

    /** The free space between two characters, in ems. */
    static double gap(Glyph left, Glyph right) {
        return (right.box().left() - left.box().right()) / Math.min(left.size(), right.size());
    }

    private static double size(List<Glyph> glyphs) {
        double[] sizes = glyphs.stream().mapToDouble(Glyph::size).sorted().toArray();
        return sizes[sizes.length / 2];
    }
}
