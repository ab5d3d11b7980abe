package io.github.nianbao.read.page;

import io.github.nianbao.document.Box;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The characters of a page as a person sees them: what is hidden leaves none, and a figure of which a part is cut off, or
 * that is as faint as a watermark on a page of dark print, is unreadable.
 */
public final class Print {
    /** Of 1: what is less opaque than this, nobody sees. */
    private static final double INVISIBLE = 0.05;
    /** Of 1: what is less opaque than this is a watermark. */
    private static final double FAINT = 0.35;
    /** In points: print that is smaller is a dot. */
    private static final double LEAST_SIZE = 1;
    /** The gap, in ems, within a number. */
    private static final double GAP = 0.3;
    /** How often hidden and shown characters are held against each other on one page. */
    private static final long COMPARISONS = 500_000_000;

    private final List<Glyph> shown = new ArrayList<>();
    private final List<Glyph> cut = new ArrayList<>();
    private final List<Glyph> over = new ArrayList<>();
    private final Set<Glyph> faint = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<Glyph> doubted = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Grounds grounds = new Grounds();
    private final Covered covered = new Covered();
    private boolean recognised;

    /**
     * A character, drawn over what was drawn before.
     *
     * @param alpha how opaque it is, of 1
     */
    public void add(Glyph glyph, Colour ink, double alpha) throws TooMuchException {
        if (alpha < INVISIBLE || glyph.size() < LEAST_SIZE) {
            addUnseen(glyph);
            return;
        }
        Shade shade = grounds.shade(glyph.box(), ink);
        if (shade == Shade.WHITE) {
            return;
        }
        shown.add(glyph);
        TooMuchException.hold("glyphs", shown.size(), PageLimits.GLYPHS_PER_PAGE);
        if (shade == Shade.FAINT || alpha < FAINT) {
            faint.add(glyph);
        }
    }

    /** A character that the edge of a clip or of the page hides. */
    public void addCut(Glyph glyph) throws TooMuchException {
        if (isNumeric(glyph)) {
            cut.add(glyph);
            TooMuchException.hold("glyphs", cut.size(), PageLimits.GLYPHS_PER_PAGE);
        }
    }

    /** What is shown may not be what is meant. */
    public void doubt(List<Glyph> glyphs) {
        doubted.addAll(glyphs);
    }

    /** A character of a stamp over the page, which is not read: what it is printed on may not be seen either. */
    public void addOver(Glyph glyph) throws TooMuchException {
        over.add(glyph);
        TooMuchException.hold("glyphs", over.size(), PageLimits.GLYPHS_PER_PAGE);
    }

    /** A character that is drawn without being shown: what a scanner recognised behind its picture. */
    public void addUnseen(Glyph glyph) {
        recognised |= !glyph.blank();
    }

    /**
     * An area is painted: what was drawn below it before is no longer seen, unless it shines through.
     *
     * @param cover where it lets nothing below it be seen; {@code null} if that is not known
     * @param over whether it lies over the finished page: paper white says then that something was there
     */
    public void paint(Box around, @Nullable Cover cover, Colour colour, boolean over) throws TooMuchException {
        grounds.add(around, cover, colour);
        if (cover != null) {
            covered.paint(cover, !over && colour.on(Colour.WHITE) == Shade.WHITE, shown);
        }
    }

    /** Whether the page has text that is not shown. That is a guess at the print, not the print, and is not read. */
    public boolean recognised() {
        return recognised || covered.isMost(shown);
    }

    public List<Glyph> glyphs() throws TooMuchException {
        boolean faintPage = faint.size() * 2 > shown.size();
        covered.bare(shown).stream().filter(Print::isNumeric).forEach(cut::add);
        if (cut.isEmpty() && doubted.isEmpty() && (faint.isEmpty() || faintPage)) {
            return Overlaid.marked(covered.seen(shown), over);
        }
        Set<Glyph> beside = besideCut();
        doubted.stream().filter(Print::isNumeric).forEach(beside::add);
        List<Glyph> read = covered.seen(shown);
        List<Glyph> marked = read.stream()
                .map(glyph -> beside.contains(glyph) || (!faintPage && isNumeric(glyph) && faint.contains(glyph))
                        ? glyph.unreadable()
                        : glyph)
                .toList();
        return Overlaid.marked(marked, over);
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
        return Stream.of(shown, cut, covered.erased())
                        .flatMap(List::stream)
                        .distinct()
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
        String text = glyph.text();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isDigit(c) && c != '.' && c != ',') {
                return false;
            }
        }
        return true;
    }
}
