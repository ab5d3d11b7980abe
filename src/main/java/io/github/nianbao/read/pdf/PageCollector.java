package io.github.nianbao.read.pdf;

import io.github.nianbao.document.Box;
import io.github.nianbao.read.page.Boxes;
import io.github.nianbao.read.page.Glyph;
import io.github.nianbao.read.page.PageContent;
import io.github.nianbao.read.page.PageLimits;
import io.github.nianbao.read.page.PathRulings;
import io.github.nianbao.read.page.TooMuchException;
import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.MissingOperandException;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.state.EmptyGraphicsStackException;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/**
 * One pass over a page's content stream: characters, straight lines and pictures. Glyph programs, of Type 3 fonts too,
 * are not run (Chromium sets Chinese in such fonts, and their strokes are no rulings), pictures are not decoded, and
 * colours are not looked at: a white line parts cells as well as a black one.
 */
final class PageCollector extends PDFStreamEngine {
    /** How far, in points, a character's centre may lie outside a clip before it counts as hidden. */
    private static final double CLIP_SLACK = 1;

    private final PageSpace space;
    private final GlyphTexts texts;
    private final List<Glyph> shown = new ArrayList<>();
    private final List<Glyph> unseen = new ArrayList<>();
    private final List<Box> pictures = new ArrayList<>();
    private final PathRulings rulings;
    private final Deque<Box> clips = new ArrayDeque<>();
    private int run;

    private PageCollector(PDPage page, GlyphTexts texts) {
        this.space = PageSpace.of(page);
        this.texts = texts;
        this.rulings = new PathRulings();
        clips.push(space.whole());
        PageOperators.register(this);
    }

    /** @throws TooMuchException if the page holds more than any page of a report */
    static PageContent collect(PDPage page, GlyphTexts texts) throws IOException {
        PageCollector collector = new PageCollector(page, texts);
        collector.processPage(page);
        return new PageContent(
                collector.space.width(),
                collector.space.height(),
                collector.glyphs(),
                collector.rulings.horizontals(),
                collector.rulings.verticals(),
                List.copyOf(collector.pictures));
    }

    /**
     * Text in the invisible rendering mode is what a scanner recognised behind its picture. It stands in only where
     * nothing is shown, for mixed with shown text it would print numbers twice.
     */
    private List<Glyph> glyphs() {
        return shown.stream().allMatch(Glyph::blank) ? unseen : shown;
    }

    PathRulings rulings() {
        return rulings;
    }

    Box clip() {
        return clips.element();
    }

    Point2D.Double shownPoint(double x, double y) {
        return space.shown(getGraphicsState().getCurrentTransformationMatrix(), x, y);
    }

    /** Cuts the clip to the smallest box around a path. */
    void clipTo(Box box) {
        clips.push(Boxes.common(clips.pop(), box));
    }

    void drawPicture() {
        Box box = Boxes.around(shownPoint(0, 0), shownPoint(1, 1));
        Box visible = Boxes.common(box, clip());
        if (visible.width() > 0 && visible.height() > 0) {
            pictures.add(visible);
        }
    }

    @Override
    public void saveGraphicsState() {
        super.saveGraphicsState();
        clips.push(clips.element());
    }

    @Override
    public void restoreGraphicsState() {
        super.restoreGraphicsState();
        if (clips.size() > 1) {
            clips.pop();
        }
    }

    @Override
    public void showForm(PDFormXObject form) throws IOException {
        int depth = clips.size();
        clips.push(clips.element());
        super.showForm(form);
        restoreClips(depth);
    }

    @Override
    public void showTransparencyGroup(PDTransparencyGroup form) throws IOException {
        int depth = clips.size();
        clips.push(clips.element());
        super.showTransparencyGroup(form);
        restoreClips(depth);
    }

    private void restoreClips(int depth) {
        while (clips.size() > depth) {
            clips.pop();
        }
    }

    /** PDFBox logs and goes on where a form cannot be read; what it held would be missing without a word. */
    @Override
    protected void operatorException(Operator operator, List<COSBase> operands, IOException e) throws IOException {
        if (e instanceof MissingOperandException || e instanceof EmptyGraphicsStackException) {
            super.operatorException(operator, operands, e);
        } else {
            throw e;
        }
    }

    @Override
    public void beginText() {
        run++;
    }

    @Override
    protected void showGlyph(Matrix toPage, PDFont font, int code, Vector displacement) throws IOException {
        double advance = font.isVertical() ? font.getWidth(code) / 1000 : displacement.getX();
        Point2D.Double origin = space.shown(toPage, 0, 0);
        Point2D.Double along = space.shown(toPage, 1, 0);
        Point2D.Double above = space.shown(toPage, 0, 1);
        Optional<Glyph> drawn = Glyph.drawn("", origin, between(origin, along), between(origin, above), advance, run);
        if (drawn.isEmpty() || !seen(drawn.get().box())) {
            return;
        }
        String text = texts.of(font, code);
        if (text.isEmpty()) {
            return;
        }
        (invisible() ? unseen : shown).add(drawn.get().meaning(text));
        TooMuchException.hold("glyphs", shown.size() + (long) unseen.size(), PageLimits.GLYPHS_PER_PAGE);
    }

    private boolean seen(Box box) {
        return Boxes.holds(clip(), box.centreX(), box.centreY(), CLIP_SLACK);
    }

    private static Point2D.Double between(Point2D.Double from, Point2D.Double to) {
        return new Point2D.Double(to.x - from.x, to.y - from.y);
    }

    private boolean invisible() {
        RenderingMode mode = getGraphicsState().getTextState().getRenderingMode();
        return mode == RenderingMode.NEITHER || mode == RenderingMode.NEITHER_CLIP;
    }
}
