package io.github.nianbao.read.page;

import io.github.nianbao.document.Box;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What characters stand on: paper, or what was painted on it before. */
final class Grounds {
    /** In points: what is thinner is a line, and no ground for characters. */
    private static final double LEAST = 4;

    private record Ground(Box around, @Nullable Cover cover, Colour colour) {}

    private final List<Ground> painted = new ArrayList<>();
    private final Set<Colour> colours = new HashSet<>();

    /** @param cover where it lets nothing below it be seen; {@code null} if that is not known */
    void add(Box around, @Nullable Cover cover, Colour colour) throws TooMuchException {
        boolean paper = painted.isEmpty() && colour.on(Colour.WHITE) == Shade.WHITE;
        if (around.width() > LEAST && around.height() > LEAST && !paper) {
            painted.add(new Ground(around, cover, colour));
            colours.add(colour);
            TooMuchException.hold("areas", painted.size(), PageLimits.GLYPHS_PER_PAGE);
        }
    }

    /** How a character in a colour stands out from what lies below it. */
    Shade shade(Box character, Colour ink) {
        boolean alike = colours.stream().anyMatch(ground -> ink.on(ground) != Shade.DARK);
        Shade onPaper = ink.on(Colour.WHITE);
        return !alike && onPaper == Shade.DARK ? onPaper : ink.on(below(character, onPaper));
    }

    /** The colour on top; on something that is painted there without being known, what is not seen on paper is seen. */
    private Colour below(Box character, Shade onPaper) {
        boolean something = false;
        for (int i = painted.size() - 1; i >= 0; i--) {
            Ground ground = painted.get(i);
            if (Boxes.holds(ground.around(), character.centreX(), character.centreY(), 0)) {
                Cover cover = ground.cover();
                if (cover != null && cover.hides(character.centreX(), character.centreY())) {
                    return seen(ground.colour(), onPaper);
                }
                something |= ground.colour().on(Colour.WHITE) != Shade.WHITE;
            }
        }
        return something ? seen(Colour.UNKNOWN, onPaper) : Colour.WHITE;
    }

    private static Colour seen(Colour ground, Shade onPaper) {
        return !ground.known() && onPaper == Shade.WHITE ? Colour.BLACK : ground;
    }
}
