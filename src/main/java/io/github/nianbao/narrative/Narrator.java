package io.github.nianbao.narrative;

import io.github.nianbao.report.Fact;
import io.github.nianbao.report.Lexicon;
import io.github.nianbao.report.Passage;
import io.github.nianbao.report.Report;
import io.github.nianbao.text.Folded;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Reads the facts of a report's prose. Pure: the same report and words give the same facts. Safe to share between threads. */
public final class Narrator {
    /** A passage without any of these states nothing. */
    private static final Starts STATES = new Starts("[0-9０-９一二两三四五六七八九十百千廿壹贰叁肆伍陆柒捌玖拾无無未没沒零]", "");
    /** No sentence of prose is longer; a damaged table may be. */
    private static final int LONGEST_PASSAGE = 20_000;

    /** ①, ②: they number what follows. */
    private static final Starts CIRCLED = new Starts("[①-⒛⓪-⓿❶-➓²³¹]", "");

    private final WordClasses grammar;
    private final Quantities quantities;
    private final Drafts drafts;
    private final Lists lists;
    private final Facts facts;

    public Narrator(Lexicon lexicon) {
        this(lexicon, new Grammar());
    }

    private Narrator(Lexicon lexicon, WordClasses grammar) {
        Vocabulary words = new Vocabulary(lexicon);
        this.grammar = grammar;
        this.quantities = new Quantities(words, grammar);
        this.drafts = new Drafts(words);
        this.lists = new Lists(words);
        this.facts = new Facts(words);
    }

    /** Rules only: numerals that they leave open count nothing. For telling what word classes cost. */
    public static Narrator ofRulesOnly(Lexicon lexicon) {
        return new Narrator(lexicon, WordClasses.NONE);
    }

    /** The report with its facts, and a gap for every figure of the prose whose characters do not tell it. */
    public Report read(Report report) {
        List<Fact> all = new ArrayList<>();
        Disguises disguises = new Disguises(report.gaps());
        for (int i = 0; i < report.narrative().size(); i++) {
            Passage passage = report.narrative().get(i);
            String told = disguises.blotted(passage);
            if (told.length() <= LONGEST_PASSAGE && STATES.any(told)) {
                all.addAll(passage(report, passage, told, i + 1));
            }
        }
        return report.withGaps(disguises.gaps()).withFacts(all);
    }

    /** How many numerals the rules have left to word classes so far. */
    public long leftOpen() {
        return grammar.asked();
    }

    /** @param told the passage's text without what cannot be told, as long as the text */
    private List<Fact> passage(Report report, Passage passage, String told, int number) {
        Folded folded = Folded.of(CIRCLED.replaced(told, ';').replace('…', '。'));
        List<Quantity> found = quantities.find(folded, NotCounts.blotted(folded.text()));
        List<Draft> all = new ArrayList<>();
        for (Sentence sentence : Sentence.of(folded)) {
            List<Quantity> here = found.stream()
                    .filter(quantity -> quantity.start() >= sentence.start() && quantity.start() < sentence.end())
                    .toList();
            all.addAll(drafts.of(sentence, here));
        }
        all.sort(Comparator.comparingInt(draft -> draft.quantity.start()));
        lists.hang(all);
        return all.stream()
                .filter(draft -> !draft.isPart)
                .map(draft -> facts.fact(report, passage, number, draft))
                .toList();
    }
}
