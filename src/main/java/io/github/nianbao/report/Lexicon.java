package io.github.nianbao.report;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The words of the reports' prose, as {@code mappings/narrative.yaml} teaches them.
 *
 * @param words lists of words by what they do in a sentence
 * @param unitOf the unit of what is counted without one (点击量: 次)
 * @param measures what a sentence may say of cells
 * @param examples sentences with the facts that must come out of them
 */
public record Lexicon(
        Map<Role, List<String>> words, Map<String, String> unitOf, List<Measure> measures, List<Example> examples) {

    /** Knows no word: nothing is found in any prose. */
    public static final Lexicon EMPTY = new Lexicon(Map.of(), Map.of(), List.of(), List.of());

    /** What words do in a sentence. */
    public enum Role {
        /** Counts something: 件, 条. */
        UNIT,
        /** Counts something also behind a numeral in characters, where 个 and 项 mostly count nothing. */
        STRICT_UNIT,
        /** Whom 个 or 名 counts where what they did follows: 2个自然人的申请 are two people, no two requests. */
        APPLICANT,
        /** What an agency does with what is counted: 发布, 受理. */
        VERB,
        /** Opens a list of parts: 其中. */
        PART,
        /** Says nothing of what is counted: 共, 已. */
        FILLER,
        /** Whole units are planned or done, none counted: 措施. */
        PLAN,
        /** Denies: 未收到, 没有发生. */
        DENIAL,
        /** May be denied: 行政复议. */
        DENIED,
        /** Another time than the year of the report. */
        CUMULATIVE,
        /** The whole area. */
        AREA,
        /** Some agencies of it. */
        PART_OF_AREA
    }

    /**
     * What a sentence may say of cells.
     *
     * @param needs groups of words, one of each must be there
     * @param also words that may be there; any other word makes the sentence one of something else
     * @param context words of which one must be in the sentence or the head of its section
     * @param sameSentence what comes before the sentence is no context: other offices count the same things
     * @param readings for each form that has all of the cells, the cells of the plain reading first
     */
    public record Measure(
            String id,
            List<List<String>> needs,
            List<String> also,
            List<String> context,
            boolean sameSentence,
            List<Fact.Reading> readings) {
        public Measure {
            needs = needs.stream().map(List::copyOf).toList();
            also = List.copyOf(also);
            context = List.copyOf(context);
            readings = List.copyOf(readings);
        }
    }

    /** A sentence, with every fact that must come out of it, parts after their whole. */
    public record Example(String text, List<Expected> facts) {
        public Example {
            facts = List.copyOf(facts);
        }
    }

    /** @param cell the cell it speaks of; {@code null} where the example says nothing of it */
    public record Expected(
            String metric,
            BigDecimal value,
            @Nullable String unit,
            @Nullable CellId cell) {}

    public Lexicon {
        words = Map.copyOf(words);
        unitOf = Collections.unmodifiableMap(new LinkedHashMap<>(unitOf));
        measures = List.copyOf(measures);
        examples = List.copyOf(examples);
    }

    public List<String> words(Role role) {
        return words.getOrDefault(role, List.of());
    }
}
