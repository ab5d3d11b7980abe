package io.github.nianbao.read.word;

import io.github.nianbao.read.RefusedException;
import io.github.nianbao.read.XmlCursor;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How the lists of a DOCX file are numbered. */
final class DocxLists {
    static final DocxLists NONE = new DocxLists(Map.of(), Map.of());

    private static final int LEVELS = 9;

    /** Lists, by the number that paragraphs name. */
    private final Map<String, Instance> lists;

    /** What lists are made from, which counts for all of them together. */
    private final Map<String, Definition> definitions;

    private DocxLists(Map<String, Instance> lists, Map<String, Definition> definitions) {
        this.lists = lists;
        this.definitions = definitions;
    }

    /**
     * @param text what is printed, {@code %1} standing for the count of the first level
     * @param restart after which level it starts anew, counted from 1; 0 for never, -1 after any level above
     * @param plain whether the counts of the levels above are printed in digits, too
     * @param style the paragraph style that stands for this level
     */
    record Level(
            int start,
            String format,
            String text,
            String suffix,
            int restart,
            boolean plain,
            @Nullable String style) {
        static final Level NONE = new Level(1, "none", "", "nothing", -1, false, null);
    }

    /** @param link the style that says where the levels are found instead */
    private record Definition(
            Map<Integer, Level> levels,
            @Nullable String link,
            @Nullable String linkedAs) {}

    /** @param starts where levels start anew when this list begins */
    private record Instance(String definition, Map<Integer, Integer> starts, Map<Integer, Level> levels) {}

    static DocxLists of(XmlCursor xml) throws RefusedException {
        Map<String, Instance> lists = new HashMap<>();
        Map<String, Definition> definitions = new HashMap<>();
        for (int here = xml.depth(); xml.nextChild(here); ) {
            switch (xml.name()) {
                case "abstractNum" -> definitions.put(xml.attribute("abstractNumId", ""), definition(xml));
                case "num" -> lists.put(xml.attribute("numId", ""), instance(xml));
                default -> {}
            }
        }
        return new DocxLists(lists, definitions);
    }

    private static Definition definition(XmlCursor xml) throws RefusedException {
        Map<Integer, Level> levels = new HashMap<>();
        String link = null;
        String linkedAs = null;
        for (int here = xml.depth(); xml.nextChild(here); ) {
            switch (xml.name()) {
                case "lvl" -> levels.put(xml.number("ilvl", 0), level(xml));
                case "numStyleLink" -> link = xml.attribute("val");
                case "styleLink" -> linkedAs = xml.attribute("val");
                default -> {}
            }
        }
        return new Definition(levels, link, linkedAs);
    }

    private static Level level(XmlCursor xml) throws RefusedException {
        int start = 0;
        String format = "decimal";
        String text = "";
        String suffix = "tab";
        int restart = -1;
        boolean plain = false;
        String style = null;
        for (int here = xml.depth(); xml.nextChild(here); ) {
            switch (xml.name()) {
                case "start" -> start = xml.number("val", 0);
                case "numFmt" -> format = xml.attribute("val", format);
                case "lvlText" -> text = xml.attribute("val", "");
                case "suff" -> suffix = xml.attribute("val", suffix);
                case "lvlRestart" -> restart = xml.number("val", -1);
                case "isLgl" -> plain = DocxProperties.isOn(xml);
                case "pStyle" -> style = xml.attribute("val");
                default -> {}
            }
        }
        return new Level(start, format, text, suffix, restart, plain, style);
    }

    private static Instance instance(XmlCursor xml) throws RefusedException {
        String definition = "";
        Map<Integer, Integer> starts = new HashMap<>();
        Map<Integer, Level> levels = new HashMap<>();
        for (int here = xml.depth(); xml.nextChild(here); ) {
            switch (xml.name()) {
                case "abstractNumId" -> definition = xml.attribute("val", "");
                case "lvlOverride" -> {
                    int level = xml.number("ilvl", 0);
                    for (int inside = xml.depth(); xml.nextChild(inside); ) {
                        switch (xml.name()) {
                            case "startOverride" -> starts.put(level, xml.number("val", 1));
                            case "lvl" -> levels.put(level, level(xml));
                            default -> {}
                        }
                    }
                }
                default -> {}
            }
        }
        return new Instance(definition, starts, levels);
    }

    boolean has(String list) {
        return lists.containsKey(list);
    }

    /** What a list counts together with: those made from one definition go on from each other. */
    String counter(String list) {
        Instance instance = lists.get(list);
        return instance == null ? "" : instance.definition();
    }

    Map<Integer, Integer> starts(String list) {
        Instance instance = lists.get(list);
        return instance == null ? Map.of() : instance.starts();
    }

    Level level(String list, int level) {
        Instance instance = lists.get(list);
        if (instance == null) {
            return Level.NONE;
        }
        Level own = instance.levels().get(level);
        return own == null ? levelsOf(instance.definition()).getOrDefault(level, Level.NONE) : own;
    }

    private Map<Integer, Level> levelsOf(String id) {
        Definition definition = definitions.get(id);
        if (definition == null) {
            return Map.of();
        }
        String link = definition.link();
        if (link == null) {
            return definition.levels();
        }
        return definitions.values().stream()
                .filter(other -> link.equals(other.linkedAs()))
                .map(Definition::levels)
                .findFirst()
                .orElse(definition.levels());
    }

    /** The level of a list that a paragraph style stands for; 0 if none. */
    int levelOf(String list, String style) {
        for (int level = 0; level < LEVELS; level++) {
            if (style.equals(level(list, level).style())) {
                return level;
            }
        }
        return 0;
    }
}
