package io.github.nianbao.read.pdf;

import io.github.nianbao.document.Box;
import io.github.nianbao.read.page.Boxes;
import io.github.nianbao.read.page.Covered;
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
import java.util.stream.Stream;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.MissingOperandException;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.state.EmptyGraphicsStackException;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.graphics.blend.BlendMode;
import org.apache.pdfbox.pdmodel.graphics.color.PDPattern;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;

/**
 * One pass over a page's content stream: characters, straight lines and pictures. Glyph programs, of Type 3 fonts too,
 * are not run (Chromium sets Chinese in such fonts, and their strokes are no rulings), pictures are not decoded. Colours
 * count for characters only: a white line parts cells as well as a black one, but white characters on white paper are
 * not printed.
 */
final class PageCollector extends PDFStreamEngine {
    /**
     * What one page holds.
     *
     * @param recognised whether it has text in the invisible rendering mode: what a scanner recognised behind its
     *     picture. That is a guess at the print, not the print, and is not read.
     */
    record Collected(PageContent content, boolean recognised) {}

    /**
     * What decides whether something drawn is seen.
     *
     * @param clip the smallest box around the clip path
     * @param white whether areas and characters are filled with white
     * @param exact whether the clip path is that box
     */
    private record Sight(Box clip, boolean white, boolean exact) {}

    private static final String FREE_TEXT = "FreeText";

    /** How far, in points, a character's centre may lie outside a clip before it counts as hidden. */
    private static final double CLIP_SLACK = 1;

    /** In points: what is thinner is a line, and no ground for characters. */
    private static final double LEAST_AREA = 4;

    private final PageSpace space;
    private final GlyphTexts texts;
    private final List<Glyph> shown = new ArrayList<>();
    private final List<Box> pictures = new ArrayList<>();
    private final PathRulings rulings;
    private final List<Box> painted = new ArrayList<>();
    private final Deque<Sight> sights = new ArrayDeque<>();
    private final MarkedContent marked;
    private final Covered covered = new Covered();
    private int run;
    /** Transparency groups being drawn: what is opaque within may shine through as a whole. */
    private int groups;

    private boolean unseen;

    private PageCollector(PDPage page, GlyphTexts texts, Layers layers) {
        this.space = PageSpace.of(page);
        this.texts = texts;
        this.rulings = new PathRulings();
        sights.push(new Sight(space.whole(), false, true));
        this.marked = new MarkedContent(layers);
        marked.register(this);
        PageOperators.register(this);
    }

    /** @throws TooMuchException if the page holds more than any page of a report */
    static Collected collect(PDPage page, GlyphTexts texts, Layers layers) throws IOException {
        PageCollector collector = new PageCollector(page, texts, layers);
        collector.processPage(page);
        collector.drawAnnotations(page);
        PageContent content = new PageContent(
                collector.space.width(),
                collector.space.height(),
                List.copyOf(collector.shown),
                collector.rulings.horizontals(),
                collector.rulings.verticals(),
                List.copyOf(collector.pictures));
        return new Collected(content, collector.unseen);
    }

    /** Filled-in fields and typewritten remarks are printed with the page; links, stamps and notes are not its text. */
    private void drawAnnotations(PDPage page) throws IOException {
        for (PDAnnotation annotation : page.getAnnotations()) {
            boolean text = annotation instanceof PDAnnotationWidget || FREE_TEXT.equals(annotation.getSubtype());
            boolean seen = !annotation.isHidden()
                    && !annotation.isNoView()
                    && !marked.hides(annotation.getCOSObject().getDictionaryObject(COSName.OC));
            if (text && seen) {
                int depth = sights.size();
                sights.push(new Sight(space.whole(), false, true));
                showAnnotation(annotation);
                restoreSights(depth);
            }
        }
    }

    boolean isHidden() {
        return marked.isHidden();
    }

    boolean hides(@Nullable COSBase content) {
        return marked.hides(content);
    }

    PathRulings rulings() {
        return rulings;
    }

    Box clip() {
        return sights.element().clip();
    }

    /** @param white whether characters and areas are filled with white from here on */
    void fillWith(boolean white) {
        Sight sight = sights.pop();
        sights.push(new Sight(sight.clip(), white, sight.exact()));
    }

    /** An area was filled: on one that is not white, white characters are seen. */
    void fillArea(Box area) throws TooMuchException {
        if (!sights.element().white() && area.width() > LEAST_AREA && area.height() > LEAST_AREA) {
            painted.add(area);
            TooMuchException.hold("areas", painted.size(), PageLimits.GLYPHS_PER_PAGE);
        }
    }

    Point2D.Double shownPoint(double x, double y) {
        return space.shown(getGraphicsState().getCurrentTransformationMatrix(), x, y);
    }

    /**
     * Cuts the clip to the smallest box around a path.
     *
     * @param exact whether the path is that box
     */
    void clipTo(Box box, boolean exact) {
        Sight sight = sights.pop();
        sights.push(new Sight(Boxes.common(sight.clip(), box), sight.white(), sight.exact() && exact));
    }

    /** A box was filled: what was drawn below it before is no longer seen, unless it shines through. */
    void cover(Box box) throws TooMuchException {
        if (groups == 0 && sights.element().exact() && isOpaque()) {
            Box area = Boxes.common(box, clip());
            covered.cover(area, shown);
        }
    }

    private boolean isOpaque() {
        PDGraphicsState state = getGraphicsState();
        return state.getNonStrokeAlphaConstant() >= 1
                && state.getBlendMode() == BlendMode.NORMAL
                && state.getSoftMask() == null
                && !(state.getNonStrokingColorSpace() instanceof PDPattern);
    }

    void drawPicture() {
        if (marked.isHidden()) {
            return;
        }
        Box box = Boxes.around(shownPoint(0, 0), shownPoint(1, 1));
        Box visible = Boxes.common(box, clip());
        if (visible.width() > 0 && visible.height() > 0) {
            pictures.add(visible);
        }
    }

    @Override
    public void saveGraphicsState() {
        super.saveGraphicsState();
        sights.push(sights.element());
    }

    @Override
    public void restoreGraphicsState() {
        super.restoreGraphicsState();
        if (sights.size() > 1) {
            sights.pop();
        }
    }

    @Override
    public void showForm(PDFormXObject form) throws IOException {
        int depth = sights.size();
        sights.push(sights.element());
        super.showForm(form);
        restoreSights(depth);
    }

    @Override
    public void showTransparencyGroup(PDTransparencyGroup form) throws IOException {
        int depth = sights.size();
        sights.push(sights.element());
        groups++;
        super.showTransparencyGroup(form);
        groups--;
        restoreSights(depth);
    }

    private void restoreSights(int depth) {
        while (sights.size() > depth) {
            sights.pop();
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
        if (marked.isHidden()) {
            return;
        }
        double advance = font.isVertical() ? font.getWidth(code) / 1000 : displacement.getX();
        Point2D.Double origin = space.shown(toPage, 0, 0);
        Point2D.Double along = space.shown(toPage, 1, 0);
        Point2D.Double above = space.shown(toPage, 0, 1);
        Optional<Glyph> drawn = Glyph.drawn("", origin, between(origin, along), between(origin, above), advance, run);
        if (drawn.isEmpty()
                || !seen(drawn.get().box())
                || whiteOnWhite(drawn.get().box())) {
            return;
        }
        String text = texts.of(font, code);
        if (text.isEmpty()) {
            return;
        }
        Glyph glyph = drawn.get().meaning(isMirrored(font, along, above, origin) ? GlyphTexts.UNKNOWN : text);
        if (invisible()) {
            unseen |= !glyph.blank();
            return;
        }
        shown.add(glyph);
        TooMuchException.hold("glyphs", shown.size(), PageLimits.GLYPHS_PER_PAGE);
    }

    /** Print that only a mirror shows rightly. Type 3 fonts draw their characters as they like, upside down as well. */
    private static boolean isMirrored(PDFont font, Point2D.Double along, Point2D.Double above, Point2D.Double origin) {
        double turned = (along.x - origin.x) * (above.y - origin.y) - (along.y - origin.y) * (above.x - origin.x);
        return turned > 0 && !(font instanceof PDType3Font);
    }

    private boolean whiteOnWhite(Box box) {
        return sights.element().white()
                && Stream.concat(painted.stream(), pictures.stream())
                        .noneMatch(area -> Boxes.holds(area, box.centreX(), box.centreY(), 0));
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
