package io.github.nianbao.narrative;

import io.github.nianbao.report.Fact.Reading;
import io.github.nianbao.report.Lexicon.Measure;
import io.github.nianbao.report.Lexicon.Role;
import io.github.nianbao.report.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The cells that a clause may speak of. Strict: every word of the clause must be one that the measure knows, or say
 * nothing of what is counted, so that 收到网上信访 is never read as 收到申请.
 */
final class Links {
    private static final Pattern YEAR = Pattern.compile("(?:19|20)[0-9]{2}年?度?(?:结转|转结)?|[(),;:。]|" + NotCounts.BLOT);
    private static final Pattern OWNER =
            Pattern.compile("^[一-鿿]{1,24}(?:委员会|办事处|办公室|政府|街道|局|委|办|镇|乡|厅|中心|机关|单位|村|县|市|区|省|旗|州)$");

    /** What becomes of a request: 办结 after 来信 is of letters, after 新收 of requests. */
    private static final Pattern FLOW = Pattern.compile("申请|办结|答复|公开|结转|不予|无法提供|处理|新收|受理|复议|诉讼|自然人|法人|企业");

    /** 申请人 is who asks, no request. */
    private static final String NOT_SOMEONE = "(?!人)";

    private final List<Rule> rules = new ArrayList<>();
    private final Pattern filler;
    /** A word that some measure needs first: most clauses have none. */
    private final Pattern someMeasure;

    private record Rule(Measure measure, List<Pattern> needs, Pattern also) {}

    Links(Vocabulary words) {
        for (Measure measure : words.lexicon().measures()) {
            rules.add(new Rule(
                    measure,
                    measure.needs().stream()
                            .map(group -> Pattern.compile(Vocabulary.alternatives(group) + NOT_SOMEONE))
                            .toList(),
                    Pattern.compile(Vocabulary.alternatives(measure.also()))));
        }
        someMeasure = Pattern.compile(Vocabulary.alternatives(words.lexicon().measures().stream()
                .flatMap(measure -> measure.needs().get(0).stream())
                .distinct()
                .toList()));
        filler = Pattern.compile(words.any(Role.FILLER) + "|" + words.any(Role.PART));
    }

    /**
     * Where a clause stands.
     *
     * @param before what the passage says before the sentence
     * @param head the head of the section, or nothing
     * @param count the clause of the count before it in the sentence; {@code null} for the first
     */
    record Context(
            String before,
            String sentence,
            String head,
            @Nullable String count) {}

    List<Reading> of(String clause, Context context, Report report) {
        String plain = YEAR.matcher(clause).replaceAll("");
        String agency = report.identity().agency();
        if (agency != null) {
            plain = plain.replace(agency, "");
        }
        if (!someMeasure.matcher(plain).find()) {
            return List.of();
        }
        for (Rule rule : rules) {
            if (matches(rule, plain, context)) {
                List<Reading> readings = rule.measure().readings().stream()
                        .filter(reading -> has(report, reading))
                        .toList();
                if (!readings.isEmpty()) {
                    return readings;
                }
            }
        }
        return List.of();
    }

    /** A report on no form has no cells; its sentences say what those of any form count. */
    private static boolean has(Report report, Reading reading) {
        return report.form() == null || reading.cells().stream().allMatch(cell -> report.entry(cell) != null);
    }

    private static boolean fits(Measure measure, Context context) {
        if (measure.context().isEmpty()) {
            return true;
        }
        if (context.count() != null
                && !FLOW.matcher(context.count()).find()
                && measure.context().stream().noneMatch(context.count()::contains)) {
            return false;
        }
        String head = context.head();
        boolean isNamed = measure.needs().get(0).stream().anyMatch(head::contains);
        String around = measure.sameSentence()
                ? context.sentence() + (isNamed ? head : "")
                : context.before() + context.sentence() + head;
        return measure.context().stream().anyMatch(around::contains);
    }

    private boolean matches(Rule rule, String clause, Context context) {
        if (rule.measure().needs().get(0).stream().noneMatch(clause::contains)) {
            return false;
        }
        String rest = clause;
        for (Pattern need : rule.needs()) {
            String without = need.matcher(rest).replaceFirst("|");
            if (without.equals(rest)) {
                return false;
            }
            rest = without;
        }
        if (!fits(rule.measure(), context)) {
            return false;
        }
        rest = rule.also().matcher(rest).replaceAll("|");
        rest = filler.matcher(rest).replaceAll("|");
        rest = rest.replace("|", "");
        return rest.isEmpty() || OWNER.matcher(rest).matches() && clause.startsWith(rest);
    }
}
