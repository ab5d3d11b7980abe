package io.github.nianbao.export.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What all pages share: head, policy, navigation, the choice of the language. */
final class Frame {
    private final Tongues tongues;
    private final Templates templates;
    private final String style = ClassPathText.page("page.css");
    private final Script common = Script.own("page.js");

    Frame(Tongues tongues) {
        this.tongues = tongues;
        this.templates = new Templates(tongues);
    }

    /**
     * @param style with {@code scripts} the only thing that runs
     * @param index whether it is the page of that name, and so on
     */
    private record Context(
            String policy,
            String title,
            String home,
            String style,
            String content,
            String words,
            String data,
            List<String> scripts,
            boolean index,
            boolean series,
            boolean ranking) {}

    String page(Sheet sheet) {
        List<Script> scripts = new ArrayList<>(List.of(common));
        scripts.addAll(sheet.scripts());
        List<String> texts = scripts.stream().map(Script::text).toList();
        return templates.render(
                "frame",
                new Context(
                        Policy.of(texts, style),
                        sheet.title(),
                        sheet.home(),
                        style,
                        templates.render(sheet.template(), sheet.context()),
                        ScriptJson.of(words(scripts, sheet.keys())),
                        ScriptJson.of(sheet.data()),
                        texts,
                        sheet.template().equals("index"),
                        sheet.template().equals("series"),
                        sheet.template().equals("ranking")));
    }

    private Map<String, Said> words(List<Script> scripts, List<String> keys) {
        Map<String, Said> words = new TreeMap<>();
        // Arguments stay open: the script fills them in.
        Stream.concat(keys.stream(), scripts.stream().flatMap(script -> script.keys().stream()))
                .forEach(key -> words.put(key, tongues.say(key, "{0}", "{1}", "{2}", "{3}")));
        return words;
    }
}
