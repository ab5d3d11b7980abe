package io.github.nianbao.read.word;

import io.github.nianbao.read.RefusedException;
import io.github.nianbao.read.XmlCursor;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How the lists of a DOCX file are numbered. */
final class DocxLists implements NumberedLists {
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

    /** @param link the style that says where the levels are found instead */
    private record Definition(
            Map<Integer, NumberLevel> levels,
            @Nullable String link,
            @Nullable String linkedAs) {}

    /** @param starts where levels start anew when this list begins */
    private record Instance(String definition, Map<Integer, Integer> starts, Map<Integer, NumberLevel> levels) {}

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
        Map<Integer, NumberLevel> levels = new HashMap<>();
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

    private static NumberLevel level(XmlCursor xml) throws RefusedException {
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
        return new NumberLevel(start, format, text, suffix, restart, plain, style);
    }

    private static Instance instance(XmlCursor xml) throws RefusedException {
        String definition = "";
        Map<Integer, Integer> starts = new HashMap<>();
        Map<Integer, NumberLevel> levels = new HashMap<>();
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

    @Override
    public boolean has(String list) {
        return lists.containsKey(list);
    }

    @Override
    public String counter(String list) {
        Instance instance = lists.get(list);
        return instance == null ? "" : instance.definition();
    }

    @Override
    public Map<Integer, Integer> starts(String list) {
        Instance instance = lists.get(list);
        return instance == null ? Map.of() : instance.starts();
    }

    @Override
    public NumberLevel level(String list, int level) {
        Instance instance = lists.get(list);
        if (instance == null) {
            return NumberLevel.NONE;
        }
        NumberLevel own = instance.levels().get(level);
        return own == null ? levelsOf(instance.definition()).getOrDefault(level, NumberLevel.NONE) : own;
    }

    private Map<Integer, NumberLevel> levelsOf(String id) {
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

    /**
     * The level at which a paragraph stands in its list: a style that is numbered may stand for one.
     *
     * @param own what the paragraph says of itself
     * @param all the same with what its style adds
     */
    int levelOf(DocxProperties own, DocxProperties all) {
        String list = all.list();
        String style = own.style();
        if (own.list() == null && own.level() == null && style != null && list != null) {
            for (int level = 1; level < LEVELS; level++) {
                if (style.equals(level(list, level).style())) {
                    return level;
                }
            }
        }
        Integer level = all.level();
        return level == null ? 0 : Math.max(0, level);
    }
}
