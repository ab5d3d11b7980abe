package io.github.nianbao.read;

import io.github.nianbao.text.Blanks;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Line breaks inside a paragraph, as Shift+Enter makes them. Some only wrap a title; text that was copied from a web
 * page has them instead of paragraphs.
 */
public final class LineBreaks {
    private static final Pattern ENDS_OR_BEGINS_SOMETHING = Pattern.compile(
            ".*[。；：！？:;]\\s*|\\s*(?:第?[一二三四五六七八九十]{1,3}[、．.]|[（(][一二三四五六七八九十]{1,3}[）)]|\\d{1,2}[.．、]).*");

    private LineBreaks() {}

    /** The paragraph in one piece if its breaks only wrap it, otherwise a paragraph for each line. */
    public static List<String> paragraphs(String text) {
        if (text.indexOf('\n') < 0) {
            return List.of(text);
        }
        List<String> lines = text.lines().filter(line -> !Blanks.isBlank(line)).toList();
        boolean several = lines.stream()
                .anyMatch(line -> ENDS_OR_BEGINS_SOMETHING.matcher(line).matches());
        return several ? lines : List.of(String.join("", lines));
    }
}
