package io.github.nianbao.read.pdf;

import io.github.nianbao.document.Box;
import io.github.nianbao.read.page.Colour;
import io.github.nianbao.read.page.Glyph;
import io.github.nianbao.read.page.PageContent;
import io.github.nianbao.read.page.Print;
import io.github.nianbao.read.page.Rulings;
import io.github.nianbao.read.page.Stroke;
import io.github.nianbao.read.page.TooMuchException;
import java.util.ArrayList;
import java.util.List;

/** One page as far as it is drawn: what was found on it, and where drawing stands. */
final class Sheet {
    private final PageSpace space;
    private final Sights sights;
    private final Print print = new Print();
    private final List<Box> pictures = new ArrayList<>();
    private final Rulings rulings = new Rulings();
    /** What lines and stamps over the page draw. */
    private final Rulings marks = new Rulings();

    private final List<Glyph> field = new ArrayList<>();
    private boolean overlaid;
    private int run;

    Sheet(PageSpace space) {
        this.space = space;
        this.sights = new Sights(space.whole());
    }

    PageSpace space() {
        return space;
    }

    Sights sights() {
        return sights;
    }

    Print print() {
        return print;
    }

    /** Where lines go: those over the finished page part no cells. */
    Rulings rulings() {
        return overlaid ? marks : rulings;
    }

    /** Whether what is drawn lies over the finished page. */
    boolean isOverlaid() {
        return overlaid;
    }

    void overlay(boolean over) {
        overlaid = over;
    }

    /** What is shown from here on is that of one field. */
    void beginField() {
        field.clear();
    }

    List<Glyph> endField() {
        return List.copyOf(field);
    }

    void show(Glyph glyph, Colour colour, double alpha) throws TooMuchException {
        field.add(glyph);
        print.add(glyph, colour, alpha);
    }

    void add(Box picture) {
        if (!overlaid) {
            pictures.add(picture);
        }
    }

    /** Another text object begins. */
    int nextRun() {
        return ++run;
    }

    int run() {
        return run;
    }

    PageContent content() throws TooMuchException {
        List<Stroke> strokes = new ArrayList<>(rulings.aslant());
        strokes.addAll(marks.strokes());
        List<Glyph> glyphs = List.copyOf(print.glyphs());
        return new PageContent(
                space.width(),
                space.height(),
                glyphs,
                rulings.horizontals(),
                rulings.verticals(),
                List.copyOf(pictures),
                strokes,
                List.copyOf(rulings.marks()));
    }
}
