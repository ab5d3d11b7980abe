package io.github.nianbao.shell.screen;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Terms with what they mean, in two columns; a term that is too long for its column stands on a line of its own. */
public final class Glossary {
    private static final String INDENT = "  ";

    /** Narrower than this, a second column helps nobody. */
    private static final int NARROWEST_MEANING = 30;

    private final int widestTerm;
    private final Map<String, String> meanings = new LinkedHashMap<>();

    /** @param widestTerm the most columns that the terms may take */
    public Glossary(int widestTerm) {
        this.widestTerm = widestTerm;
    }

    /** Of a term that is there already the first meaning stays. */
    public void add(String term, String meaning) {
        meanings.putIfAbsent(term, meaning);
    }

    public boolean isEmpty() {
        return meanings.isEmpty();
    }

    /** @param width of the widest line */
    List<String> lines(int width) {
        int column = meanings.keySet().stream()
                .mapToInt(Widths::of)
                .filter(term -> term <= widestTerm)
                .max()
                .orElse(0);
        String before = INDENT + " ".repeat(column) + INDENT;
        int room = Math.max(NARROWEST_MEANING, width - before.length());
        List<String> lines = new ArrayList<>();
        meanings.forEach((term, meaning) -> {
            List<String> wrapped = new ArrayList<>(Widths.wrapped(meaning, room));
            if (Widths.of(term) > column) {
                lines.add(INDENT + term);
            } else {
                lines.add((INDENT + Widths.padded(term, column) + INDENT + wrapped.remove(0)).stripTrailing());
            }
            wrapped.forEach(line -> lines.add(before + line));
        });
        return lines;
    }
}
