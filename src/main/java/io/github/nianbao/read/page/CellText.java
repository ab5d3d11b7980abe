package io.github.nianbao.read.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A cell's characters to its text, one line below the other; text set sideways is turned upright first. */
final class CellText {
    /** So many single characters below each other are set downwards, rather than wrapped. */
    private static final int DOWNWARDS = 3;

    private CellText() {}

    static List<TextLine> lines(List<Glyph> glyphs) {
        if (glyphs.stream().allMatch(glyph -> glyph.turn() == 0)) {
            return TextLines.of(glyphs);
        }
        List<TextLine> lines = new ArrayList<>();
        for (int quarters = 0; quarters < 4; quarters++) {
            Turn turn = new Turn(quarters, 0, 0);
            int direction = quarters;
            List<Glyph> upright = glyphs.stream()
                    .filter(glyph -> glyph.turn() == direction)
                    .map(glyph -> glyph.moved(turn.turned(glyph.box()), 0))
                    .toList();
            for (TextLine line : TextLines.of(upright)) {
                lines.add(new TextLine(line.text(), turn.back(line.box()), line.size(), line.parted()));
            }
        }
        return lines;
    }

    /**
     * Lines of one character each are a word set downwards, full lines of digits one number.
     *
     * @param width what the cell offers to its text, in points
     */
    static String text(List<TextLine> lines, double width) {
        boolean downwards = lines.size() >= DOWNWARDS
                && lines.stream().allMatch(line -> line.text().length() == 1);
        String between = downwards || WrappedNumber.is(lines, width) ? "" : "\n";
        return lines.stream().map(TextLine::text).collect(Collectors.joining(between));
    }
}
