package io.github.nianbao.narrative;

import io.github.nianbao.report.Fact;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A fact in the making: what was read of it so far, and the lists that hang on it. Lives within one call. */
final class Draft {
    final Sentence sentence;
    final Quantity quantity;
    final String metric;
    final String clause;
    final String opens;
    /** The words between the number before it in the passage, or the sentence's start, and the number. */
    final String between;

    final Fact.Kind kind;
    final boolean implied;
    final List<ListOf> lists = new ArrayList<>();
    boolean isPart;
    /** Shares its words with the number before it (分别发布80条、40条): no part of it. */
    boolean joint;
    /** Which of several facts that share its number, from 1; 0 where it has its number for itself. */
    int shared;

    /** The count before it in the sentence. */
    @Nullable
    Draft before;

    /** Stands in brackets behind this fact. */
    @Nullable
    Draft bracketOf;

    /** Parts with the word that opens their list. */
    record ListOf(@Nullable String word, List<Draft> parts) {}

    Draft(Sentence sentence, Quantity quantity, Wording.Words words, String between, Fact.Kind kind, boolean implied) {
        this.sentence = sentence;
        this.quantity = quantity;
        this.metric = words.metric();
        this.clause = words.clause();
        this.opens = words.part();
        this.between = between;
        this.kind = kind;
        this.implied = implied;
    }

    BigDecimal value() {
        return quantity.value();
    }

    boolean isExact() {
        return quantity.qualifier() == Fact.Qualifier.EXACT;
    }

    boolean isCount() {
        return kind == Fact.Kind.COUNT && !implied;
    }

    void hang(@Nullable String word, List<Draft> parts) {
        lists.add(new ListOf(word, List.copyOf(parts)));
        parts.forEach(part -> part.isPart = true);
    }

    /** Parts that the list hung last goes on with. */
    void hangMore(List<Draft> parts) {
        ListOf last = lists.remove(lists.size() - 1);
        List<Draft> all = new ArrayList<>(last.parts());
        all.addAll(parts);
        hang(last.word(), all);
    }
}
