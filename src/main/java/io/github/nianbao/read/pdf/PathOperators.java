package io.github.nianbao.read.pdf;

import io.github.nianbao.read.page.DrawnPath;
import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;

/** The operators that trace paths, paint them, and clip to them. */
final class PathOperators {
    private interface Action {
        void run(double[] operands) throws IOException;
    }

    private final PDFStreamEngine page;
    private final Painter painter;
    private final MarkedContent marked;
    private boolean clipping;

    private PathOperators(PDFStreamEngine page, Painter painter, MarkedContent marked) {
        this.page = page;
        this.painter = painter;
        this.marked = marked;
    }

    static void register(PDFStreamEngine page, Painter painter, MarkedContent marked) {
        new PathOperators(page, painter, marked).paths();
    }

    private void paths() {
        on(OperatorName.MOVE_TO, 2, o -> path().moveTo(at(o, 0)));
        on(OperatorName.LINE_TO, 2, o -> path().lineTo(at(o, 0)));
        on(OperatorName.CURVE_TO, 6, o -> path().curveTo(at(o, 0), at(o, 2), at(o, 4)));
        on(OperatorName.CURVE_TO_REPLICATE_INITIAL_POINT, 4, o -> path().curveTo(at(o, 0), at(o, 0), at(o, 2)));
        on(OperatorName.CURVE_TO_REPLICATE_FINAL_POINT, 4, o -> path().curveTo(at(o, 0), at(o, 2), at(o, 2)));
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

    private void rectangle(double x, double y, double width, double height) {
        path().moveTo(painter.shown(x, y));
        path().lineTo(painter.shown(x + width, y));
        path().lineTo(painter.shown(x + width, y + height));
        path().lineTo(painter.shown(x, y + height));
        path().close();
    }

    private DrawnPath path() {
        return painter.path();
    }

    private Point2D.Double at(double[] operands, int index) {
        return painter.shown(operands[index], operands[index + 1]);
    }

    private void paint(String name, boolean closes, boolean strokes, boolean fills) {
        on(name, 0, o -> {
            if (closes) {
                path().close();
            }
            if (fills && !marked.isHidden()) {
                painter.fill(name.endsWith("*"));
            }
            if (strokes && !marked.isHidden()) {
                painter.stroke();
            }
            if (clipping) {
                painter.clip();
            }
            clipping = false;
            path().end();
        });
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
