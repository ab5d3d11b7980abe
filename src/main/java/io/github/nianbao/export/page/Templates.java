package io.github.nianbao.export.page;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Mustache.Lambda;
import com.samskivert.mustache.Template;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.HashMap;
import java.util.Map;

/**
 * The pages' templates. Whatever is put into one is escaped, unless three braces ask for it as it is; a name that the
 * context does not have is an error.
 */
final class Templates {
    private static final String EXTENSION = ".mustache";

    private final Mustache.Compiler compiler = Mustache.compiler()
            .withLoader(name -> new StringReader(ClassPathText.page(name + EXTENSION)))
            .emptyStringIsFalse(true);
    private final Map<String, Template> compiled = new HashMap<>();
    private final Map<String, Object> common;

    Templates(Tongues tongues) {
        Lambda say = (key, out) -> out.write(render("said", tongues.say(key.execute())));
        this.common = Map.of("t", say);
    }

    /** @param context a record or a map; beside it every template has {@code t}, which says a key of the bundles */
    String render(String name, Object context) {
        StringWriter out = new StringWriter();
        template(name).execute(context, common, out);
        return out.toString();
    }

    private Template template(String name) {
        return compiled.computeIfAbsent(name, added -> compiler.compile(ClassPathText.page(added + EXTENSION)));
    }
}
