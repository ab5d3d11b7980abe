package io.github.nianbao.read.word;

import io.github.nianbao.read.RefusedException;
import io.github.nianbao.read.XmlCursor;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The styles of a DOCX file: which of them are headings, numbered, and how text in them looks; each takes over what its
 * parent says. */
final class DocxStyles {
    static final DocxStyles NONE = new DocxStyles(Map.of(), "");

    private static final Pattern HEADING = Pattern.compile("(?i)(?:heading|标题)\\s*([1-9])");

    private final Map<String, Style> styles;
    private final String standard;

    /** Looks with all that the style's parents say, by style. */
    private final Map<String, DocxLook> looks = new HashMap<>();

    private DocxStyles(Map<String, Style> styles, String standard) {
        this.styles = styles;
        this.standard = standard;
    }

    /** @param shades whether parts of a table in this style have a colour below them */
    private record Style(@Nullable String parent, DocxProperties properties, DocxLook look, boolean shades) {}

    static DocxStyles of(XmlCursor xml) throws RefusedException {
        Map<String, Style> styles = new HashMap<>();
        String standard = "";
        for (int here = xml.depth(); xml.nextChild(here); ) {
            if (xml.name().equals("style")) {
                String id = xml.attribute("styleId", "");
                boolean isDefault = xml.attribute("default", "0").matches("1|true|on");
                if (isDefault && xml.attribute("type", "").equals("paragraph")) {
                    standard = id;
                }
                styles.put(id, style(xml));
            }
        }
        return new DocxStyles(styles, standard);
    }

    private static Style style(XmlCursor xml) throws RefusedException {
        String parent = null;
        int named = -1;
        DocxProperties properties = DocxProperties.NONE;
        DocxLook look = DocxLook.NONE;
        boolean shades = false;
        for (int here = xml.depth(); xml.nextChild(here); ) {
            switch (xml.name()) {
                case "basedOn" -> parent = xml.attribute("val");
                case "name" -> named = headingOf(xml.attribute("val", ""));
                case "pPr" -> properties = DocxProperties.of(xml);
                case "rPr" -> look = DocxLook.of(xml);
                case "tblPr", "tcPr", "tblStylePr" -> shades |= shades(xml);
                default -> {}
            }
        }
        if (named >= 0 && properties.outline() == null) {
            properties =
                    new DocxProperties(null, named, properties.list(), properties.level(), properties.shade(), false);
        }
        return new Style(parent, properties, look, shades);
    }

    /** Whether a colour is set below anything in the current element. */
    private static boolean shades(XmlCursor xml) throws RefusedException {
        boolean shades = false;
        for (int here = xml.depth(); xml.nextChild(here); ) {
            shades |= xml.name().equals("shd") ? DocxShade.of(xml) != null : shades(xml);
        }
        return shades;
    }

    /** The outline level from 0 that a style's name says; -1 for none. */
    private static int headingOf(String name) {
        Matcher heading = HEADING.matcher(name.strip());
        return heading.matches() ? Integer.parseInt(heading.group(1)) - 1 : -1;
    }

    /** What a paragraph says of itself and what its style adds. */
    DocxProperties complete(DocxProperties paragraph) {
        DocxProperties all = paragraph;
        String id = paragraph.style() == null ? standard : paragraph.style();
        Set<String> seen = new HashSet<>();
        while (id != null && seen.add(id)) {
            Style style = styles.get(id);
            if (style == null) {
                break;
            }
            all = all.or(style.properties());
            id = style.parent();
        }
        return all;
    }

    /** How text in a style looks that says nothing itself. */
    DocxLook look(@Nullable String id) {
        if (id == null) {
            return DocxLook.NONE;
        }
        DocxLook known = looks.get(id);
        if (known == null) {
            known = lookOf(id);
            looks.put(id, known);
        }
        return known;
    }

    private DocxLook lookOf(String first) {
        DocxLook look = DocxLook.NONE;
        Set<String> seen = new HashSet<>();
        for (Style style = styles.get(first); style != null; style = parentOf(style, seen)) {
            look = look.or(style.look());
        }
        return look;
    }

    private @Nullable Style parentOf(Style style, Set<String> seen) {
        String parent = style.parent();
        return parent != null && seen.add(parent) ? styles.get(parent) : null;
    }

    /** What the runs of a paragraph stand on. */
    DocxGround under(DocxProperties paragraph, DocxGround around) {
        String id = paragraph.style() == null ? standard : paragraph.style();
        return around.styled(look(id)).shaded(complete(paragraph).shade());
    }

    /** What a table stands on, or what its style lays below it. */
    DocxGround underTable(@Nullable String id, DocxGround around) {
        boolean shades = false;
        Set<String> seen = new HashSet<>();
        for (Style style = id == null ? null : styles.get(id); style != null; style = parentOf(style, seen)) {
            shades |= style.shades();
        }
        return around.styled(look(id)).shaded(shades ? Contrast.UNKNOWN : null);
    }
}
