package io.github.nianbao.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontFactory;
import org.junit.jupiter.api.Test;

class GlyphTextsTest {
    private static final String SQUARE = "500 0 d0 0 0 400 700 re f";

    private static COSStream stream(String content) {
        COSStream stream = new COSStream();
        try (OutputStream out = stream.createOutputStream()) {
            out.write(content.getBytes(StandardCharsets.ISO_8859_1));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return stream;
    }

    /** The table that explains codes. */
    private static COSStream claims(int bytes, Map<Integer, String> texts) {
        StringBuilder map =
                new StringBuilder("begincmap 1 begincodespacerange <%s> <%s> endcodespacerange %d beginbfchar\n"
                        .formatted("00".repeat(bytes), "FF".repeat(bytes), texts.size()));
        new TreeMap<>(texts).forEach((code, text) -> {
            map.append("<%0".concat(Integer.toString(2 * bytes)).concat("X> <").formatted(code));
            text.chars().forEach(c -> map.append("%04X".formatted(c)));
            map.append(">\n");
        });
        return stream(map + "endbfchar endcmap");
    }

    private static PDFont helvetica(Map<Integer, String> claimed) throws IOException {
        COSDictionary font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.TYPE1);
        font.setName(COSName.BASE_FONT, "Helvetica");
        font.setName(COSName.ENCODING, "WinAnsiEncoding");
        font.setItem(COSName.TO_UNICODE, claims(1, claimed));
        return PDFontFactory.createFont(font);
    }

    /** Characters with programs of their own. */
    private static PDFont drawn(Map<Integer, String> claimed, Map<Integer, String> names, Map<Integer, String> programs)
            throws IOException {
        COSDictionary procedures = new COSDictionary();
        COSArray differences = new COSArray();
        new TreeMap<>(names).forEach((code, name) -> {
            differences.add(COSInteger.get(code));
            differences.add(COSName.getPDFName(name));
            procedures.setItem(name, stream(programs.getOrDefault(code, SQUARE)));
        });
        COSDictionary encoding = new COSDictionary();
        encoding.setItem(COSName.TYPE, COSName.ENCODING);
        encoding.setItem(COSName.DIFFERENCES, differences);
        COSDictionary font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setName(COSName.SUBTYPE, "Type3");
        font.setItem(COSName.CHAR_PROCS, procedures);
        font.setItem(COSName.ENCODING, encoding);
        font.setItem(COSName.TO_UNICODE, claims(1, claimed));
        return PDFontFactory.createFont(font);
    }

    /** A font of Adobe's collection for simplified Chinese, its codes the numbers of that. */
    private static PDFont numbered(Map<Integer, String> claimed) throws IOException {
        COSDictionary system = new COSDictionary();
        system.setString(COSName.REGISTRY, "Adobe");
        system.setString(COSName.ORDERING, "GB1");
        system.setInt(COSName.SUPPLEMENT, 4);
        COSDictionary descendant = new COSDictionary();
        descendant.setItem(COSName.TYPE, COSName.FONT);
        descendant.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE0);
        descendant.setName(COSName.BASE_FONT, "STSong-Light");
        descendant.setItem(COSName.CIDSYSTEMINFO, system);
        COSArray descendants = new COSArray();
        descendants.add(descendant);
        COSDictionary font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.TYPE0);
        font.setName(COSName.BASE_FONT, "STSong-Light");
        font.setName(COSName.ENCODING, "Identity-H");
        font.setItem(COSName.DESCENDANT_FONTS, descendants);
        font.setItem(COSName.TO_UNICODE, claims(2, claimed));
        return PDFontFactory.createFont(font);
    }

    private static String read(PDFont font, int... codes) throws IOException {
        return read(new GlyphTexts(), font, codes);
    }

    private static String read(GlyphTexts texts, PDFont font, int... codes) throws IOException {
        StringBuilder text = new StringBuilder();
        for (int code : codes) {
            text.append(texts.of(font, code));
        }
        return text.toString();
    }

    @Test
    void aDigitIsBelievedWhereTheFontsOwnEncodingSaysTheSame() throws IOException {
        PDFont font = helvetica(Map.of((int) '1', "1", (int) '2', "7", (int) 'A', "5", (int) 'B', "B"));

        assertThat(read(font, '1', '2', 'A', 'B')).isEqualTo("1\uFFFD\uFFFDB");
    }

    @Test
    void aCodeForSeveralDigitsIsUnreadable() throws IOException {
        assertThat(read(helvetica(Map.of((int) '1', "11")), '1')).isEqualTo("\uFFFD");
    }

    @Test
    void aDigitOfACollectionIsKnownByItsNumber() throws IOException {
        PDFont font = numbered(Map.of(18, "1", 19, "7", 831, "1", 832, "3"));

        assertThat(read(font, 18, 19, 832)).isEqualTo("1\uFFFD\uFFFD");
        assertThat(read(font, 831)).isEqualTo("1");
    }

    @Test
    void theNameOfAProgramTellsADigit() throws IOException {
        Map<Integer, String> names = Map.of(65, "one", 66, "two", 67, "g3");

        assertThat(read(drawn(Map.of(65, "1", 66, "7", 67, "3"), names, Map.of()), 65, 66, 67))
                .isEqualTo("1\uFFFD3");
    }

    @Test
    void twoDrawingsOfOneDigitAreBothUnreadableAndTheFirstOneIsDoubtedAfterwards() throws IOException {
        PDFont font = drawn(
                Map.of(65, "5", 66, "5", 67, "2"),
                Map.of(65, "g1", 66, "g2", 67, "g3"),
                Map.of(66, "500 0 d0 0 0 100 700 re f"));
        GlyphTexts texts = new GlyphTexts();

        assertThat(read(texts, font, 65, 67, 66)).isEqualTo("52\uFFFD");
        assertThat(texts.doubts()).isEqualTo(1);
        assertThat(read(texts, font, 65, 67, 66)).isEqualTo("\uFFFD2\uFFFD");
        assertThat(texts.doubts()).isEqualTo(1);
    }

    @Test
    void oneDrawingUnderTwoCodesIsOneDigit() throws IOException {
        PDFont font = drawn(Map.of(65, "5", 66, "5"), Map.of(65, "g1", 66, "g2"), Map.of());

        assertThat(read(font, 65, 66)).isEqualTo("55");
    }

    @Test
    void aDigitThatDrawsNothingIsNone() throws IOException {
        PDFont font = drawn(Map.of(65, "5", 66, "7"), Map.of(65, "g1", 66, "g2"), Map.of(66, "500 0 d0 q Q"));

        assertThat(read(font, 65, 66)).isEqualTo("5\uFFFD");
    }
}
