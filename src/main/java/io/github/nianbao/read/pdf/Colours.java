package io.github.nianbao.read.pdf;

import io.github.nianbao.read.page.Shade;
import java.util.List;
import java.util.function.Consumer;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;

/**
 * How light the colours of areas, lines and characters are. Told from the operands alone: colour profiles cost more time
 * to load than the rest of the page. A single component in a space of its own may as well be an ink, and is never light.
 */
final class Colours extends OperatorProcessor {
    /** Of 1: what is nearer to white than this, nobody reads. */
    private static final float WHITE_FROM = 0.97f;
    /** Of 1: what is nearer to white than this is a watermark. */
    private static final float FAINT_FROM = 0.8f;

    private final String operator;
    private final Consumer<Shade> use;

    private Colours(String operator, Consumer<Shade> use) {
        this.operator = operator;
        this.use = use;
    }

    static void register(PDFStreamEngine page, Sights sights) {
        for (String operator : List.of(
                OperatorName.NON_STROKING_GRAY,
                OperatorName.NON_STROKING_RGB,
                OperatorName.NON_STROKING_CMYK,
                OperatorName.NON_STROKING_COLORSPACE,
                OperatorName.NON_STROKING_COLOR,
                OperatorName.NON_STROKING_COLOR_N)) {
            page.addOperator(new Colours(operator, sights::fillWith));
        }
        for (String operator : List.of(
                OperatorName.STROKING_COLOR_GRAY,
                OperatorName.STROKING_COLOR_RGB,
                OperatorName.STROKING_COLOR_CMYK,
                OperatorName.STROKING_COLORSPACE,
                OperatorName.STROKING_COLOR,
                OperatorName.STROKING_COLOR_N)) {
            page.addOperator(new Colours(operator, sights::lineWith));
        }
    }

    @Override
    public void process(Operator called, List<COSBase> operands) {
        boolean numbers = operands.stream().allMatch(COSNumber.class::isInstance);
        float light = numbers ? lightness(operands) : 0;
        use.accept(light >= WHITE_FROM ? Shade.WHITE : light >= FAINT_FROM ? Shade.FAINT : Shade.DARK);
    }

    /** Of the darkest component; of all inks together. */
    private float lightness(List<COSBase> operands) {
        float least = 1;
        float inks = 0;
        for (COSBase operand : operands) {
            float value = ((COSNumber) operand).floatValue();
            least = Math.min(least, value);
            inks = Math.max(inks, value);
        }
        boolean gray =
                operator.equals(OperatorName.NON_STROKING_GRAY) || operator.equals(OperatorName.STROKING_COLOR_GRAY);
        return switch (operands.size()) {
            case 1 -> gray ? least : 0;
            case 3 -> least;
            case 4 -> 1 - inks;
            default -> 0;
        };
    }

    @Override
    public String getName() {
        return operator;
    }
}
