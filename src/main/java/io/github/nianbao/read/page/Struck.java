package io.github.nianbao.read.page;

import io.github.nianbao.document.Box;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/**
 * Figures that are struck through: a line goes through the middle of their digits. They are printed, but do not hold any
 * more; what does hold is for a person to say, so that their digits become unreadable.
 */
final class Struck {
    /** How far above its baseline, in ems, the middle of a digit begins and ends; underlines and rulings stay outside. */
    private static final double FROM = 0.14;

    private static final double TO = 0.52;
    /** How much of a digit's width a line along it covers. */
    private static final double ALONG = 0.8;
    /** The part of a digit's width, at each side, through which a line aslant may go without striking it. */
    private static final double SIDE = 0.1;
    /** How far, in ems, a line that strikes a figure ends beyond its digits; a longer one may part cells as well. */
    private static final double BEYOND = 1.2;

    private static final Set<String> DASHES = Set.of("-", "－", "—", "–", "─", "―");

    private final PageContent page;
    /** Digits by the height of their middles. */
    private final NavigableMap<Double, List<Glyph>> digits = new TreeMap<>();

    private final Set<Glyph> struck = Collections.newSetFromMap(new IdentityHashMap<>());
    /** How far, in points, the edge of a digit's middle lies from its height, at most. */
    private final double reach;

    private Struck(PageContent page) {
        this.page = page;
        double largest = 0;
        for (Glyph glyph : page.glyphs()) {
            if (glyph.digit() && glyph.turn() == 0) {
                digits.computeIfAbsent(middle(glyph).centreY(), y -> new ArrayList<>())
                        .add(glyph);
                largest = Math.max(largest, glyph.size());
            }
        }
        this.reach = (TO - FROM) * largest;
    }

    /**
     * The page with struck digits unreadable, and without the lines that struck them.
     *
     * @param page turned upright
     */
    static PageContent marked(PageContent page) {
        return new Struck(page).marked();
    }

    private PageContent marked() {
        RulingJoiner.join(page.horizontals()).forEach(this::strikes);
        dashes().forEach(this::strikes);
        List<Ruling> rulings =
                page.horizontals().stream().filter(line -> !strikes(line)).toList();
        for (Stroke stroke : page.strokes()) {
            near(Math.min(stroke.from().y, stroke.to().y), Math.max(stroke.from().y, stroke.to().y)).stream()
                    .filter(digit -> isAcross(stroke, digit))
                    .forEach(struck::add);
        }
        if (struck.isEmpty()) {
            return page;
        }
        List<Glyph> glyphs = page.glyphs().stream()
                .map(glyph -> struck.contains(glyph) ? glyph.unreadable() : glyph)
                .toList();
        return page.with(glyphs).with(rulings, page.verticals());
    }

    /** Dashes printed over digits; behind them or before they are signs and blanks. */
    private List<Ruling> dashes() {
        return page.glyphs().stream()
                .filter(glyph -> glyph.turn() == 0 && DASHES.contains(glyph.text()))
                .map(dash -> new Ruling(
                        dash.baseline() - (FROM + TO) / 2 * dash.size(),
                        dash.box().left(),
                        dash.box().right()))
                .toList();
    }

    /** Notes the digits that a ruling strikes. @return whether it is there for these alone */
    private boolean strikes(Ruling line) {
        double left = Double.POSITIVE_INFINITY;
        double right = Double.NEGATIVE_INFINITY;
        double size = 0;
        for (Glyph digit : near(line.at(), line.at())) {
            Box middle = middle(digit);
            double covered = Math.min(line.to(), middle.right()) - Math.max(line.from(), middle.left());
            if (middle.top() <= line.at() && line.at() <= middle.bottom() && covered >= ALONG * middle.width()) {
                struck.add(digit);
                left = Math.min(left, middle.left());
                right = Math.max(right, middle.right());
                size = Math.max(size, digit.size());
            }
        }
        return line.from() >= left - BEYOND * size && line.to() <= right + BEYOND * size;
    }

    private static boolean isAcross(Stroke stroke, Glyph digit) {
        Box middle = middle(digit);
        double side = SIDE * middle.width();
        return stroke.length() >= ALONG * digit.box().width()
                && stroke.crosses(new Box(middle.left() + side, middle.top(), middle.right() - side, middle.bottom()));
    }

    /** The digits whose middles may lie between two heights. */
    private List<Glyph> near(double top, double bottom) {
        return digits.subMap(top - reach, true, bottom + reach, true).values().stream()
                .flatMap(List::stream)
                .toList();
    }

    private static Box middle(Glyph digit) {
        return new Box(
                digit.box().left(),
                digit.baseline() - TO * digit.size(),
                digit.box().right(),
                digit.baseline() - FROM * digit.size());
    }
}
