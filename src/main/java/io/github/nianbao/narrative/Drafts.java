package io.github.nianbao.narrative;

import io.github.nianbao.report.Fact.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The numbers of one sentence with the words that each of them counts. */
final class Drafts {
    private static final Pattern CHANGE = Pattern.compile(
            "(?:较|比|同比|环比)[^,;。]*(?:增|减|升|降|少|多|提高|回落|涨)[^,;。0-9]{0,6}$|(?:^|[,;])(?:同比|环比|分别)?(?:增加|减少|增长|下降|增幅|降幅)[了达为约]{0,2}$");
    private static final Pattern ONLY_JOINS = Pattern.compile("[、和及与,]|以及");
    private static final Pattern TOTAL = Pattern.compile("合计|总计|共计");
    private static final Pattern RESPECTIVELY =
            Pattern.compile("(?<names>.*?)(?:数量?|件数)?分别(?:为|是|达到|达|有|共)?(?<done>[一-鿿]{0,10})$");
    private static final Pattern EACH = Pattern.compile("(?<names>.+?)各(?:发布|公开|有)?$|(?<all>.+?)均为$");

    private final Wording wording;
    private final Zeros zeros;

    Drafts(Vocabulary words) {
        this.wording = new Wording(words);
        this.zeros = new Zeros(words);
    }

    List<Draft> of(Sentence sentence, List<Quantity> quantities) {
        String text = sentence.folded().text();
        List<Draft> drafts = new ArrayList<>();
        int from = sentence.start();
        for (int i = 0; i < quantities.size(); i++) {
            Quantity quantity = quantities.get(i);
            int next = i + 1 < quantities.size() ? quantities.get(i + 1).lead() : sentence.end();
            Wording.Words words = wording.of(text, quantity, from, next);
            String between = text.substring(from, Math.max(from, quantity.lead()));
            Kind kind = kind(quantity, text.substring(sentence.start(), quantity.lead()));
            List<String> names = names(words.clause());
            if (names.size() > 1 && namesOnlyOneEach(quantities, i, names, text)) {
                // A、B分别为3件、2件
                for (int n = 0; n < names.size(); n++) {
                    Quantity one = quantities.get(i + n);
                    Draft joint = draft(sentence, one, names.get(n), words, n == 0 ? between : "、", kind);
                    joint.joint = n > 0;
                    drafts.add(joint);
                }
                i += names.size() - 1;
                from = quantities.get(i).end();
                continue;
            }
            if (words.clause().contains("分别")) {
                // Which number is whose is not known: it names no cell.
                words = new Wording.Words(words.metric(), "", words.part(), words.end());
            }
            Matcher each = EACH.matcher(words.clause());
            List<String> shared = each.matches() && kind == Kind.COUNT
                    ? wording.shared(
                            wording.clean(each.group("names") == null ? each.group("all") : each.group("names")))
                    : List.of();
            if (shared.size() > 1) {
                for (int n = 0; n < shared.size(); n++) {
                    Draft one = draft(sentence, quantity, shared.get(n), words, n == 0 ? between : "、", kind);
                    one.shared = n + 1;
                    drafts.add(one);
                }
            } else if (words.metric().isEmpty() && !drafts.isEmpty() && !quantity.isRate()) {
                drafts.add(unnamed(sentence, quantity, drafts.get(drafts.size() - 1).metric, words, between, kind));
            } else {
                drafts.add(new Draft(sentence, quantity, named(words, kind, drafts), between, kind, false));
            }
            from = words.end();
        }
        Draft last = null;
        for (Draft draft : drafts) {
            draft.before = last;
            last = draft.kind == Kind.COUNT ? draft : last;
        }
        for (Zeros.Zero zero : zeros.find(sentence, quantities)) {
            drafts.add(new Draft(
                    sentence,
                    zero.quantity(),
                    new Wording.Words(
                            zero.object(), zero.clause(), "", zero.quantity().end()),
                    "",
                    Kind.COUNT,
                    true));
        }
        return drafts;
    }

    /** A number without a word of its own: a total, or one more of what was counted last. It names no cell. */
    private static Draft unnamed(
            Sentence sentence, Quantity quantity, String last, Wording.Words words, String between, Kind kind) {
        Matcher total = TOTAL.matcher(between);
        String metric = total.find() ? total.group() : last;
        Draft draft = new Draft(
                sentence, quantity, new Wording.Words(metric, "", words.part(), words.end()), between, kind, false);
        draft.joint = ONLY_JOINS.matcher(between).matches();
        return draft;
    }

    private static Draft draft(
            Sentence sentence, Quantity quantity, String metric, Wording.Words words, String between, Kind kind) {
        return new Draft(
                sentence, quantity, new Wording.Words(metric, metric, words.part(), words.end()), between, kind, false);
    }

    /** 同比增长 says nothing of what grew: that is the last count before it. */
    private static Wording.Words named(Wording.Words words, Kind kind, List<Draft> before) {
        if (kind == Kind.COUNT) {
            return words;
        }
        if (words.metric().isEmpty() || words.metric().startsWith("占")) {
            String last = lastCount(before);
            return new Wording.Words(last + words.metric(), words.clause(), words.part(), words.end());
        }
        String subject = subject(before);
        boolean own = words.metric().matches(".*(?:率|量|数|[一-鿿]{7,}).*");
        return own ? words : new Wording.Words(subject + words.metric(), words.clause(), words.part(), words.end());
    }

    private static String lastCount(List<Draft> before) {
        for (int i = before.size() - 1; i >= 0; i--) {
            if (before.get(i).kind == Kind.COUNT) {
                return before.get(i).metric;
            }
        }
        return "";
    }

    /** The last count that is no part of a list: what grew is the whole, not its last part. */
    private static String subject(List<Draft> before) {
        String subject = "";
        for (Draft draft : before) {
            if (!draft.opens.isEmpty() && !subject.isEmpty()) {
                break;
            }
            subject = draft.kind == Kind.COUNT ? draft.metric : subject;
        }
        return subject;
    }

    private static Kind kind(Quantity quantity, String before) {
        String clause = before.substring(Math.max(before.lastIndexOf(';'), before.lastIndexOf('。')) + 1);
        if (CHANGE.matcher(clause).find() || "个百分点".equals(quantity.unit()) || "百分点".equals(quantity.unit())) {
            return Kind.CHANGE;
        }
        return quantity.isRate() ? Kind.RATE : Kind.COUNT;
    }

    private List<String> names(String clause) {
        Matcher matcher = RESPECTIVELY.matcher(clause);
        if (!matcher.matches()) {
            return List.of();
        }
        String done = matcher.group("done");
        return wording.shared(wording.clean(matcher.group("names"))).stream()
                .map(name -> name + done)
                .toList();
    }

    private static boolean namesOnlyOneEach(List<Quantity> quantities, int at, List<String> names, String text) {
        if (at + names.size() > quantities.size()) {
            return false;
        }
        for (int i = at + 1; i < at + names.size(); i++) {
            String joint = text.substring(
                    quantities.get(i - 1).end(), quantities.get(i).lead());
            if (!ONLY_JOINS.matcher(joint).matches()) {
                return false;
            }
        }
        return true;
    }
}
