package io.github.nianbao.read.pdf;

import io.github.nianbao.read.page.Glyph;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.util.Matrix;

/** The text of a field that comes without a drawing of it, set in the middle of its box, as viewers set it. */
final class TypedText {
    private static final Pattern SIZE = Pattern.compile("([0-9.]+)\\s+Tf");
    /** The largest size, in points, that viewers choose by themselves. */
    private static final double MOST = 12;
    /** How much of its box's height a line of text takes, at most. */
    private static final double FILLED = 0.75;

    private static final double LINE = 1.2;
    /** Where ideographs and their marks begin, which are an em wide; others have half of it. */
    private static final int FIRST_WIDE = 0x2E80;

    private TypedText() {}

    static List<Glyph> glyphs(PDAnnotation annotation, String text, PageSpace space, int run) {
        PDRectangle box = annotation.getRectangle();
        List<Glyph> glyphs = new ArrayList<>();
        if (box == null) {
            return glyphs;
        }
        List<String> lines = text.lines().toList();
        double size = size(annotation, box.getHeight() / Math.max(1, lines.size()));
        double middle = box.getLowerLeftY() + box.getHeight() / 2;
        for (int i = 0; i < lines.size(); i++) {
            double baseline = middle + ((lines.size() - 1) / 2.0 - i) * LINE * size - (0.5 - 0.12) * size;
            line(lines.get(i), box, baseline, size, space, run, glyphs);
        }
        return glyphs;
    }

    private static double size(PDAnnotation annotation, double height) {
        Matcher written = SIZE.matcher(annotation.getCOSObject().getString(COSName.DA, ""));
        double size = written.find() ? Double.parseDouble(written.group(1)) : 0;
        return size > 0 ? size : Math.min(MOST, FILLED * height);
    }

    private static void line(
            String text, PDRectangle box, double baseline, double size, PageSpace space, int run, List<Glyph> glyphs) {
        double ems = text.codePoints().mapToDouble(TypedText::width).sum();
        double squeezed = Math.min(1, box.getWidth() / Math.max(1, ems * size));
        double x = box.getLowerLeftX() + (box.getWidth() - ems * size * squeezed) / 2;
        Matrix page = new Matrix();
        for (int character : text.codePoints().toArray()) {
            double advance = width(character) * squeezed;
            Point2D.Double origin = space.shown(page, x, baseline);
            Point2D.Double along = between(origin, space.shown(page, x + size, baseline));
            Point2D.Double up = between(origin, space.shown(page, x, baseline + size));
            Glyph.drawn(Character.toString(character), origin, along, up, advance, run)
                    .ifPresent(glyphs::add);
            x += advance * size;
        }
    }

    private static double width(int character) {
        return character < FIRST_WIDE ? 0.5 : 1;
    }

    private static Point2D.Double between(Point2D.Double from, Point2D.Double to) {
        return new Point2D.Double(to.x - from.x, to.y - from.y);
    }
}
