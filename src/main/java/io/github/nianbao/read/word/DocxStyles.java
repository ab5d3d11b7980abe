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

/** The styles of a DOCX file: which of them are headings, numbered, hidden; each takes over what its parent says. */
final class DocxStyles {
    static final DocxStyles NONE = new DocxStyles(Map.of(), "");

    private static final Pattern HEADING = Pattern.compile("(?i)(?:heading|标题)\\s*([1-9])");

    private final Map<String, Style> styles;
    private final String standard;

    private DocxStyles(Map<String, Style> styles, String standard) {
        this.styles = styles;
        this.standard = standard;
    }

    private record Style(@Nullable String parent, DocxProperties properties, boolean hidden) {}

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
        boolean hidden = false;
        for (int here = xml.depth(); xml.nextChild(here); ) {
            switch (xml.name()) {
                case "basedOn" -> parent = xml.attribute("val");
                case "name" -> named = headingOf(xml.attribute("val", ""));
                case "pPr" -> properties = DocxProperties.of(xml);
                case "rPr" -> {
                    for (int run = xml.depth(); xml.nextChild(run); ) {
                        hidden |= xml.name().equals("vanish") && DocxProperties.isOn(xml);
                    }
                }
                default -> {}
            }
        }
        if (named >= 0 && properties.outline() == null) {
            properties = new DocxProperties(null, named, properties.list(), properties.level(), false);
        }
        return new Style(parent, properties, hidden);
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

    boolean hides(@Nullable String id) {
        Style style = id == null ? null : styles.get(id);
        return style != null && style.hidden();
    }
}
