package io.github.nianbao.narrative;

import io.github.nianbao.report.Fact.Reading;
import io.github.nianbao.report.Lexicon.Measure;
import io.github.nianbao.report.Lexicon.Role;
import io.github.nianbao.report.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The cells that a clause may speak of. Strict: every word of the clause must be one that the measure knows, or say
 * nothing of what is counted, so that 收到网上信访 is never read as 收到申请.
 */
final class Links {
    private static final Pattern YEAR = Pattern.compile("(?:19|20)[0-9]{2}年?度?(?:结转|转结)?|[(),;:。]|" + NotCounts.BLOT);
    private static final Pattern OWNER =
            Pattern.compile("^[一-鿿]{1,24}(?:委员会|办事处|办公室|政府|街道|局|委|办|镇|乡|厅|中心|机关|单位|村|县|市|区|省|旗|州)$");

    private final List<Rule> rules = new ArrayList<>();
    private final Pattern filler;

    private record Rule(Measure measure, List<Pattern> needs, Pattern also) {}

    Links(Vocabulary words) {
        for (Measure measure : words.lexicon().measures()) {
            rules.add(new Rule(
                    measure,
                    measure.needs().stream()
                            .map(group -> Pattern.compile(Vocabulary.alternatives(group)))
                            .toList(),
                    Pattern.compile(Vocabulary.alternatives(measure.also()))));
        }
        filler = Pattern.compile(words.any(Role.FILLER) + "|" + words.any(Role.PART));
    }

    /** @param context the sentence before the number and the head of its section */
    List<Reading> of(String clause, String context, Report report) {
        String plain = YEAR.matcher(clause).replaceAll("");
        String agency = report.identity().agency();
        if (agency != null) {
            plain = plain.replace(agency, "");
        }
        for (Rule rule : rules) {
            List<Reading> readings = rule.measure().readings().stream()
                    .filter(reading -> reading.cells().stream().allMatch(cell -> report.entry(cell) != null))
                    .toList();
            if (!readings.isEmpty() && matches(rule, plain, context)) {
                return readings;
            }
        }
        return List.of();
    }

    private boolean matches(Rule rule, String clause, String context) {
        String rest = clause;
        for (Pattern need : rule.needs()) {
            String without = need.matcher(rest).replaceFirst("|");
            if (without.equals(rest)) {
                return false;
            }
            rest = without;
        }
        List<String> needed = rule.measure().context();
        if (!needed.isEmpty() && needed.stream().noneMatch(context::contains)) {
            return false;
        }
        rest = rule.also().matcher(rest).replaceAll("|");
        rest = filler.matcher(rest).replaceAll("|");
        rest = rest.replace("|", "");
        return rest.isEmpty() || OWNER.matcher(rest).matches() && clause.startsWith(rest);
    }
}
