package io.github.nianbao.read.pdf;

import io.github.nianbao.read.page.TooMuchException;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;

/** The operators that draw forms, pictures and shadings. */
final class ObjectOperators {
    private final PageCollector page;
    private final Painter painter;

    private ObjectOperators(PageCollector page, Painter painter) {
        this.page = page;
        this.painter = painter;
    }

    static void register(PageCollector page, Painter painter) {
        new ObjectOperators(page, painter).objects();
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
                if (!page.isHidden()) {
                    painter.shade();
                }
            }

            @Override
            public String getName() {
                return OperatorName.SHADING_FILL;
            }
        });
        page.addOperator(new OperatorProcessor() {
            @Override
            public void process(Operator operator, List<COSBase> operands) throws IOException {
                COSDictionary entries = operator.getImageParameters();
                if (entries != null && !page.isHidden()) {
                    painter.draw(PlacedPicture.inline(entries, operator.getImageData(), page.getResources()));
                }
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
                && !page.isHidden()
                && !page.hides(entries.getDictionaryObject(COSName.OC))) {
            painter.draw(PlacedPicture.of(entries));
        }
    }
}
