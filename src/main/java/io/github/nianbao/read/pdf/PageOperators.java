package io.github.nianbao.read.pdf;

import io.github.nianbao.document.Box;
import io.github.nianbao.read.page.Boxes;
import io.github.nianbao.read.page.PathRulings;
import io.github.nianbao.read.page.TooMuchException;
import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.contentstream.operator.state.Concatenate;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.contentstream.operator.state.SetGraphicsStateParameters;
import org.apache.pdfbox.contentstream.operator.state.SetLineWidth;
import org.apache.pdfbox.contentstream.operator.state.SetMatrix;
import org.apache.pdfbox.contentstream.operator.text.BeginText;
import org.apache.pdfbox.contentstream.operator.text.EndText;
import org.apache.pdfbox.contentstream.operator.text.MoveText;
import org.apache.pdfbox.contentstream.operator.text.MoveTextSetLeading;
import org.apache.pdfbox.contentstream.operator.text.NextLine;
import org.apache.pdfbox.contentstream.operator.text.SetCharSpacing;
import org.apache.pdfbox.contentstream.operator.text.SetFontAndSize;
import org.apache.pdfbox.contentstream.operator.text.SetTextHorizontalScaling;
import org.apache.pdfbox.contentstream.operator.text.SetTextLeading;
import org.apache.pdfbox.contentstream.operator.text.SetTextRenderingMode;
import org.apache.pdfbox.contentstream.operator.text.SetTextRise;
import org.apache.pdfbox.contentstream.operator.text.SetWordSpacing;
import org.apache.pdfbox.contentstream.operator.text.ShowText;
import org.apache.pdfbox.contentstream.operator.text.ShowTextAdjusted;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLine;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLineAndSpace;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;

/** The operators of a content stream that a table needs: text, its state, straight paths, clips, forms and pictures. */
final class PageOperators {
    /** What one operator does. */
    private interface Action {
        void run(double[] operands) throws IOException;
    }

    private final PageCollector page;
    private boolean clipping;

    private PageOperators(PageCollector page) {
        this.page = page;
    }

    static void register(PageCollector page) {
        PageOperators operators = new PageOperators(page);
        operators.text();
        operators.state();
        operators.paths();
        operators.objects();
    }

    private void text() {
        for (OperatorProcessor processor : List.of(
                new BeginText(),
                new EndText(),
                new MoveText(),
                new MoveTextSetLeading(),
                new NextLine(),
                new SetCharSpacing(),
                new SetFontAndSize(),
                new SetTextHorizontalScaling(),
                new SetTextLeading(),
                new SetTextRenderingMode(),
                new SetTextRise(),
                new SetWordSpacing(),
                new SetMatrix(),
                new ShowText(),
                new ShowTextAdjusted(),
                new ShowTextLine(),
                new ShowTextLineAndSpace())) {
            page.addOperator(processor);
        }
    }

    private void state() {
        page.addOperator(new Concatenate());
        page.addOperator(new Save());
        page.addOperator(new Restore());
        page.addOperator(new SetLineWidth());
        page.addOperator(new SetGraphicsStateParameters());
    }

    private void paths() {
        on(OperatorName.MOVE_TO, 2, o -> path().moveTo(page.shownPoint(o[0], o[1])));
        on(OperatorName.LINE_TO, 2, o -> path().lineTo(page.shownPoint(o[0], o[1])));
        on(OperatorName.CURVE_TO, 6, o -> path().curveTo(page.shownPoint(o[4], o[5])));
        on(OperatorName.CURVE_TO_REPLICATE_INITIAL_POINT, 4, o -> path().curveTo(page.shownPoint(o[2], o[3])));
        on(OperatorName.CURVE_TO_REPLICATE_FINAL_POINT, 4, o -> path().curveTo(page.shownPoint(o[2], o[3])));
        on(OperatorName.CLOSE_PATH, 0, o -> path().close());
        on(OperatorName.APPEND_RECT, 4, o -> rectangle(o[0], o[1], o[2], o[3]));
        on(OperatorName.CLIP_NON_ZERO, 0, o -> clipping = true);
        on(OperatorName.CLIP_EVEN_ODD, 0, o -> clipping = true);
        paint(OperatorName.ENDPATH, false, false, false);
        paint(OperatorName.STROKE_PATH, false, true, false);
        paint(OperatorName.CLOSE_AND_STROKE, true, true, false);
        paint(OperatorName.FILL_NON_ZERO, false, false, true);
        paint(OperatorName.LEGACY_FILL_NON_ZERO, false, false, true);
        paint(OperatorName.FILL_EVEN_ODD, false, false, true);
        paint(OperatorName.FILL_NON_ZERO_AND_STROKE, false, true, true);
        paint(OperatorName.FILL_EVEN_ODD_AND_STROKE, false, true, true);
        paint(OperatorName.CLOSE_FILL_NON_ZERO_AND_STROKE, true, true, true);
        paint(OperatorName.CLOSE_FILL_EVEN_ODD_AND_STROKE, true, true, true);
    }

    private void objects() {
        page.addOperator(new OperatorProcessor() {
            @Override
            public void process(Operator operator, List<COSBase> operands) throws IOException {
                if (!operands.isEmpty() && operands.get(0) instanceof COSName name) {
                    draw(name);
                }
            }

            @Override
            public String getName() {
                return OperatorName.DRAW_OBJECT;
            }
        });
        page.addOperator(new OperatorProcessor() {
            @Override
            public void process(Operator operator, List<COSBase> operands) throws IOException {
                COSDictionary entries = operator.getImageParameters();
                page.drawPicture(entries == null ? new COSDictionary() : entries);
            }

            @Override
            public String getName() {
                return OperatorName.BEGIN_INLINE_IMAGE;
            }
        });
    }

    private void draw(COSName name) throws IOException {
        if (page.getResources().isImageXObject(name)) {
            drawPicture(name);
            return;
        }
        PDXObject object = page.getResources().getXObject(name);
        if (object != null && page.hides(object.getCOSObject().getDictionaryObject(COSName.OC))) {
            return;
        }
        if (object instanceof PDFormXObject form) {
            page.increaseLevel();
            try {
                TooMuchException.hold("forms", page.getLevel(), PdfReader.FORM_DEPTH);
                if (form instanceof PDTransparencyGroup group) {
                    page.showTransparencyGroup(group);
                } else {
                    page.showForm(form);
                }
            } finally {
                page.decreaseLevel();
            }
        }
    }

    private void drawPicture(COSName name) throws IOException {
        if (page.getResources().getCOSObject().getDictionaryObject(COSName.XOBJECT) instanceof COSDictionary objects
                && objects.getDictionaryObject(name) instanceof COSDictionary entries
                && !page.hides(entries.getDictionaryObject(COSName.OC))) {
            page.drawPicture(entries);
        }
    }

    private void rectangle(double x, double y, double width, double height) {
        PathRulings path = page.rulings();
        path.moveTo(page.shownPoint(x, y));
        path.lineTo(page.shownPoint(x + width, y));
        path.lineTo(page.shownPoint(x + width, y + height));
        path.lineTo(page.shownPoint(x, y + height));
        path.close();
    }

    private PathRulings path() {
        return page.rulings();
    }

    private void paint(String name, boolean closes, boolean strokes, boolean fills) {
        on(name, 0, o -> {
            PathRulings path = path();
            if (closes) {
                path.close();
            }
            if (strokes && !page.isHidden()) {
                stroke(path);
            }
            if (fills && !page.isHidden()) {
                fill(path);
            }
            if (clipping && !path.empty()) {
                page.sights().clipTo(path.around(), path.isBox());
            }
            clipping = false;
            path.end();
        });
    }

    /** A thick line is a bar, and covers what lies below. */
    private void stroke(PathRulings path) throws IOException {
        double thickness = thickness();
        path.stroke(thickness, page.sights().clip());
        for (Box bar : path.bars(thickness)) {
            page.cover(bar, page.sights().line(), page.getGraphicsState().getAlphaConstant());
        }
    }

    private void fill(PathRulings path) throws IOException {
        path.fill(page.sights().clip());
        if (!path.empty()) {
            page.fillArea(path.around());
        }
        if (path.isBox()) {
            page.cover(
                    path.around(), page.sights().fill(), page.getGraphicsState().getNonStrokeAlphaConstant());
        }
    }

    private double thickness() {
        Point2D.Double origin = page.shownPoint(0, 0);
        Box unit = Boxes.around(origin, page.shownPoint(1, 1));
        return page.getGraphicsState().getLineWidth() * Math.sqrt(Boxes.area(unit));
    }

    /** An operator with too few operands is left out, as viewers do. */
    private void on(String name, int count, Action action) {
        page.addOperator(new OperatorProcessor() {
            @Override
            public void process(Operator operator, List<COSBase> operands) throws IOException {
                double[] numbers = new double[count];
                if (operands.size() < count) {
                    return;
                }
                for (int i = 0; i < count; i++) {
                    if (!(operands.get(i) instanceof COSNumber number)) {
                        return;
                    }
                    numbers[i] = number.floatValue();
                }
                action.run(numbers);
            }

            @Override
            public String getName() {
                return name;
            }
        });
    }
}
