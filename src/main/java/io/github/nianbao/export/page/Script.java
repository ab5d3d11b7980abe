package io.github.nianbao.export.page;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A script that stands in a page.
 *
 * @param keys of the sentences it asks for
 */
record Script(String text, Set<String> keys) {
    private static final String CHARTS = "/META-INF/resources/webjars/echarts/5.5.0/echarts.common.min.js";
    private static final Pattern KEY = Pattern.compile("\\bsay\\(\"([A-Za-z_.-]+)\"[,)]");
    private static final Pattern END = Pattern.compile("(?i)</script");

    Script {
        keys = Collections.unmodifiableSet(new TreeSet<>(keys));
        if (END.matcher(text).find()) {
            throw new IllegalArgumentException("a script that would end its own element");
        }
    }

    /** One of the pages' own: what it says by {@code say("…")} comes with the page. */
    static Script own(String name) {
        String text = ClassPathText.page(name);
        return new Script(
                text, KEY.matcher(text).results().map(match -> match.group(1)).collect(Collectors.toSet()));
    }

    /** The library that draws charts; it runs nothing by itself. */
    static Script charts() {
        return new Script(ClassPathText.read(CHARTS), Set.of());
    }
}
