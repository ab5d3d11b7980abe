package io.github.nianbao.read.pdf;

import java.util.List;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
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

/** The operators of text and of the graphics state, as PDFBox runs them. */
final class TextOperators {
    private TextOperators() {}

    static void register(PDFStreamEngine page) {
        for (OperatorProcessor processor : List.of(
                new Concatenate(),
                new Save(),
                new Restore(),
                new SetLineWidth(),
                new SetGraphicsStateParameters(),
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
}
