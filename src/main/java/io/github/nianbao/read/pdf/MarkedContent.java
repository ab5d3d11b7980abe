package io.github.nianbao.read.pdf;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.jspecify.annotations.Nullable;

/** The marked content that a content stream is in, as far as it hides what is drawn. */
final class MarkedContent {
    private final Layers layers;
    private final Deque<Boolean> open = new ArrayDeque<>();
    private int hidden;

    MarkedContent(Layers layers) {
        this.layers = layers;
    }

    boolean isHidden() {
        return hidden > 0;
    }

    boolean hides(@Nullable COSBase content) {
        return layers.hide(content);
    }

    void register(PDFStreamEngine page) {
        page.addOperator(new Begin(page, OperatorName.BEGIN_MARKED_CONTENT));
        page.addOperator(new Begin(page, OperatorName.BEGIN_MARKED_CONTENT_SEQ));
        page.addOperator(new OperatorProcessor() {
            @Override
            public void process(Operator operator, List<COSBase> operands) {
                if (!open.isEmpty() && open.pop()) {
                    hidden--;
                }
            }

            @Override
            public String getName() {
                return OperatorName.END_MARKED_CONTENT;
            }
        });
    }

    private final class Begin extends OperatorProcessor {
        private final PDFStreamEngine page;
        private final String name;

        Begin(PDFStreamEngine page, String name) {
            this.page = page;
            this.name = name;
        }

        @Override
        public void process(Operator operator, List<COSBase> operands) {
            boolean hides = operands.size() > 1
                    && COSName.OC.equals(operands.get(0))
                    && operands.get(1) instanceof COSName properties
                    && layers.hide(content(properties));
            open.push(hides);
            hidden += hides ? 1 : 0;
        }

        private @Nullable COSBase content(COSName properties) {
            PDPropertyList list = page.getResources().getProperties(properties);
            return list == null ? null : list.getCOSObject();
        }

        @Override
        public String getName() {
            return name;
        }
    }
}
