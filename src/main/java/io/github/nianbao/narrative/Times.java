package io.github.nianbao.narrative;

import io.github.nianbao.report.Fact.Period;
import io.github.nianbao.report.Lexicon.Role;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which time a number speaks of, from the words before it. */
final class Times {
    private static final Pattern YEAR =
            Pattern.compile("(?<![比较自从])(?<year>(?:19|20)[0-9]{2})年(?:度)?+(?!未?结转|未?转结|转入|遗留|同期|以来)");
    private static final Pattern PART = Pattern.compile(
            "上半年|下半年|前?[一二三四1-4]季度|第[一二三四1-4]季度|(?<!截[至止到](?:20[0-9]{2}年)?)(?<![0-9年])(?:[1-9]|1[0-2])(?:月(?!1?[0-9]日)|[-—至到~](?:[1-9]|1[0-2])月)|(?<!上)半年");
    private static final Pattern SOME_MONTHS = Pattern.compile("[月季半]");
    private static final Pattern LAST = Pattern.compile("(?<![较比与同和超])(?:上年度?+|去年|上一年度?+)(?!未?结转|转|遗留|同期|相比|末|底)");
    private static final Pattern SINCE = Pattern.compile("自[^,;。]{2,20}(?:以来|起)");
    private static final Pattern THIS = Pattern.compile("本年度?|今年|全年|年内|当年");

    /** Titles speak of the years of other texts. */
    private static final Pattern TITLES = Pattern.compile("《[^》]*》?|“[^”]*”|〔[^〕]*〕|结转[至到]?(?:19|20)[0-9]{2}年度?");

    private static final Pattern WHOLE_YEAR = Pattern.compile("(?<![0-9])0?1月?份?(?:1日)?[-—至到~]{1,2}12月份?(?:31日)?");

    private final Pattern cumulative;

    Times(Vocabulary words) {
        cumulative = Pattern.compile(words.any(Role.CUMULATIVE));
    }

    /** @param before the sentence up to the number
     *  @param clause the clause of the number
     *  @param year the year of the report, where it is known */
    Period of(String before, String clause, @Nullable Integer year) {
        boolean titled = before.indexOf('《') >= 0
                || before.indexOf('“') >= 0
                || before.indexOf('〔') >= 0
                || before.contains("结转");
        String plain = titled ? TITLES.matcher(before).replaceAll("") : before;
        String untitled = plain.contains("12月") ? WHOLE_YEAR.matcher(plain).replaceAll("全年") : plain;
        String spoken = untitled.indexOf('自') >= 0 ? SINCE.matcher(untitled).replaceAll("历年") : untitled;
        if (cumulative.matcher(clause).find()
                || spoken.contains("历年") && !THIS.matcher(clause).find()) {
            return Period.CUMULATIVE;
        }
        int named = untitled.indexOf('年') >= 0 ? last(YEAR, untitled) : -1;
        int past = untitled.contains("上年") || untitled.contains("去年") || untitled.contains("上一年")
                ? last(LAST, untitled)
                : -1;
        int present = untitled.indexOf('年') >= 0 ? last(THIS, untitled) : -1;
        int part = SOME_MONTHS.matcher(untitled).find() ? last(PART, untitled) : -1;
        if (part > Math.max(named, present)) {
            return Period.PART_OF_YEAR;
        }
        if (past > Math.max(named, present) && !untitled.substring(past).contains("较上年")) {
            return untitled.startsWith("较", Math.max(0, past - 1)) || untitled.startsWith("比", Math.max(0, past - 1))
                    ? Period.THIS_YEAR
                    : Period.LAST_YEAR;
        }
        if (named > present && year != null) {
            Matcher matcher = YEAR.matcher(untitled);
            int spokenYear = year;
            while (matcher.find()) {
                spokenYear = Integer.parseInt(matcher.group("year"));
            }
            if (spokenYear == year) {
                return Period.THIS_YEAR;
            }
            return spokenYear == year - 1 ? Period.LAST_YEAR : Period.OTHER_YEAR;
        }
        return Period.THIS_YEAR;
    }

    private static int last(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        int last = -1;
        while (matcher.find()) {
            last = matcher.start();
        }
        return last;
    }
}
