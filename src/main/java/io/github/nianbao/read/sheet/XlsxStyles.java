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
     *  @param struck whether what it shows is struck out */
    record Style(int formatIndex, String format, boolean bordered, boolean struck) {
        static final Style GENERAL = new Style(0, "General", false, false);
    }

    private final List<Style> styles;

    private XlsxStyles(List<Style> styles) {
        this.styles = List.copyOf(styles);
    }

    static XlsxStyles of(XmlCursor xml) throws RefusedException {
        Map<Integer, String> formats = new HashMap<>();
        List<Boolean> borders = new ArrayList<>();
        List<Boolean> struck = new ArrayList<>();
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
                        struck.add(strikes(xml));
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
                        boolean isStruck = is(struck, xml.number("fontId", 0));
                        styles.add(new Style(format, formatOf(format, formats), bordered, isStruck));
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

    private static boolean strikes(XmlCursor xml) throws RefusedException {
        boolean strikes = false;
        for (int property = xml.depth(); xml.nextChild(property); ) {
            strikes |= xml.name().equals("strike") && XlsxCells.isOn(xml.attribute("val", "1"));
        }
        return strikes;
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
