package io.github.nianbao.read.sheet;

import io.github.nianbao.read.RefusedException;
import io.github.nianbao.read.XmlCursor;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What decides whether a text can be seen.
 *
 * @param colour in six hexadecimal digits, or a name that only the same colour has
 * @param unreadable whether it is tiny, or draws pictures for digits
 */
record XlsxFont(boolean struck, String colour, boolean unreadable) {
    static final String WHITE = "FFFFFF";
    private static final String BLACK = "000000";
    private static final Pattern TINY = Pattern.compile("0(?:\\.\\d*)?|1(?:\\.0*)?");
    private static final Pattern PICTOGRAMS = Pattern.compile("(?i)(?:wing|web)dings.*");
    private static final Pattern NO_TINT = Pattern.compile("-?0(?:\\.0*)?");
    static final XlsxFont PLAIN = new XlsxFont(false, BLACK, false);

    /** @param xml on a font, or on the properties of a run */
    static XlsxFont of(XmlCursor xml) throws RefusedException {
        boolean struck = false;
        boolean unreadable = false;
        String colour = BLACK;
        for (int property = xml.depth(); xml.nextChild(property); ) {
            switch (xml.name()) {
                case "strike" -> struck |= XlsxCells.isOn(xml.attribute("val", "1"));
                case "sz" ->
                    unreadable |= TINY.matcher(xml.attribute("val", "")).matches();
                case "name", "rFont" ->
                    unreadable |= PICTOGRAMS.matcher(xml.attribute("val", "")).matches();
                case "color" -> colour = colour(xml, BLACK);
                default -> {}
            }
        }
        return new XlsxFont(struck, colour, unreadable);
    }

    /**
     * The colour of a fill; paper is white.
     *
     * @param xml on a fill
     */
    static String ground(XmlCursor xml) throws RefusedException {
        String ground = WHITE;
        for (int here = xml.depth(); xml.nextChild(here); ) {
            String pattern = xml.attribute("patternType", "none");
            ground = xml.name().equals("patternFill") && pattern.equals("none") ? WHITE : pattern;
            for (int inside = xml.depth(); xml.nextChild(inside); ) {
                if (pattern.equals("solid") && xml.name().equals("fgColor")) {
                    ground = colour(xml, WHITE);
                }
            }
        }
        return ground;
    }

    /** Of the colours by number only white and black are told; others are the same if their numbers are. */
    private static String colour(XmlCursor xml, String automatic) {
        String rgb = xml.attribute("rgb", "").toUpperCase(Locale.ROOT);
        if (rgb.length() >= 6) {
            return rgb.substring(rgb.length() - 6);
        }
        String theme = xml.attribute("theme", "");
        String index = xml.attribute("indexed", "");
        String tint = xml.attribute("tint", "0");
        boolean pure = NO_TINT.matcher(tint).matches();
        if (pure && (theme.equals("0") || index.equals("1") || index.equals("9"))) {
            return WHITE;
        }
        if (pure && (theme.equals("1") || index.equals("0") || index.equals("8"))) {
            return BLACK;
        }
        return theme.isEmpty() && (index.isEmpty() || index.equals("64") || index.equals("65"))
                ? automatic
                : "theme " + theme + " index " + index + " tint " + tint;
    }
}
