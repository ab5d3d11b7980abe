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
    static final DocxStyles NONE = new DocxStyles(Map.of(), "", TextLook.NONE);

    private static final Pattern HEADING = Pattern.compile("(?i)(?:heading|标题)\\s*([1-9])");

    private final Map<String, Style> styles;
    private final String standard;

    /** Looks with all that the style's parents say, by style. */
    private final Map<String, TextLook> looks = new HashMap<>();

    /** How text looks where no style says anything. */
    private final TextLook defaults;

    private DocxStyles(Map<String, Style> styles, String standard, TextLook defaults) {
        this.styles = styles;
        this.defaults = defaults;
        this.standard = standard;
    }

    private record Style(@Nullable String parent, DocxProperties properties, TextLook look, DocxTableStyle table) {}

    static DocxStyles of(XmlCursor xml) throws RefusedException {
        Map<String, Style> styles = new HashMap<>();
        String standard = "";
        TextLook defaults = TextLook.NONE;
        for (int here = xml.depth(); xml.nextChild(here); ) {
            if (xml.name().equals("style")) {
                String id = xml.attribute("styleId", "");
                boolean isDefault = xml.attribute("default", "0").matches("1|true|on");
                if (isDefault && xml.attribute("type", "").equals("paragraph")) {
                    standard = id;
                }
                styles.put(id, style(xml));
            } else if (xml.name().equals("docDefaults")) {
                defaults = defaults(xml, defaults);
            }
        }
        return new DocxStyles(styles, standard, defaults);
    }

    private static TextLook defaults(XmlCursor xml, TextLook before) throws RefusedException {
        TextLook defaults = before;
        for (int here = xml.depth(); xml.nextChild(here); ) {
            defaults = switch (xml.name()) {
                case "rPrDefault" -> defaults(xml, defaults);
                case "rPr" -> DocxLook.of(xml).look();
                default -> defaults;
            };
        }
        return defaults;
    }

    private static Style style(XmlCursor xml) throws RefusedException {
        String parent = null;
        int named = -1;
        DocxProperties properties = DocxProperties.NONE;
        TextLook look = TextLook.NONE;
        DocxTableStyle table = new DocxTableStyle();
        for (int here = xml.depth(); xml.nextChild(here); ) {
            switch (xml.name()) {
                case "basedOn" -> parent = xml.attribute("val");
                case "name" -> named = headingOf(xml.attribute("val", ""));
                case "pPr" -> properties = DocxProperties.of(xml);
                case "rPr" -> look = DocxLook.of(xml).look();
                case "tblPr", "tcPr", "tblStylePr" -> table.read(xml);
                default -> {}
            }
        }
        if (named >= 0 && properties.outline() == null) {
            properties = new DocxProperties(
                    null,
                    named,
                    properties.list(),
                    properties.level(),
                    properties.shade(),
                    properties.squeezed(),
                    false);
        }
        return new Style(parent, properties, look, table);
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
    TextLook look(@Nullable String id) {
        if (id == null) {
            return TextLook.NONE;
        }
        TextLook known = looks.get(id);
        if (known == null) {
            known = lookOf(id);
            looks.put(id, known);
        }
        return known;
    }

    private TextLook lookOf(String first) {
        TextLook look = TextLook.NONE;
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

    /** White paper, and text of which nothing is said. */
    Ground page() {
        return Ground.PAPER.styled(defaults);
    }

    /** What the runs of a paragraph stand on. */
    Ground under(DocxProperties paragraph, Ground around) {
        String id = paragraph.style() == null ? standard : paragraph.style();
        DocxProperties all = complete(paragraph);
        return around.styled(look(id)).shaded(all.shade()).doubted(Boolean.TRUE.equals(all.squeezed()));
    }

    /** What a table stands on, or what its style lays below it. */
    Ground underTable(@Nullable String id, Ground around) {
        boolean shades = false;
        boolean doubtful = false;
        Set<String> seen = new HashSet<>();
        for (Style style = id == null ? null : styles.get(id); style != null; style = parentOf(style, seen)) {
            shades |= style.table().hasShades();
            doubtful |= style.table().isDoubtful();
        }
        return around.styled(look(id)).shaded(shades ? Contrast.UNKNOWN : null).doubted(doubtful);
    }
}
