package io.github.nianbao.read.sheet;

import io.github.nianbao.read.RefusedException;
import io.github.nianbao.read.XmlCursor;
import java.util.Locale;
import java.util.regex.Pattern;

/** Fonts and colours of an XLSX file. */
final class XlsxFont {
    private static final Pattern SIZE = Pattern.compile("\\d{1,3}(?:\\.\\d*)?");
    private static final Pattern NO_TINT = Pattern.compile("-?0(?:\\.0*)?");

    private XlsxFont() {}

    /** @param xml on a font, or on the properties of a run */
    static SheetFont of(XmlCursor xml) throws RefusedException {
        boolean struck = false;
        boolean unreadable = false;
        String colour = SheetFont.BLACK;
        String raised = "";
        for (int property = xml.depth(); xml.nextChild(property); ) {
            String value = xml.attribute("val", "");
            switch (xml.name()) {
                case "strike" -> struck |= XlsxCells.isOn(xml.attribute("val", "1"));
                case "sz" -> unreadable |= SIZE.matcher(value).matches() && Double.parseDouble(value) <= SheetFont.TINY;
                case "name", "rFont" -> unreadable |= SheetFont.drawsPictures(value);
                case "color" -> colour = colour(xml, SheetFont.BLACK);
                case "vertAlign" ->
                    raised = switch (value) {
                        case "superscript" -> "^";
                        case "subscript" -> "_";
                        default -> "";
                    };
                default -> {}
            }
        }
        return new SheetFont(struck, colour, unreadable, raised);
    }

    /**
     * The colour of a fill; paper is white.
     *
     * @param xml on a fill
     */
    static String ground(XmlCursor xml) throws RefusedException {
        String ground = SheetFont.WHITE;
        for (int here = xml.depth(); xml.nextChild(here); ) {
            String pattern = xml.attribute("patternType", "none");
            ground = xml.name().equals("patternFill") && pattern.equals("none") ? SheetFont.WHITE : pattern;
            for (int inside = xml.depth(); xml.nextChild(inside); ) {
                if (pattern.equals("solid") && xml.name().equals("fgColor")) {
                    ground = colour(xml, SheetFont.WHITE);
                }
            }
        }
        return ground;
    }

    /** Of the colours by number only white and black are told; others are the same if their numbers are. */
    static String colour(XmlCursor xml, String automatic) {
        String rgb = xml.attribute("rgb", "").toUpperCase(Locale.ROOT);
        if (rgb.length() >= 6) {
            return rgb.substring(rgb.length() - 6);
        }
        String theme = xml.attribute("theme", "");
        String index = xml.attribute("indexed", "");
        String tint = xml.attribute("tint", "0");
        boolean pure = NO_TINT.matcher(tint).matches();
        if (pure && (theme.equals("0") || index.equals("1") || index.equals("9"))) {
            return SheetFont.WHITE;
        }
        if (pure && (theme.equals("1") || index.equals("0") || index.equals("8"))) {
            return SheetFont.BLACK;
        }
        return theme.isEmpty() && (index.isEmpty() || index.equals("64") || index.equals("65"))
                ? automatic
                : "theme " + theme + " index " + index + " tint " + tint;
    }
}
