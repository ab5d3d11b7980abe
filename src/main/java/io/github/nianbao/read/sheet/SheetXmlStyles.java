package io.github.nianbao.read.sheet;

import io.github.nianbao.read.RefusedException;
import io.github.nianbao.read.XmlCursor;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How the cells of a workbook written as XML show their values, by the names of their styles. */
final class SheetXmlStyles {
    private static final String DEFAULT = "Default";

    /** The formats that have names instead of patterns; those of dates and currencies are not known. */
    private static final Map<String, String> NAMED = Map.of(
            "General Number", "General",
            "Fixed", "0.00",
            "Standard", "#,##0.00",
            "Percent", "0.00%");

    private final Map<String, CellLook> styles = new HashMap<>();

    /** @param xml on the styles */
    void read(XmlCursor xml) throws RefusedException {
        for (int here = xml.depth(); xml.nextChild(here); ) {
            String name = xml.attribute("ID", DEFAULT);
            styles.put(name, look(xml, of(xml.attribute("Parent", DEFAULT))));
        }
    }

    /** The look of a cell that names a style; one that is not there is the usual one. */
    CellLook of(String name) {
        CellLook usual = styles.getOrDefault(DEFAULT, CellLook.PLAIN);
        return styles.getOrDefault(name, usual);
    }

    private static CellLook look(XmlCursor xml, CellLook parent) throws RefusedException {
        String format = parent.format();
        boolean bordered = parent.bordered();
        SheetFont font = parent.font();
        String ground = parent.ground();
        boolean shrinks = parent.shrinks();
        for (int here = xml.depth(); xml.nextChild(here); ) {
            switch (xml.name()) {
                case "NumberFormat" -> {
                    String said = xml.attribute("Format", "General");
                    format = NAMED.getOrDefault(said, said);
                }
                case "Borders" -> bordered = draws(xml);
                case "Font" -> font = font(xml, font);
                case "Interior" -> ground = ground(xml);
                case "Alignment" -> shrinks = XlsxCells.isOn(xml.attribute("ShrinkToFit", "0"));
                default -> {}
            }
        }
        return new CellLook(0, format, bordered, font, ground, shrinks);
    }

    private static boolean draws(XmlCursor xml) throws RefusedException {
        boolean draws = false;
        for (int side = xml.depth(); xml.nextChild(side); ) {
            draws |= !xml.attribute("Position", "").startsWith("Diagonal")
                    && !xml.attribute("LineStyle", "None").equals("None");
        }
        return draws;
    }

    private static SheetFont font(XmlCursor xml, SheetFont parent) {
        String size = xml.attribute("Size", "");
        boolean tiny = size.matches("\\d{1,3}(?:\\.\\d*)?") && Double.parseDouble(size) <= SheetFont.TINY;
        String raised = switch (xml.attribute("VerticalAlign", "")) {
            case "Superscript" -> "^";
            case "Subscript" -> "_";
            default -> "";
        };
        return new SheetFont(
                XlsxCells.isOn(xml.attribute("StrikeThrough", "0")),
                colour(xml.attribute("Color"), parent.colour()),
                tiny || SheetFont.drawsPictures(xml.attribute("FontName", "")),
                raised);
    }

    private static String ground(XmlCursor xml) {
        String pattern = xml.attribute("Pattern", "None");
        return switch (pattern) {
            case "None" -> SheetFont.WHITE;
            case "Solid" -> colour(xml.attribute("Color"), SheetFont.WHITE);
            default -> pattern;
        };
    }

    private static String colour(@Nullable String said, String otherwise) {
        return said == null || said.equals("Automatic")
                ? otherwise
                : said.replace("#", "").toUpperCase(Locale.ROOT);
    }
}
