package io.github.nianbao.map;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Years as folded text prints them: 2021, 二〇二一, 二零二一, 二○二一. */
final class Years {
    /** One year, no digit beside it: "至202020年12月31日" holds none. */
    static final String YEAR = "(?:(?<![0-9])20[0-9]{2}(?![0-9])|二[〇零○OoО0][〇零○OoО0一二三四五六七八九]{2})";

    /** How many characters a year has, in either script. */
    static final int LENGTH = 4;

    /** A day or a month is when something was signed or published, not the year reported on. */
    private static final Pattern DATE = Pattern.compile(
            "(?:" + YEAR
                    + "年(?:[0-9]{1,2}|[一二三四五六七八九十]{1,3})月(?:(?:[0-9]{1,2}|[一二三四五六七八九十]{1,3})日)?)|20[0-9]{2}[-./][0-9]{1,2}[-./][0-9]{1,2}(?:[0-9]{2}:[0-9]{2}(?::[0-9]{2})?)?");

    /** A year from its first day, or month, to its last. */
    static final Pattern PERIOD = Pattern.compile(
            "(?<from>" + YEAR + ")[年.](?:1|01|一)(?:月(?:(?:1|01|一)日)?|\\.0?1)(?:起)?,?(?:至|到|-+|—+|~|、|止)(?:(?<to>" + YEAR
                    + ")[年.])?[^。;]{0,8}?(?:12|十二)(?:月|\\.31)");

    private static final Pattern ONE_YEAR = Pattern.compile(YEAR);
    private static final String CHINESE_DIGITS = "〇一二三四五六七八九";

    private Years() {}

    static String withoutDates(String folded) {
        return folded.indexOf('年') < 0 && folded.indexOf('-') < 0 && folded.indexOf('.') < 0 && folded.indexOf('/') < 0
                ? folded
                : DATE.matcher(folded).replaceAll("");
    }

    /** Whether the text is a date and nothing else, apart from brackets around it. */
    static boolean isDate(String folded) {
        String bare = folded.replaceAll("^[(\\[]|[)\\]]$", "");
        return DATE.matcher(bare).matches();
    }

    static int parse(String year) {
        if (year.charAt(0) == '2') {
            return Integer.parseInt(year);
        }
        int value = 2;
        for (int i = 1; i < year.length(); i++) {
            value = value * 10 + Math.max(0, CHINESE_DIGITS.indexOf(year.charAt(i)));
        }
        return value;
    }

    /** The year whose first and last day a text names; {@code null} if it names no such period. */
    static @Nullable Integer ofPeriod(String folded) {
        Matcher period = PERIOD.matcher(folded);
        if (!period.find()) {
            return null;
        }
        int from = parse(period.group("from"));
        String to = period.group("to");
        return to == null || parse(to) == from ? from : null;
    }

    /** The only year that the text names; {@code null} where it names none or several. */
    static @Nullable Integer onlyYearOf(String folded) {
        Set<Integer> years = new LinkedHashSet<>();
        Matcher matcher = ONE_YEAR.matcher(withoutDates(folded));
        while (matcher.find()) {
            years.add(parse(matcher.group()));
        }
        return years.size() == 1 ? years.iterator().next() : null;
    }
}
