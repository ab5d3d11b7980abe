package io.github.nianbao.narrative;

import io.github.nianbao.report.Fact.Scope;
import io.github.nianbao.report.Lexicon.Role;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** For whom a number speaks: the agency itself, its area, or some agencies of it. */
final class Areas {
    /** 全区各职能部门、镇街 are all of them together. */
    private static final Pattern ALL_TOGETHER = Pattern.compile("全[市县区省镇乡州盟旗]各[一-鿿]{0,6}(?:部门|单位|机关)[、和及与]");

    /** 市级媒体 are no agencies, and what is called something says nothing of whom. */
    private static final Pattern NAMES = Pattern.compile("“[^”]*”|《[^》]*》|[省市县区]级[一-鿿]{0,6}(?:媒体|报刊|刊物|媒介|报纸)");

    private final Pattern area;
    private final Pattern part;

    Areas(Vocabulary words) {
        area = Pattern.compile(words.any(Role.AREA));
        part = Pattern.compile(words.any(Role.PART_OF_AREA));
    }

    record Area(Scope scope, @Nullable String words) {}

    Area of(String words) {
        boolean named = words.indexOf('“') >= 0 || words.indexOf('《') >= 0 || words.indexOf('级') >= 0;
        String clause = named ? NAMES.matcher(words).replaceAll("") : words;
        Matcher some = part.matcher(clause);
        if (some.find() && !ALL_TOGETHER.matcher(clause).find()) {
            return new Area(Scope.PART, some.group());
        }
        Matcher all = area.matcher(clause);
        return all.find() ? new Area(Scope.AREA, all.group()) : new Area(Scope.AGENCY, null);
    }
}
