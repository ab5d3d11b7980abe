package io.github.nianbao.read.pdf;

import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;

/**
 * Whether areas and characters are filled with white. Told from the operands alone: colour profiles cost more time to
 * load than the rest of the page. A single component in a space of its own may as well be an ink, and is never white.
 */
final class FillColours extends OperatorProcessor {
    /** Of 1: what is nearer to white than this, nobody reads. */
    private static final float WHITE_FROM = 0.97f;

    private final PageCollector page;
    private final String operator;

    private FillColours(PageCollector page, String operator) {
        this.page = page;
        this.operator = operator;
    }

    static void register(PageCollector page) {
        for (String operator : List.of(
                OperatorName.NON_STROKING_GRAY,
                OperatorName.NON_STROKING_RGB,
                OperatorName.NON_STROKING_CMYK,
                OperatorName.NON_STROKING_COLORSPACE,
                OperatorName.NON_STROKING_COLOR,
                OperatorName.NON_STROKING_COLOR_N)) {
            page.addOperator(new FillColours(page, operator));
        }
    }

    @Override
    public void process(Operator called, List<COSBase> operands) {
        boolean numbers = operands.stream().allMatch(COSNumber.class::isInstance);
        page.fillWith(numbers && isWhite(operands));
    }

    private boolean isWhite(List<COSBase> operands) {
        return switch (operands.size()) {
            case 1 -> operator.equals(OperatorName.NON_STROKING_GRAY) && allFrom(operands, WHITE_FROM);
            case 3 -> allFrom(operands, WHITE_FROM);
            case 4 -> operands.stream().allMatch(ink -> ((COSNumber) ink).floatValue() <= 1 - WHITE_FROM);
            default -> false;
        };
    }

    private static boolean allFrom(List<COSBase> operands, float least) {
        return operands.stream().allMatch(part -> ((COSNumber) part).floatValue() >= least);
    }

    @Override
    public String getName() {
        return operator;
    }
}
