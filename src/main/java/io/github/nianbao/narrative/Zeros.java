package io.github.nianbao.narrative;

import io.github.nianbao.report.Fact.Qualifier;
import io.github.nianbao.report.Lexicon.Role;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Zeros that no digit states: 未收到…申请, 无行政诉讼, 行政复议情况：无. */
final class Zeros {
    private static final String UNIT = "件";
    private static final Pattern CLAUSE = Pattern.compile("[^,;。!?]+");
    /** Denied is not the thing itself but something about it. */
    private static final Pattern QUALIFIED = Pattern.compile("逾期|超期|超时|不满|败诉|违规|违法|纠错|纠正|撤销|未按|未及时|不予|不当|推诿|答复的");

    /** None was refused: that is said of refusals, and of no request. */
    private static final Pattern REFUSED = Pattern.compile("不予以?公开(?!.*(?:复议|诉讼|投诉|举报|引[起发]))");

    private static final Pattern DISPUTE = Pattern.compile("复议|诉讼");

    private final Pattern denial;
    private final Pattern denied;
    private final Pattern nothing;

    Zeros(Vocabulary words) {
        denial = Pattern.compile("(?:" + words.any(Role.DENIAL) + ")(?![法效偿障正论需])");
        denied = Pattern.compile("(?:" + words.any(Role.DENIED) + ")(?!人)");
        nothing = Pattern.compile("(?:为|是|:)(?:无|零)(?:报告)?$");
    }

    /** @param object what is denied
     *  @param clause words that name the cell it speaks of
     *  @param quantity the zero with the span of the words that state it */
    record Zero(String object, String clause, Quantity quantity) {}

    /** @param taken offsets at which numbers stand: what holds one states no other */
    List<Zero> find(Sentence sentence, List<Quantity> taken) {
        List<Zero> found = new ArrayList<>();
        Matcher clauses = CLAUSE.matcher(sentence.folded().text()).region(sentence.start(), sentence.end());
        while (clauses.find()) {
            int from = clauses.start();
            int to = clauses.end();
            if (taken.stream().noneMatch(quantity -> quantity.start() >= from && quantity.start() < to)) {
                clause(sentence.folded().text(), from, to, found);
            }
        }
        return found;
    }

    private void clause(String text, int from, int to, List<Zero> found) {
        Matcher none = nothing.matcher(text).region(from, to);
        if (none.find()) {
            objects(text, from, from, none.start(), to, found);
            return;
        }
        Matcher denies = denial.matcher(text).region(from, to).useTransparentBounds(true);
        if (!denies.find()) {
            return;
        }
        Matcher refused = REFUSED.matcher(text).region(denies.end(), to);
        if (refused.lookingAt() && !denies.group().endsWith("因")) {
            objects(text, denies.start(), denies.end(), refused.end(), to, found);
        } else if (!QUALIFIED.matcher(text.substring(denies.end(), to)).find()) {
            objects(text, denies.start(), denies.end(), to, to, found);
        }
    }

    private void objects(String text, int start, int from, int to, int end, List<Zero> found) {
        Map<String, int[]> topics = new TreeMap<>();
        Matcher matcher = denied.matcher(text).region(from, to).useTransparentBounds(true);
        while (matcher.find()) {
            int[] span = {matcher.start(), matcher.end()};
            topics.merge(topic(matcher.group()), span, Zeros::joined);
        }
        if (topics.keySet().stream().anyMatch(topic -> DISPUTE.matcher(topic).find())) {
            topics.remove("申请");
        }
        topics.entrySet().stream()
                .sorted((a, b) -> Integer.compare(a.getValue()[0], b.getValue()[0]))
                .forEach(topic -> found.add(zero(text, topic.getKey(), topic.getValue(), start, from, end)));
    }

    /** One object named in several words that follow each other: 依申请公开申请. */
    private static int[] joined(int[] first, int[] second) {
        return first[1] == second[0] ? new int[] {first[0], second[1]} : second;
    }

    private Zero zero(String text, String topic, int[] span, int start, int from, int end) {
        String object = text.substring(span[0], span[1]);
        String words = text.substring(Math.min(from, span[0]), span[1]);
        boolean carried = text.substring(start, from).matches(".*(?:结转|转结)");
        String clause = carried
                ? "上年结转"
                : topic.equals("申请")
                        ? "收到" + words
                        : DISPUTE.matcher(topic).find() ? others(words, object) + object : words;
        int first = Math.min(start, span[0]);
        int last = Math.max(span[1], start == from ? end : span[1]);
        Quantity zero = new Quantity(first, first, last, BigDecimal.ZERO, null, UNIT, Qualifier.EXACT);
        return new Zero(carried ? "上年结转" : object, clause, zero);
    }

    /** The words around without the other things denied beside it. */
    private String others(String words, String object) {
        return words.replace(object, "").replaceAll("举报|投诉|行政复议|行政诉讼|诉讼|复议|提起|和|或|及|、", "");
    }

    private static String topic(String word) {
        for (String topic : List.of("复议", "诉讼", "投诉", "举报", "收费", "结转", "不予", "申请")) {
            if (word.contains(topic)) {
                return topic;
            }
        }
        return word;
    }
}
