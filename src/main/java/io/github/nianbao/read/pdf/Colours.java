package io.github.nianbao.read.pdf;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.jspecify.annotations.Nullable;

/** The colours of areas, lines and characters. */
final class Colours {
    private final PDFStreamEngine page;
    private final Sights sights;

    private Colours(PDFStreamEngine page, Sights sights) {
        this.page = page;
        this.sights = sights;
    }

    static void register(PDFStreamEngine page, Sights sights) {
        Colours colours = new Colours(page, sights);
        colours.space(OperatorName.NON_STROKING_COLORSPACE, true);
        colours.space(OperatorName.STROKING_COLORSPACE, false);
        colours.colour(OperatorName.NON_STROKING_COLOR, true, null);
        colours.colour(OperatorName.NON_STROKING_COLOR_N, true, null);
        colours.colour(OperatorName.NON_STROKING_GRAY, true, ColourSpace.LIGHT);
        colours.colour(OperatorName.NON_STROKING_RGB, true, ColourSpace.LIGHT);
        colours.colour(OperatorName.NON_STROKING_CMYK, true, ColourSpace.INKS);
        colours.colour(OperatorName.STROKING_COLOR, false, null);
        colours.colour(OperatorName.STROKING_COLOR_N, false, null);
        colours.colour(OperatorName.STROKING_COLOR_GRAY, false, ColourSpace.LIGHT);
        colours.colour(OperatorName.STROKING_COLOR_RGB, false, ColourSpace.LIGHT);
        colours.colour(OperatorName.STROKING_COLOR_CMYK, false, ColourSpace.INKS);
    }

    private void space(String operator, boolean fills) {
        on(operator, operands -> {
            ColourSpace space = operands.size() == 1 && operands.get(0) instanceof COSName name
                    ? ColourSpace.named(name, page.getResources())
                    : ColourSpace.UNKNOWN;
            use(fills, new Pen(space.initial(), space));
        });
    }

    /** @param stated the space that the operator itself names; {@code null} if it is the one set before */
    private void colour(String operator, boolean fills, @Nullable ColourSpace stated) {
        on(operator, operands -> {
            Pen before = fills ? sights.fill() : sights.line();
            ColourSpace space = stated == null ? before.space() : stated;
            List<Float> parts = new ArrayList<>();
            for (COSBase operand : operands) {
                if (operand instanceof COSNumber number) {
                    parts.add(number.floatValue());
                }
            }
            use(fills, new Pen(space.colour(parts), space));
        });
    }

    private void use(boolean fills, Pen pen) {
        if (fills) {
            sights.fillWith(pen);
        } else {
            sights.lineWith(pen);
        }
    }

    private interface Action {
        void run(List<COSBase> operands);
    }

    private void on(String operator, Action action) {
        page.addOperator(new OperatorProcessor() {
            @Override
            public void process(Operator called, List<COSBase> operands) {
                action.run(operands);
            }

            @Override
            public String getName() {
                return operator;
            }
        });
    }
}
