package io.github.nianbao.map;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one layout taught about a form: a small mapping file that adds to the form's own.
 *
 * @param file its name
 * @param form the form that it adds to
 * @param labels more wordings for rows
 * @param columns more wordings for the heads of columns
 * @param ignored what is known to be none of the form's
 * @param tables whole local tables
 * @param examples the printed lines it was taught from
 */
record Teaching(
        String file,
        YamlNode form,
        List<Wording> labels,
        List<Wording> columns,
        List<YamlNode> ignored,
        List<YamlNode> tables,
        @Nullable YamlNode sums,
        @Nullable YamlNode years,
        @Nullable YamlNode examples) {
    private static final String KEY = "teaches";

    /**
     * @param of the row or column, such as {@code stats.requests_received}
     * @param print as a document prints it
     */
    record Wording(YamlNode of, String print) {}

    Teaching {
        labels = List.copyOf(labels);
        columns = List.copyOf(columns);
        ignored = List.copyOf(ignored);
        tables = List.copyOf(tables);
    }

    /** Whether a mapping file holds a teaching rather than a form. */
    static boolean isOne(YamlNode root) {
        return root.has(KEY);
    }

    static Teaching read(String file, YamlNode root) {
        root.only(KEY, "labels", "columns", "ignored", "tables", "sums", "years", "examples");
        return new Teaching(
                file,
                root.get(KEY),
                wordings(root.find("labels"), "row"),
                wordings(root.find("columns"), "column"),
                items(root.find("ignored")),
                items(root.find("tables")),
                root.find("sums"),
                root.find("years"),
                root.find("examples"));
    }

    private static List<YamlNode> items(@Nullable YamlNode list) {
        return list == null ? List.of() : list.items();
    }

    private static List<Wording> wordings(@Nullable YamlNode list, String of) {
        return items(list).stream()
                .map(item -> {
                    item.only(of, "print");
                    return new Wording(item.get(of), item.get("print").text());
                })
                .toList();
    }
}
