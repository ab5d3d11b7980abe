package io.github.nianbao.read.pdf;

import java.awt.geom.GeneralPath;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType3CharProc;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.font.PDVectorFont;
import org.jspecify.annotations.Nullable;

/** What a font in the file draws for a code, as far as it tells whether two drawings are one, or whether there is any. */
final class DrawnGlyph {
    private static final Pattern PAINTS =
            Pattern.compile("(?:^|[\\s\\]>)])(?:f\\*?|F|S|s|B\\*?|b\\*?|Do|sh|BI|Tj|TJ|'|\")(?:\\s|$)");

    private DrawnGlyph() {}

    /** Whether nothing is drawn; {@code false} too where that cannot be told. */
    static boolean isNothing(PDFont font, int code) {
        try {
            if (font instanceof PDType3Font own) {
                String program = program(own, code);
                return program != null && !PAINTS.matcher(program).find();
            }
            return font.isEmbedded()
                    && font instanceof PDVectorFont outlines
                    && outlines.getPath(code).getBounds2D().isEmpty();
        } catch (IOException | RuntimeException e) {
            return false;
        }
    }

    /** Whether two codes draw the same; a font that is not in the file draws what nobody knows. */
    static boolean isSame(PDFont font, int one, int other) {
        try {
            if (font instanceof PDType3Font own) {
                String program = program(own, one);
                return program != null && program.equals(program(own, other));
            }
            return font.isEmbedded()
                    && font instanceof PDVectorFont outlines
                    && isSame(outlines.getPath(one), outlines.getPath(other));
        } catch (IOException | RuntimeException e) {
            return false;
        }
    }

    private static @Nullable String program(PDType3Font font, int code) throws IOException {
        PDType3CharProc program = font.getCharProc(code);
        return program == null
                ? null
                : new String(program.getContentStream().toByteArray(), StandardCharsets.ISO_8859_1);
    }

    private static boolean isSame(GeneralPath one, GeneralPath other) {
        PathIterator steps = one.getPathIterator(null);
        PathIterator others = other.getPathIterator(null);
        double[] points = new double[6];
        double[] otherPoints = new double[6];
        while (!steps.isDone() && !others.isDone()) {
            if (steps.currentSegment(points) != others.currentSegment(otherPoints)
                    || !Arrays.equals(points, otherPoints)) {
                return false;
            }
            steps.next();
            others.next();
        }
        return steps.isDone() && others.isDone();
    }
}
