package io.github.nianbao.read.ofd;

import io.github.nianbao.document.Block;
import io.github.nianbao.document.Cell;
import io.github.nianbao.document.Document;
import io.github.nianbao.document.Paragraph;
import io.github.nianbao.document.Table;
import io.github.nianbao.read.RefusedException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** An OFD file written element by element, in millimetres, on pages of 200 × 280; read again in a form that is easy to compare. */
final class DrawnOfd {
    static final double SIZE = 4;

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final List<StringBuilder> pages = new ArrayList<>();
    private final List<String> heads = new ArrayList<>();
    private String common = "<ofd:PageArea><ofd:PhysicalBox>0 0 200 280</ofd:PhysicalBox></ofd:PageArea>";

    static DrawnOfd onePage() {
        return new DrawnOfd().page("");
    }

    /** @param head what stands before the page's content */
    DrawnOfd page(String head) {
        pages.add(new StringBuilder());
        heads.add(head);
        return this;
    }

    DrawnOfd common(String xml) {
        common = xml;
        return this;
    }

    DrawnOfd part(String name, String xml) {
        return part(name, xml.getBytes(StandardCharsets.UTF_8));
    }

    DrawnOfd part(String name, byte[] bytes) {
        parts.put(name, bytes);
        return this;
    }

    DrawnOfd raw(String xml) {
        pages.get(pages.size() - 1).append(xml);
        return this;
    }

    /** One object whose characters' distances are written out; the upper left corner of the text is at x, y. */
    DrawnOfd text(double x, double y, String text) {
        return raw(textObject(x, y, text));
    }

    static String textObject(double x, double y, String text) {
        String distances = text.chars()
                .limit(text.length() - 1L)
                .mapToObj(c -> number(width(c)))
                .collect(Collectors.joining(" "));
        String code = "<ofd:TextCode X=\"0\" Y=\"3.5\" DeltaX=\"" + distances + "\">" + text + "</ofd:TextCode>";
        return textObject(x, y, text.chars().mapToDouble(DrawnOfd::width).sum(), "", code);
    }

    static String textObject(double x, double y, double width, String attributes, String codes) {
        return "<ofd:TextObject ID=\"1\" Boundary=\"" + number(x) + " " + number(y) + " " + number(width)
                + " 4.5\" Font=\"9\" Size=\"4\" " + attributes + ">" + codes + "</ofd:TextObject>";
    }

    /** Each character as an object of its own. */
    DrawnOfd letters(double x, double y, String text) {
        return letters(x, y, text, 0);
    }

    /** @param space between Chinese and digits */
    DrawnOfd letters(double x, double y, String text, double space) {
        double at = x;
        for (int i = 0; i < text.length(); i++) {
            boolean changes = i > 0 && width(text.charAt(i)) != width(text.charAt(i - 1));
            at += changes ? space : 0;
            text(at, y, text.substring(i, i + 1));
            at += width(text.charAt(i));
        }
        return this;
    }

    static double width(int character) {
        return character < 128 ? SIZE / 2 : SIZE;
    }

    DrawnOfd line(double x1, double y1, double x2, double y2) {
        return raw(path(x1, y1, x2 - x1, y2 - y1, "", "M 0 0 L " + number(x2 - x1) + " " + number(y2 - y1)));
    }

    static String path(double x, double y, double width, double height, String attributes, String data) {
        return "<ofd:PathObject ID=\"2\" Boundary=\"" + number(x) + " " + number(y) + " " + number(width) + " "
                + number(height) + "\" LineWidth=\"0.2\" " + attributes + "><ofd:AbbreviatedData>" + data
                + "</ofd:AbbreviatedData></ofd:PathObject>";
    }

    DrawnOfd grid(double[] xs, double[] ys) {
        for (double x : xs) {
            line(x, ys[0], x, ys[ys.length - 1]);
        }
        for (double y : ys) {
            line(xs[0], y, xs[xs.length - 1], y);
        }
        return this;
    }

    /** A text in each cell, 1 mm off its upper left corner. */
    DrawnOfd cells(double[] xs, double top, double height, String[]... rows) {
        for (int row = 0; row < rows.length; row++) {
            for (int column = 0; column < rows[row].length; column++) {
                if (!rows[row][column].isEmpty()) {
                    text(xs[column] + 1, top + row * height + 1, rows[row][column]);
                }
            }
        }
        return this;
    }

    DrawnOfd table(double[] xs, double top, double height, String[]... rows) {
        return grid(xs, edges(top, height, rows.length)).cells(xs, top, height, rows);
    }

    static double[] edges(double top, double height, int rows) {
        return IntStream.rangeClosed(0, rows).mapToDouble(i -> top + i * height).toArray();
    }

    static String number(double number) {
        return String.format(Locale.ROOT, "%.3f", number);
    }

    /** What was drawn on the last page. */
    String content() {
        return pages.get(pages.size() - 1).toString();
    }

    byte[] bytes() {
        StringBuilder list = new StringBuilder();
        for (int i = 0; i < pages.size(); i++) {
            list.append("<ofd:Page ID=\"")
                    .append(i)
                    .append("\" BaseLoc=\"Pages/Page_")
                    .append(i)
                    .append(".xml\"/>");
            absent(
                    "Doc_0/Pages/Page_" + i + ".xml",
                    page(heads.get(i), pages.get(i).toString()));
        }
        absent("OFD.xml", xml("OFD", body("Doc_0/Document.xml")));
        absent(
                "Doc_0/Document.xml",
                xml("Document", "<ofd:CommonData>" + common + "</ofd:CommonData><ofd:Pages>" + list + "</ofd:Pages>"));
        return zip(parts);
    }

    private void absent(String name, String xml) {
        parts.putIfAbsent(name, xml.getBytes(StandardCharsets.UTF_8));
    }

    static String body(String root) {
        return "<ofd:DocBody><ofd:DocInfo/><ofd:DocRoot>" + root + "</ofd:DocRoot></ofd:DocBody>";
    }

    static String page(String head, String content) {
        return xml("Page", head + "<ofd:Content><ofd:Layer ID=\"3\">" + content + "</ofd:Layer></ofd:Content>");
    }

    static String xml(String root, String content) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<ofd:" + root
                + " xmlns:ofd=\"http://www.ofdspec.org/2016\">" + content + "</ofd:" + root + ">";
    }

    private static byte[] zip(Map<String, byte[]> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    Document read() {
        try {
            return OfdReader.read(bytes());
        } catch (RefusedException e) {
            throw new AssertionError(e);
        }
    }

    /** Paragraphs as they are; tables row by row, with rows×columns where a cell spans several. */
    List<String> shown() {
        return read().blocks().stream().flatMap(block -> shown(block).stream()).toList();
    }

    private static List<String> shown(Block block) {
        if (block instanceof Paragraph paragraph) {
            return List.of(paragraph.text());
        }
        if (block instanceof Table table) {
            return IntStream.rangeClosed(1, table.rows())
                    .mapToObj(
                            row -> table.row(row).stream().map(DrawnOfd::shown).collect(Collectors.joining(" | ")))
                    .toList();
        }
        return List.of(block.getClass().getSimpleName());
    }

    private static String shown(Cell cell) {
        String span = cell.rowSpan() * cell.columnSpan() == 1 ? "" : " " + cell.rowSpan() + "x" + cell.columnSpan();
        return cell.text().replace('\n', '¶') + span;
    }
}
