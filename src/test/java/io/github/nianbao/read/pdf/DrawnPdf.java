package io.github.nianbao.read.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;

/**
 * A PDF drawn stroke by stroke, in points from the upper left corner. Its text is set in a Type 3 font, so that Chinese
 * needs no font file; each glyph's program strokes a cross over its square, which would be read as rulings if it were run.
 */
final class DrawnPdf {
    static final double WIDTH = 600;
    static final double HEIGHT = 800;
    private static final int CODES = 250;

    private final Map<Character, Integer> codes = new LinkedHashMap<>();
    private final List<StringBuilder> pages = new ArrayList<>();
    private final List<PDRectangle> crops = new ArrayList<>();
    private final List<Integer> rotations = new ArrayList<>();
    private String unexplained = "";

    static DrawnPdf onePage() {
        return new DrawnPdf().page();
    }

    DrawnPdf page() {
        return page(0);
    }

    DrawnPdf page(int rotation) {
        return page(rotation, new PDRectangle((float) WIDTH, (float) HEIGHT));
    }

    DrawnPdf page(int rotation, PDRectangle crop) {
        pages.add(new StringBuilder());
        rotations.add(rotation);
        crops.add(crop);
        return this;
    }

    /** The font does not explain its codes for these characters. */
    DrawnPdf unexplained(String characters) {
        unexplained = characters;
        return this;
    }

    /** A line of 10 pt text whose first character's square has its upper left corner there; half-width characters for ASCII. */
    DrawnPdf text(double x, double y, String text) {
        return text(x, y, 10, text);
    }

    DrawnPdf text(double x, double y, double size, String text) {
        return raw("BT /F0 %s Tf %s %s Td <%s> Tj ET", size, x, HEIGHT - y - 0.88 * size, hex(text));
    }

    /** Text that reads upwards, its baseline at x. */
    DrawnPdf textUpwards(double x, double y, String text) {
        return raw("BT /F0 10 Tf 0 1 -1 0 %s %s Tm <%s> Tj ET", x, HEIGHT - y, hex(text));
    }

    DrawnPdf line(double x1, double y1, double x2, double y2) {
        return raw("%s %s m %s %s l S", x1, HEIGHT - y1, x2, HEIGHT - y2);
    }

    DrawnPdf fill(double left, double top, double right, double bottom) {
        return raw("%s %s %s %s re f", left, HEIGHT - bottom, right - left, bottom - top);
    }

    /** All lines between these edges. */
    DrawnPdf grid(double[] xs, double[] ys) {
        for (double x : xs) {
            line(x, ys[0], x, ys[ys.length - 1]);
        }
        for (double y : ys) {
            line(xs[0], y, xs[xs.length - 1], y);
        }
        return this;
    }

    /** A grid with rows of equal height and a text in each cell, 3 pt off its upper left corner. */
    DrawnPdf table(double[] xs, double top, double height, String[]... rows) {
        double[] ys = new double[rows.length + 1];
        for (int i = 0; i < ys.length; i++) {
            ys[i] = top + i * height;
        }
        grid(xs, ys);
        for (int row = 0; row < rows.length; row++) {
            for (int column = 0; column < rows[row].length; column++) {
                text(xs[column] + 3, ys[row] + 3, rows[row][column]);
            }
        }
        return this;
    }

    DrawnPdf raw(String operators, Object... arguments) {
        pages.get(pages.size() - 1)
                .append(String.format(Locale.ROOT, operators, arguments))
                .append('\n');
        return this;
    }

    String hex(String text) {
        StringBuilder hex = new StringBuilder();
        for (char c : text.toCharArray()) {
            int code = codes.computeIfAbsent(c, character -> codes.size() + 1);
            hex.append(String.format(Locale.ROOT, "%02X", code));
        }
        return hex.toString();
    }

    byte[] bytes() {
        try (PDDocument document = document();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    PDDocument document() throws IOException {
        PDDocument document = new PDDocument();
        COSDictionary font = font(document);
        for (int i = 0; i < pages.size(); i++) {
            PDPage page = new PDPage(new PDRectangle((float) WIDTH, (float) HEIGHT));
            page.setCropBox(crops.get(i));
            page.setRotation(rotations.get(i));
            COSDictionary fonts = new COSDictionary();
            fonts.setItem(COSName.getPDFName("F0"), font);
            fonts.setItem(COSName.getPDFName("Latin"), PDType1Font.HELVETICA.getCOSObject());
            COSDictionary resources = new COSDictionary();
            resources.setItem(COSName.FONT, fonts);
            resources.setItem(COSName.EXT_G_STATE, states());
            page.setResources(new PDResources(resources));
            PDStream content = new PDStream(document);
            write(content.getCOSObject(), pages.get(i).toString());
            page.setContents(content);
            document.addPage(page);
        }
        return document;
    }

    /** States by name: how opaque areas are, or how they mix with what lies below. */
    private static COSDictionary states() {
        COSDictionary half = new COSDictionary();
        half.setFloat("ca", 0.7f);
        COSDictionary faint = new COSDictionary();
        faint.setFloat("ca", 0.3f);
        COSDictionary darker = new COSDictionary();
        darker.setName("BM", "Multiply");
        COSDictionary states = new COSDictionary();
        states.setItem("Half", half);
        states.setItem("Faint", faint);
        states.setItem("Darker", darker);
        return states;
    }

    private COSDictionary font(PDDocument document) throws IOException {
        if (codes.size() > CODES) {
            throw new IllegalStateException("more characters than one font has codes");
        }
        COSDictionary font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setName(COSName.SUBTYPE, "Type3");
        font.setItem(COSName.FONT_BBOX, new PDRectangle(1000, 1000));
        COSArray matrix = new COSArray();
        matrix.setFloatArray(new float[] {0.001f, 0, 0, 0.001f, 0, 0});
        font.setItem(COSName.FONT_MATRIX, matrix);
        COSDictionary programs = new COSDictionary();
        COSArray differences = new COSArray();
        differences.add(COSInteger.ONE);
        COSArray widths = new COSArray();
        StringBuilder map = new StringBuilder();
        codes.forEach((character, code) -> {
            COSName name = COSName.getPDFName("g" + code);
            int width = character < 128 ? 500 : 1000;
            COSStream program = document.getDocument().createCOSStream();
            String strokes = character == ' ' ? "" : " 0 400 m 1000 400 l 500 0 m 500 1000 l S";
            write(program, width + " 0 d0" + strokes);
            programs.setItem(name, program);
            differences.add(name);
            widths.add(COSInteger.get(width));
            if (unexplained.indexOf(character) < 0) {
                map.append(String.format(Locale.ROOT, "<%02X> <%04X>%n", code, (int) character));
            }
        });
        COSDictionary encoding = new COSDictionary();
        encoding.setItem(COSName.TYPE, COSName.ENCODING);
        encoding.setItem(COSName.DIFFERENCES, differences);
        font.setItem(COSName.ENCODING, encoding);
        font.setItem(COSName.CHAR_PROCS, programs);
        font.setInt(COSName.FIRST_CHAR, 1);
        font.setInt(COSName.LAST_CHAR, codes.size());
        font.setItem(COSName.WIDTHS, widths);
        COSStream toUnicode = document.getDocument().createCOSStream();
        write(toUnicode, """
                /CIDInit /ProcSet findresource begin 12 dict begin begincmap
                1 begincodespacerange <00> <FF> endcodespacerange
                %d beginbfchar
                %sendbfchar
                endcmap end end
                """.formatted(map.toString().lines().count(), map));
        font.setItem(COSName.TO_UNICODE, toUnicode);
        return font;
    }

    private static void write(COSStream stream, String text) {
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(text.getBytes(StandardCharsets.ISO_8859_1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
