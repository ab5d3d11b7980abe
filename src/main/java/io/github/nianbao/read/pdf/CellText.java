package io.github.nianbao.read.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A cell's characters to its text, one line below the other; text set sideways is turned upright first. */
final class CellText {
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
                lines.add(new TextLine(line.text(), turn.back(line.box()), line.size()));
            }
        }
        return lines;
    }

    static String text(List<TextLine> lines) {
        return lines.stream().map(TextLine::text).collect(Collectors.joining("\n"));
    }
}
