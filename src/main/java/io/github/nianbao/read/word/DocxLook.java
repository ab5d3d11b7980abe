package io.github.nianbao.read.word;

import io.github.nianbao.read.RefusedException;
import io.github.nianbao.read.XmlCursor;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The properties of a run or a style in a DOCX file (ECMA-376, 17.3.2).
 *
 * @param style the character style; {@code null} where it names none
 * @param look what they say themselves
 */
record DocxLook(@Nullable String style, TextLook look) {
    static final DocxLook NONE = new DocxLook(null, TextLook.NONE);

    private static final Set<String> PAPER_OF_THEME = Set.of("background1", "light1", "bg1", "lt1");

    /** @param xml on the element of a run's properties */
    static DocxLook of(XmlCursor xml) throws RefusedException {
        String style = null;
        Boolean struck = null;
        String highlight = null;
        TextLookBuilder look = new TextLookBuilder();
        DocxTextEffects effects = new DocxTextEffects();
        for (int here = xml.depth(); xml.nextChild(here); ) {
            switch (xml.name()) {
                case "rStyle" -> style = xml.attribute("val");
                case "vanish" -> look.hidden(DocxProperties.isOn(xml));
                case "strike", "dstrike" -> {
                    struck = Boolean.TRUE.equals(struck) || DocxProperties.isOn(xml);
                    look.struck(struck);
                }
                case "vertAlign" -> look.raised(raised(xml.attribute("val", "")));
                case "position" -> look.position(xml.number("val", 0));
                case "sz" -> look.size(xml.number("val", Integer.MAX_VALUE));
                case "w" -> look.scale(scale(xml.attribute("val", "")));
                case "spacing" -> look.spacing(xml.number("val", 0));
                case "color" -> look.colour(colour(xml));
                case "shd" -> look.ground(DocxShade.of(xml));
                case "highlight" -> highlight = DocxShade.ofHighlight(xml.attribute("val"));
                case "rFonts" -> look.font(xml.attribute("asciiTheme") == null ? xml.attribute("ascii") : "");
                // Two lines in the place of one: the text does not tell which digit stands above which.
                case "eastAsianLayout" -> look.uncertain(DocxProperties.isOn(xml, "combine") ? Boolean.TRUE : null);
                case "textFill", "textOutline" -> effects.read(xml);
                default -> {}
            }
        }
        if (highlight != null) {
            look.ground(highlight);
        }
        effects.addTo(look);
        return new DocxLook(style, look.build());
    }

    private static String raised(String position) {
        return switch (position) {
            case "superscript" -> PrintMarks.RAISED;
            case "subscript" -> PrintMarks.LOWERED;
            default -> "";
        };
    }

    /** With a percent sign in the strict form of the format; nothing is 0 wide. */
    private static @Nullable Integer scale(String value) {
        String digits = value.endsWith("%") ? value.substring(0, value.length() - 1) : value;
        return digits.matches("[1-9]\\d{0,2}") ? Integer.valueOf(digits) : null;
    }

    /** The theme's colour counts before the one that stands beside it for other programs, unless it is darkened. */
    private static @Nullable String colour(XmlCursor xml) {
        boolean plain = xml.attribute("themeShade") == null && xml.attribute("themeTint") == null;
        return plain && isPaper(xml.attribute("themeColor", "")) ? Contrast.PAPER : xml.attribute("val");
    }

    /** Whether a theme's colour of this name is that of the page. */
    static boolean isPaper(String themeColour) {
        return PAPER_OF_THEME.contains(themeColour);
    }

    /** With all that its character style adds. */
    TextLook in(DocxStyles styles) {
        return look.or(styles.look(style));
    }
}
