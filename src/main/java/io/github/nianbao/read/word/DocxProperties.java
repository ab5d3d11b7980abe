package io.github.nianbao.read.word;

import io.github.nianbao.read.RefusedException;
import io.github.nianbao.read.XmlCursor;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a paragraph or a paragraph style says about itself; {@code null} where it says nothing.
 *
 * @param style the style's identifier
 * @param outline the outline level from 0; 9 for body text
 * @param list the list of numbers that it belongs to; {@code "0"} for none
 * @param level the level in that list from 0
 * @param shade the colour below it
 * @param squeezed whether its lines are too low for digits ({@link LineHeight})
 * @param markDeleted whether a revision took its end away, so that the next paragraph goes on with it
 */
record DocxProperties(
        @Nullable String style,
        @Nullable Integer outline,
        @Nullable String list,
        @Nullable Integer level,
        @Nullable String shade,
        @Nullable Boolean squeezed,
        boolean markDeleted) {
    static final DocxProperties NONE = new DocxProperties(null, null, null, null, null, null, false);

    private static final Set<String> OFF = Set.of("0", "false", "off");

    /** @param xml on the element of the properties */
    static DocxProperties of(XmlCursor xml) throws RefusedException {
        String style = null;
        Integer outline = null;
        String list = null;
        Integer level = null;
        String shade = null;
        Boolean squeezed = null;
        boolean markDeleted = false;
        for (int here = xml.depth(); xml.nextChild(here); ) {
            switch (xml.name()) {
                case "pStyle" -> style = xml.attribute("val");
                case "shd" -> shade = DocxShade.of(xml);
                case "spacing" -> squeezed = squeezed(xml, squeezed);
                case "outlineLvl" -> outline = xml.number("val", 9);
                case "numPr" -> {
                    for (int number = xml.depth(); xml.nextChild(number); ) {
                        switch (xml.name()) {
                            case "numId" -> list = xml.attribute("val");
                            case "ilvl" -> level = xml.number("val", 0);
                            default -> {}
                        }
                    }
                }
                case "rPr" -> {
                    for (int mark = xml.depth(); xml.nextChild(mark); ) {
                        markDeleted |= xml.name().equals("del") || xml.name().equals("moveFrom");
                    }
                }
                default -> {}
            }
        }
        return new DocxProperties(style, outline, list, level, shade, squeezed, markDeleted);
    }

    private static @Nullable Boolean squeezed(XmlCursor xml, @Nullable Boolean before) {
        if (xml.attribute("line") == null) {
            return before;
        }
        return xml.attribute("lineRule", "auto").equals("exact") && LineHeight.isTooLow(xml.number("line", 0));
    }

    /** Whether a switch such as {@code <w:vanish/>} is on; without a value it is. */
    static boolean isOn(XmlCursor xml) {
        return !OFF.contains(xml.attribute("val", "1"));
    }

    /** Whether an attribute that is a switch is on; it is off where it is not there. */
    static boolean isOn(XmlCursor xml, String attribute) {
        return !OFF.contains(xml.attribute(attribute, "0"));
    }

    /** What is not said here is taken from elsewhere. */
    DocxProperties or(DocxProperties other) {
        return new DocxProperties(
                style == null ? other.style : style,
                outline == null ? other.outline : outline,
                list == null ? other.list : list,
                level == null ? other.level : level,
                shade == null ? other.shade : shade,
                squeezed == null ? other.squeezed : squeezed,
                markDeleted);
    }
}
