package io.github.nianbao.read.pdf;

import io.github.nianbao.document.Box;
import io.github.nianbao.read.page.Boxes;
import io.github.nianbao.read.page.Glyph;
import io.github.nianbao.read.page.PageContent;
import io.github.nianbao.read.page.PathRulings;
import io.github.nianbao.read.page.Print;
import io.github.nianbao.read.page.Shade;
import io.github.nianbao.read.page.Stroke;
import io.github.nianbao.read.page.TooMuchException;
import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.MissingOperandException;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.state.EmptyGraphicsStackException;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.graphics.blend.BlendMode;
import org.apache.pdfbox.pdmodel.graphics.color.PDPattern;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
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

    /** Of 1: what is less opaque than this, nobody sees. */
    private static final double INVISIBLE = 0.05;
    /** Of 1: what is less opaque than this is a watermark. */
    private static final double FAINT = 0.35;

    private final PageSpace space;
    private final GlyphTexts texts;
    private final Lean lean = new Lean();
    private final Print print = new Print();
    private final List<Box> pictures = new ArrayList<>();
    private final PathRulings rulings = new PathRulings();
    /** What lines and stamps over the page draw. */
    private final PathRulings marks = new PathRulings();

    private final Sights sights;
    private final MarkedContent marked;
    private final KnownOperators operators = new KnownOperators();
    private int run;
    /** Transparency groups being drawn: what is opaque within may shine through as a whole. */
    private int groups;
    /** How opaque the groups being drawn are, all together. */
    private double groupAlpha = 1;

    private boolean overlaid;

    private PageCollector(PageSpace space, GlyphTexts texts, Layers layers) {
        this.space = space;
        this.texts = texts;
        this.sights = new Sights(space.whole());
        this.marked = new MarkedContent(layers);
        marked.register(this);
        PageOperators.register(this);
        Colours.register(this, sights);
    }

    /** @throws TooMuchException if the page holds more than any page of a report */
    static Collected collect(PDPage page, GlyphTexts texts, Layers layers) throws IOException {
        PageSpace space = PageSpace.of(page);
        PageCollector collector = collected(page, space, texts, layers);
        double slope = collector.lean.slope();
        if (slope != 0) {
            collector = collected(page, space.levelled(slope), texts, layers);
        }
        return new Collected(collector.content(), collector.print.recognised());
    }

    private static PageCollector collected(PDPage page, PageSpace space, GlyphTexts texts, Layers layers)
            throws IOException {
        PageCollector collector = new PageCollector(space, texts, layers);
        collector.processPage(page);
        collector.drawAnnotations(page);
        return collector;
    }

    private PageContent content() throws TooMuchException {
        List<Stroke> strokes = new ArrayList<>(rulings.aslant());
        strokes.addAll(marks.strokes());
        return new PageContent(
                space.width(),
                space.height(),
                List.copyOf(print.glyphs()),
                rulings.horizontals(),
                rulings.verticals(),
                List.copyOf(pictures),
                strokes);
    }

    private void drawAnnotations(PDPage page) throws IOException {
        for (PDAnnotation annotation : page.getAnnotations()) {
            Annotated kind = Annotated.of(annotation);
            if (kind != Annotated.NOTHING
                    && !marked.hides(annotation.getCOSObject().getDictionaryObject(COSName.OC))) {
                draw(annotation, kind);
            }
        }
    }

    private void draw(PDAnnotation annotation, Annotated kind) throws IOException {
        boolean drawn = annotation.getNormalAppearanceStream() != null;
        if (!drawn && kind == Annotated.TEXT) {
            for (Glyph glyph : TypedText.glyphs(annotation, Annotated.text(annotation), space, ++run)) {
                print.add(glyph, Shade.DARK);
            }
            return;
        }
        if (!drawn) {
            annotation.constructAppearances();
        }
        PDRectangle place = annotation.getRectangle();
        int depth = sights.depth();
        sights.begin(place == null ? space.whole() : box(new Matrix(), place));
        overlaid = kind == Annotated.MARK;
        showAnnotation(annotation);
        overlaid = false;
        sights.restore(depth);
    }

    private Box box(Matrix matrix, PDRectangle box) {
        Box one = Boxes.around(
                space.shown(matrix, box.getLowerLeftX(), box.getLowerLeftY()),
                space.shown(matrix, box.getUpperRightX(), box.getUpperRightY()));
        Box other = Boxes.around(
                space.shown(matrix, box.getLowerLeftX(), box.getUpperRightY()),
                space.shown(matrix, box.getUpperRightX(), box.getLowerLeftY()));
        return one.union(other);
    }

    boolean isHidden() {
        return marked.isHidden();
    }

    boolean hides(@Nullable COSBase content) {
        return marked.hides(content);
    }

    PathRulings rulings() {
        return overlaid ? marks : rulings;
    }

    Sights sights() {
        return sights;
    }

    Point2D.Double shownPoint(double x, double y) {
        return space.shown(getGraphicsState().getCurrentTransformationMatrix(), x, y);
    }

    /** An area was filled: on one that is not white, white characters are seen. */
    void fillArea(Box area) throws TooMuchException {
        if (sights.fill() != Shade.WHITE) {
            print.addGround(area);
        }
    }

    /**
     * A box was filled: what was drawn below it before is no longer seen, unless it shines through. Paper white over the
     * finished page says that something was there.
     */
    void cover(Box box, Shade shade, double alpha) throws TooMuchException {
        if (groups == 0 && sights.isExact() && isOpaque(alpha)) {
            print.cover(Boxes.common(box, sights.clip()), overlaid ? Shade.DARK : shade);
        }
    }

    private boolean isOpaque(double alpha) {
        PDGraphicsState state = getGraphicsState();
        return alpha >= 1
                && state.getBlendMode() == BlendMode.NORMAL
                && state.getSoftMask() == null
                && !(state.getNonStrokingColorSpace() instanceof PDPattern);
    }

    void drawPicture(COSDictionary entries) throws TooMuchException {
        if (marked.isHidden()) {
            return;
        }
        PlacedPicture picture = PlacedPicture.of(entries);
        Box box = Boxes.around(shownPoint(0, 0), shownPoint(1, 1));
        Box visible = Boxes.common(box, sights.clip());
        if (visible.width() <= 0 || visible.height() <= 0) {
            return;
        }
        if (picture.plain()) {
            rulings().line(box, sights.clip());
        } else if (!overlaid) {
            pictures.add(visible);
        }
        if (picture.solid() && isUpright()) {
            cover(box, Shade.DARK, getGraphicsState().getNonStrokeAlphaConstant());
        }
        print.addGround(visible);
    }

    private boolean isUpright() {
        Matrix matrix = getGraphicsState().getCurrentTransformationMatrix();
        return matrix.getShearX() == 0 && matrix.getShearY() == 0 || matrix.getScaleX() == 0 && matrix.getScaleY() == 0;
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        operators.check(operator, operands);
        super.processOperator(operator, operands);
    }

    @Override
    public void saveGraphicsState() {
        super.saveGraphicsState();
        sights.save();
    }

    @Override
    public void restoreGraphicsState() {
        super.restoreGraphicsState();
        sights.restore();
    }

    @Override
    public void showForm(PDFormXObject form) throws IOException {
        int depth = sights.depth();
        sights.save();
        clipTo(form);
        super.showForm(form);
        sights.restore(depth);
    }

    @Override
    public void showTransparencyGroup(PDTransparencyGroup form) throws IOException {
        int depth = sights.depth();
        double outer = groupAlpha;
        sights.save();
        clipTo(form);
        groups++;
        groupAlpha *= getGraphicsState().getNonStrokeAlphaConstant();
        super.showTransparencyGroup(form);
        groupAlpha = outer;
        groups--;
        sights.restore(depth);
    }

    /** What a form draws outside its box is not shown. */
    private void clipTo(PDFormXObject form) {
        PDRectangle box = form.getBBox();
        if (box != null) {
            Matrix matrix = Matrix.concatenate(getGraphicsState().getCurrentTransformationMatrix(), form.getMatrix());
            sights.clipTo(box(matrix, box), true);
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
        if (marked.isHidden() || overlaid) {
            return;
        }
        double advance = font.isVertical() ? font.getWidth(code) / 1000 : displacement.getX();
        Point2D.Double origin = space.shown(toPage, 0, 0);
        Point2D.Double along = between(origin, space.shown(toPage, 1, 0));
        Point2D.Double above = between(origin, space.shown(toPage, 0, 1));
        Optional<Glyph> drawn = Glyph.drawn("", origin, along, above, advance, run);
        String text = drawn.isEmpty() ? "" : texts.of(font, code);
        if (text.isEmpty()) {
            return;
        }
        Glyph glyph = drawn.get().meaning(isMirrored(font, along, above) ? Glyph.UNREADABLE : text);
        if (!sights.show(glyph.box())) {
            print.addCut(glyph);
        } else if (isInvisible()) {
            print.addUnseen(glyph);
        } else {
            lean.add(along);
            print.add(glyph, shade());
        }
    }

    /** Print that only a mirror shows rightly. Type 3 fonts draw their characters as they like, upside down as well. */
    private static boolean isMirrored(PDFont font, Point2D.Double along, Point2D.Double above) {
        return along.x * above.y - along.y * above.x > 0 && !(font instanceof PDType3Font);
    }

    private Shade shade() {
        RenderingMode mode = getGraphicsState().getTextState().getRenderingMode();
        Shade shade = mode.isFill() ? sights.fill() : sights.line();
        if (mode.isFill() && mode.isStroke() && sights.line() == Shade.DARK) {
            shade = Shade.DARK;
        }
        return shade == Shade.DARK && alpha(mode) < FAINT ? Shade.FAINT : shade;
    }

    private double alpha(RenderingMode mode) {
        PDGraphicsState state = getGraphicsState();
        double fill = mode.isFill() ? state.getNonStrokeAlphaConstant() : 0;
        double line = mode.isStroke() ? state.getAlphaConstant() : 0;
        return groupAlpha * Math.max(fill, line);
    }

    /** Whether the text state, or how little of it covers the paper, lets nothing be seen of a character. */
    private boolean isInvisible() {
        return alpha(getGraphicsState().getTextState().getRenderingMode()) < INVISIBLE;
    }

    private static Point2D.Double between(Point2D.Double from, Point2D.Double to) {
        return new Point2D.Double(to.x - from.x, to.y - from.y);
    }
}
