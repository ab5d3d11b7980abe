package io.github.nianbao.shell.screen;

import io.github.nianbao.report.Fact;
import io.github.nianbao.report.Fact.Period;
import io.github.nianbao.report.Fact.Qualifier;
import io.github.nianbao.report.Fact.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A quantity of the prose in one line, such as {@code p3.12-16  收到申请: 12件 → 一、本年新收…, 总计 (page 1)}. */
public final class FactSentence {
    private final Messages say;
    private final Sentences sentences;
    private final Labels labels;

    public FactSentence(Messages say, Labels labels) {
        this.say = say;
        this.sentences = new Sentences(say);
        this.labels = labels;
    }

    public String of(Fact fact) {
        List<String> remarks = new ArrayList<>();
        if (fact.qualifier() != Qualifier.EXACT) {
            remarks.add(say.text("facts.qualifier." + fact.qualifier()));
        }
        if (fact.implied()) {
            remarks.add(say.text("facts.implied"));
        }
        if (fact.period() != Period.THIS_YEAR) {
            remarks.add(say.text("facts.period." + fact.period()));
        }
        if (fact.scope() != Scope.AGENCY) {
            remarks.add(say.text("facts.scope." + fact.scope()));
        }
        if (fact.fixed()) {
            remarks.add(say.text("facts.fixed", fact.quote().printed()));
        }
        if (fact.attested()) {
            remarks.add(say.text("facts.attested"));
        }
        String upTo = fact.upTo() == null ? "" : "–" + fact.upTo().toPlainString();
        String number = fact.value().toPlainString() + upTo + (fact.unit() == null ? "" : fact.unit());
        String place = sentences.place(fact.quote().place());
        return say.text(
                "facts.line",
                fact.id(),
                fact.metric(),
                number,
                remarks.isEmpty() ? "" : say.text("facts.remarks", sentences.list(remarks)),
                cells(fact),
                place.isEmpty() ? "" : say.text("finding.place", place));
    }

    private String cells(Fact fact) {
        if (fact.readings().isEmpty()) {
            return "";
        }
        String cells = fact.readings().get(0).cells().stream().map(labels::of).collect(Collectors.joining(" + "));
        return say.text("facts.cell", cells);
    }

    /** A passage with the numbers of its facts between marks that every terminal has. */
    public static String marked(String passage, List<Fact> facts) {
        StringBuilder marked = new StringBuilder(passage);
        List<int[]> spans = facts.stream()
                .filter(fact -> !fact.implied())
                .map(fact -> new int[] {
                    fact.quote().offset() + fact.quote().start(),
                    fact.quote().offset() + fact.quote().end()
                })
                .sorted((a, b) -> Integer.compare(b[0], a[0]))
                .toList();
        int last = Integer.MAX_VALUE;
        for (int[] span : spans) {
            if (span[1] <= last && span[1] <= passage.length()) {
                marked.insert(span[1], ']').insert(span[0], '[');
                last = span[0];
            }
        }
        return marked.toString();
    }
}
