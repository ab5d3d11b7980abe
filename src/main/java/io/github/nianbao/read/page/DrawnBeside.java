package io.github.nianbao.read.page;

import io.github.nianbao.document.Box;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * Figures beside which something small is drawn that is no character: a sign or a decimal point as a line or a dot, a digit
 * as an outline or a picture. It belongs to the figure as a person reads it, so that the figure is unreadable.
 */
final class DrawnBeside {
    /** The longest side, in ems, of what may be a part of a number. */
    private static final double LONGEST = 1.2;
    /** The free space, in ems, between the two. */
    private static final double NEAR = 0.35;
    /** How far above its baseline, in ems, a digit reaches. */
    private static final double HEAD = 0.8;
    /** How far below it, in ems, a decimal point or a comma does. */
    private static final double FOOT = 0.12;
    /** The gap, in points, between the dots and dashes of one ruling. */
    private static final double DASHES = 5;
    /** How far, in points, these may lie off its line. */
    private static final double OFF = 0.5;

    private final List<Box> marks;
    private final double longest;

    private DrawnBeside(List<Box> marks) {
        this.marks = new ArrayList<>(marks);
        this.marks.sort(Comparator.comparingDouble(Box::left));
        this.longest = marks.stream().mapToDouble(Box::width).max().orElse(0);
    }

    /** @param page turned upright */
    static PageContent marked(PageContent page) {
        if (page.marks().isEmpty()) {
            return page;
        }
        return page.with(new DrawnBeside(page.marks()).marked(page.glyphs()));
    }

    private List<Glyph> marked(List<Glyph> glyphs) {
        List<Glyph> characters =
                new ArrayList<>(glyphs.stream().filter(glyph -> !glyph.blank()).toList());
        characters.sort(Comparator.comparingDouble(glyph -> glyph.box().left()));
        Set<Glyph> doubtful = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Glyph glyph : glyphs) {
            if (glyph.digit() && glyph.turn() == 0 && isMarked(glyph, characters)) {
                doubtful.add(glyph);
            }
        }
        return doubtful.isEmpty()
                ? glyphs
                : glyphs.stream()
                        .map(glyph -> doubtful.contains(glyph) ? glyph.unreadable() : glyph)
                        .toList();
    }

    private boolean isMarked(Glyph digit, List<Glyph> characters) {
        double near = NEAR * digit.size();
        Box box = digit.box();
        for (int i = first(box.left() - near - longest); i < marks.size(); i++) {
            Box mark = marks.get(i);
            if (mark.left() > box.right() + near) {
                return false;
            }
            double middle = mark.centreY();
            boolean beside = mark.right() >= box.left() - near
                    && (mark.centreX() <= box.left() || mark.centreX() >= box.right())
                    && middle >= digit.baseline() - HEAD * digit.size()
                    && middle <= digit.baseline() + FOOT * digit.size()
                    && Math.max(mark.width(), mark.height()) <= LONGEST * digit.size();
            if (beside && !isDash(i) && !isOnCharacter(mark, characters)) {
                return true;
            }
        }
        return false;
    }

    /** The first mark that begins there or behind it. */
    private int first(double left) {
        int from = 0;
        int to = marks.size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (marks.get(middle).left() < left) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }

    /** Whether another one like it goes on with its line: dots and dashes are the rulings of many tables. */
    private boolean isDash(int index) {
        Box mark = marks.get(index);
        for (int i = first(mark.left() - longest - DASHES); i < marks.size(); i++) {
            Box other = marks.get(i);
            if (other.left() > mark.right() + DASHES) {
                return false;
            }
            boolean across = Math.abs(other.centreY() - mark.centreY()) <= OFF
                    && Math.max(other.left() - mark.right(), mark.left() - other.right()) <= DASHES;
            boolean down = Math.abs(other.centreX() - mark.centreX()) <= OFF
                    && Math.max(other.top() - mark.bottom(), mark.top() - other.bottom()) <= DASHES;
            if (i != index && (across || down)) {
                return true;
            }
        }
        return false;
    }

    /** Strokes of bold characters are drawn over these. */
    private static boolean isOnCharacter(Box mark, List<Glyph> characters) {
        return characters.stream().anyMatch(glyph -> Boxes.holds(glyph.box(), mark.centreX(), mark.centreY(), 0));
    }
}
