package io.github.nianbao.read.pdf;

import io.github.nianbao.document.Box;
import io.github.nianbao.read.page.Boxes;
import java.util.ArrayDeque;
import java.util.Deque;

/** What decides whether something drawn is seen; saved and restored with the graphics state. */
final class Sights {
    /** How far, in points, a character's centre may lie outside a clip before it counts as hidden. */
    private static final double CLIP_SLACK = 1;

    /**
     * @param clip the smallest box around the clip path
     * @param exact whether the clip path is that box
     * @param fill the pen of areas and characters
     * @param line the pen of lines and outlines
     */
    private record Sight(Box clip, boolean exact, Pen fill, Pen line) {}

    private final Deque<Sight> saved = new ArrayDeque<>();

    Sights(Box page) {
        saved.push(fresh(page));
    }

    private static Sight fresh(Box page) {
        return new Sight(page, true, Pen.BLACK, Pen.BLACK);
    }

    void save() {
        saved.push(saved.element());
    }

    void restore() {
        if (saved.size() > 1) {
            saved.pop();
        }
    }

    /** How much is saved, to come back to with {@link #restore(int)}. */
    int depth() {
        return saved.size();
    }

    void restore(int depth) {
        while (saved.size() > depth) {
            saved.pop();
        }
    }

    /** Saves, and starts anew on a part of the page. */
    void begin(Box part) {
        saved.push(fresh(part));
    }

    /** @param whole whether the clip path is the box itself */
    void clipTo(Box box, boolean whole) {
        Sight sight = saved.pop();
        saved.push(new Sight(Boxes.common(sight.clip(), box), sight.exact() && whole, sight.fill(), sight.line()));
    }

    void fillWith(Pen pen) {
        Sight sight = saved.pop();
        saved.push(new Sight(sight.clip(), sight.exact(), pen, sight.line()));
    }

    void lineWith(Pen pen) {
        Sight sight = saved.pop();
        saved.push(new Sight(sight.clip(), sight.exact(), sight.fill(), pen));
    }

    Box clip() {
        return saved.element().clip();
    }

    boolean isExact() {
        return saved.element().exact();
    }

    Pen fill() {
        return saved.element().fill();
    }

    Pen line() {
        return saved.element().line();
    }

    /** Whether the clip lets a character be seen. */
    boolean show(Box character) {
        return Boxes.holds(clip(), character.centreX(), character.centreY(), CLIP_SLACK);
    }
}
