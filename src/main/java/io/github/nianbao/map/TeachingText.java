package io.github.nianbao.map;

import io.github.nianbao.document.Table;
import io.github.nianbao.report.CellId;
import io.github.nianbao.report.Value;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** Writes a teaching down in the language of mapping files, for people to read. */
final class TeachingText {
    private static final String HEAD = """
            # What one printed table taught about a form; see "Teaching a layout" in the README.
            # It holds as long as the example below gives these very figures.
            """;

    private TeachingText() {}

    /** @param body the keys that teach */
    static String of(String form, String body) {
        return HEAD + "teaches: " + quoted(form) + "\n" + body;
    }

    static String wording(String list, String key, String of, String print) {
        return list + ":\n  - {" + key + ": " + of + ", print: " + quoted(print) + "}\n";
    }

    static String ignored(String print) {
        return "ignored:\n  - " + quoted(print) + "\n";
    }

    static String example(String about, Table printed, Map<CellId, Value> cells) {
        StringBuilder text = new StringBuilder("examples:\n  - about: ").append(quoted(about));
        text.append("\n    spans: ").append(printed.spans() == Table.Spans.KEPT ? "kept" : "lost");
        text.append("\n    table: |\n");
        for (List<String> row : PrintedTable.rows(printed)) {
            text.append("      | ").append(String.join(" | ", row)).append(" |\n");
        }
        text.append(cells.isEmpty() ? "    cells: {}\n" : "    cells:\n");
        cells.forEach((id, value) -> text.append("      ")
                .append(id)
                .append(": ")
                .append(plain(value))
                .append('\n'));
        return text.toString();
    }

    private static String plain(Value value) {
        BigDecimal number = value.number();
        return number == null ? "null" : number.toPlainString();
    }

    /** A scalar between quotes, whatever is in it. */
    static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints().forEach(c -> {
            if (c == '"' || c == '\\') {
                quoted.append('\\').appendCodePoint(c);
            } else if (c < ' ') {
                quoted.append(' ');
            } else {
                quoted.appendCodePoint(c);
            }
        });
        return quoted.append('"').toString();
    }
}
