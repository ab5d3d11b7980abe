package io.github.nianbao.read.pdf;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.font.PDCIDFont;
import org.apache.pdfbox.pdmodel.font.PDCIDFontType2;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.font.PDTrueTypeFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.encoding.Encoding;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;
import org.jspecify.annotations.Nullable;

/**
 * What a font itself says of a code, beside the table (ToUnicode) that a file adds to explain it: a viewer draws what the
 * font says, whatever the table claims.
 */
final class FontEvidence {
    /** The first digit among the characters of Adobe's collections (Technical Notes 5078 to 5094): as wide as Latin print. */
    private static final int FIRST_DIGIT = 17;
    /** Of half an em's width. */
    private static final Map<String, Integer> FIRST_HALF_WIDE =
            Map.of("GB1", 830, "CNS1", 13_664, "Japan1", 247, "Korea1", 8_110);

    private static final int DIGITS = 10;

    private FontEvidence() {}

    /** Whether the font itself says that a digit is not what the table claims, or that something else is one. */
    static boolean contradicts(PDFont font, int code, String claimed) throws IOException {
        String own = own(font, code);
        if (own == null || own.equals(claimed)) {
            return false;
        }
        boolean digits = hasDigit(own);
        return digits || hasDigit(claimed) && !font.isEmbedded();
    }

    private static boolean hasDigit(String text) {
        return text.chars().anyMatch(Character::isDigit);
    }

    /** {@code null} if it says nothing. */
    private static @Nullable String own(PDFont font, int code) throws IOException {
        if (font instanceof PDSimpleFont simple) {
            return named(simple, code);
        }
        return font instanceof PDType0Font composite ? numbered(composite, code) : null;
    }

    /** A symbolic TrueType font has glyphs by its own numbers, whatever names the file gives to these. */
    private static @Nullable String named(PDSimpleFont font, int code) {
        Encoding encoding = font.getEncoding();
        if (encoding == null
                || !font.getCOSObject().containsKey(COSName.ENCODING)
                || font instanceof PDTrueTypeFont && isSymbolic(font)) {
            return null;
        }
        return GlyphList.getAdobeGlyphList().toUnicode(encoding.getName(code));
    }

    private static boolean isSymbolic(PDFont font) {
        PDFontDescriptor descriptor = font.getFontDescriptor();
        return descriptor != null && descriptor.isSymbolic();
    }

    private static @Nullable String numbered(PDType0Font font, int code) throws IOException {
        PDCIDFont characters = font.getDescendantFont();
        int number = font.codeToCID(code);
        String collection = characters.getCIDSystemInfo() == null
                ? null
                : characters.getCIDSystemInfo().getOrdering();
        Integer half = collection == null ? null : FIRST_HALF_WIDE.get(collection);
        if (half != null) {
            return digit(number - FIRST_DIGIT, number - half);
        }
        return characters instanceof PDCIDFontType2 outlines && font.isEmbedded() ? listed(outlines, code) : null;
    }

    private static @Nullable String digit(int... offsets) {
        for (int offset : offsets) {
            if (offset >= 0 && offset < DIGITS) {
                return Integer.toString(offset);
            }
        }
        return null;
    }

    /** The digit that the font's own table of characters has for a glyph. */
    private static @Nullable String listed(PDCIDFontType2 font, int code) throws IOException {
        CmapLookup table = font.getTrueTypeFont().getUnicodeCmapLookup(false);
        List<Integer> characters = table == null ? null : table.getCharCodes(font.codeToGID(code));
        if (characters == null) {
            return null;
        }
        return characters.stream()
                .filter(character -> character >= '0' && character <= '9')
                .map(Character::toString)
                .findFirst()
                .orElse(null);
    }
}
