package io.github.nianbao.map;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Units of counts that are more than one (万件). Whether every figure below is meant so is never certain: people copy heads. */
final class CountUnits {
    /** One of these is in each of them; most texts have none, and all are asked. */
    private static final String MULTIPLES = "十百千万亿";

    private static final String UNIT = "(?:十|百|千|万|十万|百万|千万|亿)(?:件次|人次|件|条|个|份|次|宗|项|人|家|篇|起)";

    /** In brackets, or said to be the unit, perhaps beside others. */
    private static final Pattern SAID =
            Pattern.compile("(?:单位(?:[：:为]|[：:][^0-9。，；]{1,4}[、，/,])?|[（(](?:单位)?[：:]?)(" + UNIT + ")");

    private static final Pattern ALONE = Pattern.compile(UNIT);

    /** A unit above a table stands in a line of its own; in sentences (成员单位千条信息) it is none of the table's. */
    private static final Pattern SENTENCE = Pattern.compile("[。；;！？!?]");

    private static final int LONGEST_CAPTION = 60;

    private CountUnits() {}

    /** The one that a head or label prints. */
    static @Nullable String of(String head) {
        if (head.chars().noneMatch(c -> MULTIPLES.indexOf(c) >= 0)) {
            return null;
        }
        Matcher unit = SAID.matcher(head.replaceAll("\\s", ""));
        return unit.find() ? unit.group(1) : null;
    }

    /** The one that a line over a table prints. */
    static @Nullable String ofCaption(String line) {
        return line.length() <= LONGEST_CAPTION && !SENTENCE.matcher(line).find() ? of(line) : null;
    }

    /** The one that stands alone, in a column of units. */
    static @Nullable String ofCell(String text) {
        String plain = text.strip();
        return ALONE.matcher(plain).matches() ? plain : null;
    }
}
