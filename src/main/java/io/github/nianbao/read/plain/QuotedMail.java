package io.github.nianbao.read.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A report in a forwarded mail: each of its lines begins with {@code >}, once for every time it was forwarded. */
final class QuotedMail {
    private static final Pattern QUOTED = Pattern.compile("(?:>[ \\u00A0]?)+");

    /** Fewer lines may be a menu, or a quotation in a text. */
    private static final int FEWEST = 10;

    private QuotedMail() {}

    /** The lines without these marks, if most lines bear them. */
    static List<Line> unquoted(List<Line> lines) {
        long quoted = lines.stream().filter(QuotedMail::isQuoted).count();
        long printed = lines.stream().filter(line -> !line.isBlank()).count();
        if (quoted < FEWEST || quoted * 2 <= printed) {
            return lines;
        }
        List<Line> plain = new ArrayList<>();
        for (Line line : lines) {
            Matcher mark = QUOTED.matcher(line.text());
            plain.add(mark.lookingAt() ? new Line(line.number(), line.text().substring(mark.end())) : line);
        }
        return plain;
    }

    private static boolean isQuoted(Line line) {
        return line.text().startsWith(">");
    }
}
