package io.github.nianbao.read.page;

import io.github.nianbao.document.Box;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The characters of a page as a person sees them: what is hidden leaves none, and a figure of which a part is cut off, or
 * that is as faint as a watermark on a page of dark print, is unreadable.
 */
public final class Print {
    /** In points: what is thinner is a line, and no ground for characters. */
    private static final double LEAST_AREA = 4;
    /** The gap, in ems, within a number. */
    private static final double GAP = 0.3;
    /** How often hidden and shown characters are held against each other on one page. */
    private static final long COMPARISONS = 500_000_000;

    private final List<Glyph> shown = new ArrayList<>();
    private final List<Glyph> cut = new ArrayList<>();
    private final Set<Glyph> faint = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<Box> grounds = new ArrayList<>();
    private final Covered covered = new Covered();
    private boolean recognised;

    public void add(Glyph glyph, Shade shade) throws TooMuchException {
        if (shade == Shade.WHITE && !isOnGround(glyph.box())) {
            return;
        }
        shown.add(glyph);
        TooMuchException.hold("glyphs", shown.size(), PageLimits.GLYPHS_PER_PAGE);
        if (shade == Shade.FAINT) {
            faint.add(glyph);
        }
    }

    private boolean isOnGround(Box box) {
        return grounds.stream().anyMatch(area -> Boxes.holds(area, box.centreX(), box.centreY(), 0));
    }

    /** A character that the edge of a clip or of the page hides. */
    public void addCut(Glyph glyph) throws TooMuchException {
        if (isNumeric(glyph)) {
            cut.add(glyph);
            TooMuchException.hold("glyphs", cut.size(), PageLimits.GLYPHS_PER_PAGE);
        }
    }

    /** A character that is drawn without being shown: what a scanner recognised behind its picture. */
    public void addUnseen(Glyph glyph) {
        recognised |= !glyph.blank();
    }

    /** On an area that is not white, white characters are seen. */
    public void addGround(Box area) throws TooMuchException {
        if (area.width() > LEAST_AREA && area.height() > LEAST_AREA) {
            grounds.add(area);
            TooMuchException.hold("areas", grounds.size(), PageLimits.GLYPHS_PER_PAGE);
        }
    }

    public void cover(Box area, Shade shade) throws TooMuchException {
        if (shade == Shade.WHITE) {
            covered.cover(area, shown);
        } else {
            covered.veil(area, shown);
        }
    }

    /** Whether the page has text that is not shown. That is a guess at the print, not the print, and is not read. */
    public boolean recognised() {
        return recognised || covered.isMost(shown);
    }

    public List<Glyph> glyphs() throws TooMuchException {
        boolean faintPage = faint.size() * 2 > shown.size();
        if (cut.isEmpty() && (faint.isEmpty() || faintPage)) {
            return covered.seen(shown);
        }
        Set<Glyph> beside = besideCut();
        List<Glyph> read = covered.seen(shown);
        return read.stream()
                .map(glyph -> beside.contains(glyph) || (!faintPage && isNumeric(glyph) && faint.contains(glyph))
                        ? glyph.unreadable()
                        : glyph)
                .toList();
    }

    /** The characters of numbers of which others are cut off. */
    private Set<Glyph> besideCut() throws TooMuchException {
        TooMuchException.hold("glyphs", (long) cut.size() * shown.size(), COMPARISONS);
        Set<Glyph> beside = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Glyph hidden : cut) {
            shown.stream()
                    .filter(glyph -> isNumeric(glyph) && touch(glyph.box(), hidden))
                    .filter(glyph -> glyph.run() == hidden.run() || alone(glyph) && alone(hidden))
                    .forEach(beside::add);
        }
        return beside;
    }

    /** Whether it is drawn by itself, as some writers draw every character. */
    private boolean alone(Glyph glyph) {
        return Stream.concat(shown.stream(), cut.stream())
                        .filter(other -> other.run() == glyph.run())
                        .limit(2)
                        .count()
                == 1;
    }

    private static boolean touch(Box box, Glyph other) {
        double gap = GAP * other.size();
        Box near = other.box();
        return box.left() <= near.right() + gap
                && near.left() <= box.right() + gap
                && box.top() <= near.bottom() + gap
                && near.top() <= box.bottom() + gap;
    }

    private static boolean isNumeric(Glyph glyph) {
        return glyph.text().chars().allMatch(c -> Character.isDigit(c) || c == '.' || c == ',');
    }
}
