package io.github.nianbao.read.pdf;

import io.github.nianbao.document.Box;
import io.github.nianbao.read.page.Colour;
import io.github.nianbao.read.page.Glyph;
import io.github.nianbao.read.page.PageContent;
import io.github.nianbao.read.page.TooMuchException;
import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.MissingOperandException;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.state.EmptyGraphicsStackException;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;

/**
 * One pass over a page's content stream: characters, straight lines and pictures. Glyph programs, of Type 3 fonts too,
 * are not run (Chromium sets Chinese in such fonts, and their strokes are no rulings), pictures are not decoded. A white
 * line parts cells as well as a black one, but white characters on white paper are not printed.
 */
final class PageCollector extends PDFStreamEngine {
    /**
     * What one page holds.
     *
     * @param recognised whether it has text that is not shown, see {@link Print#recognised()}
     */
    record Collected(PageContent content, boolean recognised) {}

    private final Sheet sheet;
    private final GlyphTexts texts;
    private final Lean lean = new Lean();
    private final MarkedContent marked;
    private final Transparency transparency = new Transparency();
    private final KnownOperators operators = new KnownOperators();
    /** Around the characters that everything behind them is clipped to; {@code null} if there are none. */
    private @Nullable Box window;

    private PageCollector(PageSpace space, GlyphTexts texts, Layers layers) {
        this.sheet = new Sheet(space);
        this.texts = texts;
        this.marked = new MarkedContent(layers);
        Painter painter = new Painter(this, sheet, transparency);
        marked.register(this);
        TextOperators.register(this);
        PathOperators.register(this, painter, marked);
        ObjectOperators.register(this, painter);
        Colours.register(this, sheet.sights());
    }

    /** @throws TooMuchException if the page holds more than any page of a report */
    static Collected collect(PDPage page, GlyphTexts texts, Layers layers) throws IOException {
        PageSpace space = PageSpace.of(page);
        PageCollector collector = collected(page, space, texts, layers);
        double slope = collector.lean.slope();
        if (slope != 0) {
            collector = collected(page, space.levelled(slope), texts, layers);
        }
        return new Collected(collector.sheet.content(), collector.sheet.print().recognised());
    }

    private static PageCollector collected(PDPage page, PageSpace space, GlyphTexts texts, Layers layers)
            throws IOException {
        PageCollector collector = new PageCollector(space, texts, layers);
        collector.processPage(page);
        new Annotations(collector, collector.sheet).draw(page);
        return collector;
    }

    boolean isHidden() {
        return marked.isHidden();
    }

    boolean hides(@Nullable COSBase content) {
        return marked.hides(content);
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        operators.check(operator, operands);
        super.processOperator(operator, operands);
    }

    @Override
    public void saveGraphicsState() {
        super.saveGraphicsState();
        sheet.sights().save();
    }

    @Override
    public void restoreGraphicsState() {
        super.restoreGraphicsState();
        sheet.sights().restore();
    }

    @Override
    public void showForm(PDFormXObject form) throws IOException {
        int depth = sheet.sights().depth();
        sheet.sights().save();
        clipTo(form);
        super.showForm(form);
        sheet.sights().restore(depth);
    }

    @Override
    public void showTransparencyGroup(PDTransparencyGroup form) throws IOException {
        int depth = sheet.sights().depth();
        sheet.sights().save();
        clipTo(form);
        transparency.enter(getGraphicsState());
        super.showTransparencyGroup(form);
        transparency.leave();
        sheet.sights().restore(depth);
    }

    /** What a form draws outside its box is not shown. */
    private void clipTo(PDFormXObject form) {
        PDRectangle box = form.getBBox();
        if (box != null) {
            Matrix matrix = Matrix.concatenate(getGraphicsState().getCurrentTransformationMatrix(), form.getMatrix());
            sheet.sights().clipTo(sheet.space().shown(matrix, box), true);
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
        sheet.nextRun();
        window = null;
    }

    @Override
    public void endText() {
        if (window != null) {
            sheet.sights().clipTo(window, false);
        }
        window = null;
    }

    @Override
    protected void showGlyph(Matrix toPage, PDFont font, int code, Vector displacement) throws IOException {
        if (marked.isHidden()) {
            return;
        }
        double advance = font.isVertical() ? font.getWidth(code) / 1000 : displacement.getX();
        PageSpace space = sheet.space();
        Point2D.Double origin = space.shown(toPage, 0, 0);
        Point2D.Double along = between(origin, space.shown(toPage, 1, 0));
        Point2D.Double above = between(origin, space.shown(toPage, 0, 1));
        Optional<Glyph> drawn = Glyph.drawn("", origin, along, above, advance, sheet.run());
        String text = drawn.isEmpty() ? "" : texts.of(font, code);
        if (!text.isEmpty()) {
            show(drawn.get().meaning(isMirrored(font, along, above) ? Glyph.UNREADABLE : text), along);
        }
    }

    private void show(Glyph glyph, Point2D.Double along) throws TooMuchException {
        RenderingMode mode = getGraphicsState().getTextState().getRenderingMode();
        if (mode.isClip()) {
            window = window == null ? glyph.box() : window.union(glyph.box());
        }
        double alpha = alpha(mode);
        if (sheet.isOverlaid()) {
            sheet.print().addOver(glyph);
        } else if (!sheet.sights().show(glyph.box())) {
            sheet.print().addCut(glyph);
        } else {
            lean.add(along);
            sheet.show(glyph, colour(mode), alpha);
        }
    }

    /** Print that only a mirror shows rightly. Type 3 fonts draw their characters as they like, upside down as well. */
    private static boolean isMirrored(PDFont font, Point2D.Double along, Point2D.Double above) {
        return along.x * above.y - along.y * above.x > 0 && !(font instanceof PDType3Font);
    }

    /** What is mixed with what lies below, or shown through a mask, may not be seen. */
    private Colour colour(RenderingMode mode) {
        PDGraphicsState state = getGraphicsState();
        if (!transparency.leavesColour(state)) {
            return Colour.UNKNOWN;
        }
        Colour fill = sheet.sights().fill().colour();
        Colour line = sheet.sights().line().colour();
        boolean both = mode.isFill() && mode.isStroke();
        return both ? fill.darker(line) : mode.isStroke() ? line : fill;
    }

    /** 0 for a mode of text that lets nothing be seen of it. */
    private double alpha(RenderingMode mode) {
        PDGraphicsState state = getGraphicsState();
        double fill = mode.isFill() ? state.getNonStrokeAlphaConstant() : 0;
        double line = mode.isStroke() ? state.getAlphaConstant() : 0;
        return transparency.alpha(Math.max(fill, line));
    }

    private static Point2D.Double between(Point2D.Double from, Point2D.Double to) {
        return new Point2D.Double(to.x - from.x, to.y - from.y);
    }
}
