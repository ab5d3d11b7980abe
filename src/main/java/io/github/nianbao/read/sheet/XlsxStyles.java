package io.github.nianbao.read.sheet;

import io.github.nianbao.read.RefusedException;
import io.github.nianbao.read.XmlCursor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.BuiltinFormats;

/** How the cells of an XLSX file show their values, by the number of their style. */
final class XlsxStyles {
    static final XlsxStyles NONE = new XlsxStyles(List.of());

    /** @param bordered whether a line is drawn at any side
     *  @param struck whether what it shows is struck out
     *  @param unseen whether nobody can see or read what it holds: in the colour of its ground, tiny, in a font of pictures */
    record Style(int formatIndex, String format, boolean bordered, boolean struck, boolean unseen) {
        static final Style GENERAL = new Style(0, "General", false, false, false);
    }

    private final List<Style> styles;

    private XlsxStyles(List<Style> styles) {
        this.styles = List.copyOf(styles);
    }

    static XlsxStyles of(XmlCursor xml) throws RefusedException {
        Map<Integer, String> formats = new HashMap<>();
        List<Boolean> borders = new ArrayList<>();
        List<XlsxFont> fonts = new ArrayList<>();
        List<String> grounds = new ArrayList<>();
        List<Style> styles = new ArrayList<>();
        for (int here = xml.depth(); xml.nextChild(here); ) {
            switch (xml.name()) {
                case "numFmts" -> {
                    for (int each = xml.depth(); xml.nextChild(each); ) {
                        formats.put(xml.number("numFmtId", 0), xml.attribute("formatCode", ""));
                    }
                }
                case "fonts" -> {
                    for (int each = xml.depth(); xml.nextChild(each); ) {
                        fonts.add(XlsxFont.of(xml));
                    }
                }
                case "fills" -> {
                    for (int each = xml.depth(); xml.nextChild(each); ) {
                        grounds.add(XlsxFont.ground(xml));
                    }
                }
                case "borders" -> {
                    for (int each = xml.depth(); xml.nextChild(each); ) {
                        borders.add(draws(xml));
                    }
                }
                case "cellXfs" -> {
                    for (int each = xml.depth(); xml.nextChild(each); ) {
                        int format = xml.number("numFmtId", 0);
                        boolean bordered = is(borders, xml.number("borderId", 0));
                        int number = xml.number("fontId", 0);
                        XlsxFont font = number >= 0 && number < fonts.size() ? fonts.get(number) : XlsxFont.PLAIN;
                        int fill = xml.number("fillId", 0);
                        String ground = fill >= 0 && fill < grounds.size() ? grounds.get(fill) : XlsxFont.WHITE;
                        styles.add(new Style(
                                format,
                                formatOf(format, formats),
                                bordered,
                                font.struck(),
                                font.unreadable() || font.colour().equals(ground)));
                    }
                }
                default -> {}
            }
        }
        return new XlsxStyles(styles);
    }

    private static boolean is(List<Boolean> list, int at) {
        return at >= 0 && at < list.size() && list.get(at);
    }

    private static boolean draws(XmlCursor xml) throws RefusedException {
        boolean draws = false;
        for (int side = xml.depth(); xml.nextChild(side); ) {
            draws |= !xml.name().equals("diagonal")
                    && !xml.attribute("style", "none").equals("none");
        }
        return draws;
    }

    private static String formatOf(int index, Map<Integer, String> formats) {
        String own = formats.get(index);
        if (own != null) {
            return own;
        }
        String builtin = BuiltinFormats.getBuiltinFormat(index);
        return builtin == null ? "General" : builtin;
    }

    Style of(int number) {
        return number >= 0 && number < styles.size() ? styles.get(number) : Style.GENERAL;
    }
}
