package io.github.nianbao.narrative;

import io.github.nianbao.report.Fact;
import io.github.nianbao.report.Fact.Breakdown;
import io.github.nianbao.report.Fact.Kind;
import io.github.nianbao.report.Fact.Period;
import io.github.nianbao.report.Fact.Polarity;
import io.github.nianbao.report.Fact.Quote;
import io.github.nianbao.report.Fact.Reading;
import io.github.nianbao.report.Passage;
import io.github.nianbao.report.Report;
import io.github.nianbao.text.Folded;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Drafts to facts: when, for whom, of which cell, and where printed. */
final class Facts {
    private final Times times;
    private final Areas areas;
    private final Links links;

    Facts(Vocabulary words) {
        this.times = new Times(words);
        this.areas = new Areas(words);
        this.links = new Links(words);
    }

    Fact fact(Report report, Passage passage, int number, Draft draft) {
        Sentence sentence = draft.sentence;
        Folded folded = sentence.folded();
        Quantity quantity = draft.quantity;
        String text = folded.text();
        String before = text.substring(sentence.start(), quantity.start());
        Integer year = report.identity().year();
        // What is denied may say which time is meant: 2022年未结转 is of the year after.
        String dated = draft.implied ? text.substring(sentence.start(), quantity.end()) : before;
        Period period = times.of(dated, draft.clause, year);
        Areas.Area area = areas.of(subject(before, draft));
        int offset = folded.origin(sentence.start());
        int start = folded.origin(quantity.start());
        int end = folded.origin(quantity.end() - 1) + width(folded, quantity.end() - 1);
        Links.Context context = new Links.Context(
                text.substring(0, sentence.start()),
                sentence.text(),
                passage.section() == null ? "" : passage.section(),
                count(draft));
        List<Reading> readings =
                draft.kind == Kind.COUNT ? links.of(inYears(draft.clause, year), context, report) : List.of();
        return new Fact(
                "p" + number + "." + start + "-" + end + sharing(draft),
                draft.metric,
                quantity.value(),
                quantity.upTo(),
                quantity.unit(),
                draft.kind,
                quantity.qualifier(),
                draft.implied ? Polarity.NEGATIVE : Polarity.POSITIVE,
                draft.implied,
                period,
                area.scope(),
                area.words(),
                new Quote(
                        passage.text()
                                .substring(
                                        offset, folded.origin(sentence.end() - 1) + width(folded, sentence.end() - 1)),
                        start - offset,
                        end - offset,
                        number,
                        offset,
                        passage.section(),
                        passage.place()),
                readings,
                draft.lists.stream()
                        .map(list -> new Breakdown(
                                list.word(),
                                list.parts().stream()
                                        .map(part -> fact(report, passage, number, part))
                                        .toList()))
                        .toList());
    }

    /** The clause of the count before it; what stands in brackets is said by the way. */
    private static @Nullable String count(Draft draft) {
        Draft before = draft.before;
        while (before != null && before.bracketOf != null && draft.bracketOf == null) {
            before = before.before;
        }
        return before == null ? null : before.clause + before.metric;
    }

    /** Several facts may share one number (各3件): the metric tells them apart. */
    private static String sharing(Draft draft) {
        return draft.shared == 0 ? "" : "." + draft.shared;
    }

    private static int width(Folded folded, int at) {
        return Character.charCount(folded.printed().codePointAt(folded.origin(at)));
    }

    /** Whose number it is: what the sentence says up to the number, for a part only its own clause. */
    private static String subject(String before, Draft draft) {
        return draft.isPart ? draft.clause : before;
    }

    /** 2021年结转 in the report of 2022 is 上年结转. */
    private static String inYears(String clause, @Nullable Integer year) {
        if (year == null || clause.indexOf('转') < 0) {
            return clause;
        }
        return clause.replaceAll((year - 1) + "年度?(?=结转|转结|转入)", "上年")
                .replaceAll("(?<=结转|转)[至到入]?" + (year + 1) + "年度?", "下年度");
    }
}
