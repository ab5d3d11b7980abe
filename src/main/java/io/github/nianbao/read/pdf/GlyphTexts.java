package io.github.nianbao.read.pdf;

import io.github.nianbao.read.page.Glyph;
import java.io.IOException;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDVectorFont;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;
import org.jspecify.annotations.Nullable;

/**
 * Which text a font's codes stand for. A code that the font does not explain becomes U+FFFD, so that a number with such a
 * digit is unreadable instead of shorter; PDFBox's own text extraction leaves it out or takes the code for a character.
 * Digits that the file claims are believed only as far as the font agrees.
 */
final class GlyphTexts {
    private static final class Known {
        private final Map<Integer, String> texts = new HashMap<>();
        /** Which code was the first for a digit. */
        private final Map<String, Integer> digits = new HashMap<>();
    }

    private final Map<PDFont, Known> fonts = new IdentityHashMap<>();
    private int doubts;

    String of(PDFont font, int code) throws IOException {
        Known known = fonts.computeIfAbsent(font, f -> new Known());
        String text = known.texts.get(code);
        if (text == null) {
            text = read(font, code);
            if (text.chars().anyMatch(Character::isDigit)) {
                text = believed(font, code, text, known);
            }
            known.texts.put(code, text);
        }
        return text;
    }

    /**
     * How many digits were not believed any more after they had been. What was read before the last of them was found has
     * to be read again.
     */
    int doubts() {
        return doubts;
    }

    /** Two drawings of one font that are said to be the same digit are not; neither is believed. */
    private String believed(PDFont font, int code, String text, Known known) {
        if (text.codePointCount(0, text.length()) > 1 || DrawnGlyph.isNothing(font, code)) {
            return Glyph.UNREADABLE;
        }
        Integer other = known.digits.putIfAbsent(text, code);
        if (other == null || other == code || DrawnGlyph.isSame(font, other, code)) {
            return text;
        }
        if (!Glyph.UNREADABLE.equals(known.texts.put(other, Glyph.UNREADABLE))) {
            doubts++;
        }
        return Glyph.UNREADABLE;
    }

    private static String read(PDFont font, int code) throws IOException {
        String text = meant(font, code);
        if (text != null && text.chars().noneMatch(Character::isISOControl)) {
            return FontEvidence.contradicts(font, code, text) ? Glyph.UNREADABLE : text;
        }
        if (text != null && text.isBlank()) {
            return " ";
        }
        return drawsNothing(font, code) ? " " : Glyph.UNREADABLE;
    }

    private static @Nullable String meant(PDFont font, int code) throws IOException {
        if (isNumberedOnly(font)) {
            return null;
        }
        return font instanceof PDSimpleFont
                ? font.toUnicode(code, GlyphList.getAdobeGlyphList())
                : font.toUnicode(code);
    }

    /**
     * A font that is not in the file and whose codes are the numbers of its own characters: PDFBox takes them for those
     * of whatever font the system has instead.
     */
    private static boolean isNumberedOnly(PDFont font) {
        if (!(font instanceof PDType0Font composite)
                || font.isEmbedded()
                || composite.getCOSObject().containsKey(COSName.TO_UNICODE)
                || !(composite.getCOSObject().getDictionaryObject(COSName.ENCODING) instanceof COSName encoding)
                || !encoding.getName().startsWith("Identity")) {
            return false;
        }
        PDCIDSystemInfo numbers = composite.getDescendantFont().getCIDSystemInfo();
        return numbers == null || "Identity".equals(numbers.getOrdering());
    }

    /** Some fonts leave only their blank unexplained. */
    private static boolean drawsNothing(PDFont font, int code) throws IOException {
        return font instanceof PDVectorFont outlines
                && outlines.getPath(code).getBounds2D().isEmpty();
    }
}
