package io.github.nianbao.read.pdf;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSString;

/**
 * The operators of content streams (ISO 32000-1, annex A). A word that is none of them was one that showed or placed
 * something, before the file was damaged; what it drew would be missing, or stand elsewhere, without a word.
 */
final class KnownOperators {
    private static final Set<String> ALL = Set.of(
            "b", "B", "b*", "B*", "BDC", "BI", "BMC", "BT", "BX", "c", "cm", "cs", "CS", "d", "d0", "d1", "Do", "DP",
            "EI", "EMC", "ET", "EX", "f", "F", "f*", "g", "G", "gs", "h", "i", "ID", "j", "J", "k", "K", "l", "m", "M",
            "MP", "n", "q", "Q", "re", "rg", "RG", "ri", "s", "S", "sc", "SC", "scn", "SCN", "sh", "T*", "Tc", "Td",
            "TD", "Tf", "Tj", "TJ", "TL", "Tm", "Tr", "Ts", "Tw", "Tz", "v", "w", "W", "W*", "y", "'", "\"");
    /** Between these, what a reader does not know is left out on purpose. */
    private static final String OPTIONAL = "BX";

    private static final String OPTIONAL_END = "EX";
    private static final int NAMED = 20;

    private int optional;

    /** @throws IOException if nobody knows the operator, or it is one that shows text and has none */
    void check(Operator operator, List<COSBase> operands) throws IOException {
        String name = operator.getName();
        switch (name) {
            case OPTIONAL -> optional++;
            case OPTIONAL_END -> optional = Math.max(0, optional - 1);
            case OperatorName.SHOW_TEXT, OperatorName.SHOW_TEXT_LINE -> expect(COSString.class, name, operands);
            case OperatorName.SHOW_TEXT_ADJUSTED -> expect(COSArray.class, name, operands);
            default -> {
                if (optional == 0 && !ALL.contains(name)) {
                    throw new IOException("an unknown operator in a page's content: " + brief(name));
                }
            }
        }
    }

    /** Without any operand it shows nothing, and is left out. */
    private static void expect(Class<?> kind, String name, List<COSBase> operands) throws IOException {
        if (!operands.isEmpty() && !kind.isInstance(operands.get(0))) {
            throw new IOException("an operator " + name + " without its text in a page's content");
        }
    }

    private static String brief(String name) {
        return name.substring(0, Math.min(name.length(), NAMED));
    }
}
