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
    static final XlsxStyles NONE = new XlsxStyles(List.of(), List.of());

    private final List<CellLook> styles;

    /** Whether each of the formats for conditions may hide a figure. */
    private final List<Boolean> conditions;

    private XlsxStyles(List<CellLook> styles, List<Boolean> conditions) {
        this.styles = List.copyOf(styles);
        this.conditions = List.copyOf(conditions);
    }

    static XlsxStyles of(XmlCursor xml) throws RefusedException {
        Map<Integer, String> formats = new HashMap<>();
        List<Boolean> borders = new ArrayList<>();
        List<SheetFont> fonts = new ArrayList<>();
        List<String> grounds = new ArrayList<>();
        List<CellLook> styles = new ArrayList<>();
        List<Boolean> conditions = new ArrayList<>();
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
                        SheetFont font = number >= 0 && number < fonts.size() ? fonts.get(number) : SheetFont.PLAIN;
                        int fill = xml.number("fillId", 0);
                        String ground = fill >= 0 && fill < grounds.size() ? grounds.get(fill) : SheetFont.WHITE;
                        String shown = formatOf(format, formats);
                        boolean shrinks = shrinks(xml);
                        styles.add(new CellLook(format, shown, bordered, font, ground, shrinks));
                    }
                }
                case "dxfs" -> {
                    for (int each = xml.depth(); xml.nextChild(each); ) {
                        conditions.add(XlsxConditions.mayHide(xml));
                    }
                }
                default -> {}
            }
        }
        return new XlsxStyles(styles, conditions);
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

    /** @param xml on the format of a cell */
    private static boolean shrinks(XmlCursor xml) throws RefusedException {
        boolean shrinks = false;
        for (int here = xml.depth(); xml.nextChild(here); ) {
            shrinks |= XlsxCells.isOn(xml.attribute("shrinkToFit", "0"));
        }
        return shrinks;
    }

    private static String formatOf(int index, Map<Integer, String> formats) {
        String own = formats.get(index);
        if (own != null) {
            return own;
        }
        String builtin = BuiltinFormats.getBuiltinFormat(index);
        return builtin == null ? "General" : builtin;
    }

    CellLook of(int number) {
        return number >= 0 && number < styles.size() ? styles.get(number) : CellLook.PLAIN;
    }

    /** Whether a format for conditions may hide a figure, or show it as another; one that is not there is not known. */
    boolean conditionHides(int number) {
        return number >= 0 && (number >= conditions.size() || conditions.get(number));
    }
}
