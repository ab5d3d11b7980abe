package io.github.nianbao.shell.screen;

import io.github.nianbao.decode.Change;
import io.github.nianbao.decode.Effect;
import io.github.nianbao.decode.Suggestion;
import io.github.nianbao.report.Entry;
import io.github.nianbao.report.Report;
import io.github.nianbao.text.Blanks;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A suggestion in the form's own words: what would have to be what, why, and where it is printed. */
public final class SuggestionSentence {
    private final Messages say;
    private final Sentences sentences;
    private final Labels labels;
    private final Report report;

    public SuggestionSentence(Messages say, Labels labels, Report report) {
        this.say = say;
        this.sentences = new Sentences(say);
        this.labels = labels;
        this.report = report;
    }

    /** Such as {@code （一）予以公开, 总计: 18 → 13 (a digit was misread)}. */
    public String of(Suggestion suggestion) {
        return sentences.cells(suggestion.changes().stream().map(this::change).toList());
    }

    private String change(Change change) {
        return say.text(
                "suggest.change",
                labels.of(change.cell()),
                sentences.value(change.from()),
                change.to().toPlainString(),
                say.text("slip." + change.slip()));
    }

    /** Whether it is certain, and otherwise why not. */
    public String standing(Suggestion suggestion) {
        return say.text("suggest.basis." + suggestion.basis())
                + say.text("list.semicolon")
                + say.text("suggest.standing." + suggestion.standing());
    }

    /** One line for each check that it touches, such as {@code requests.row.granted: 13 ≠ 18 → 13 = 13}. */
    public List<String> effects(Suggestion suggestion) {
        return suggestion.effects().stream().map(SuggestionSentence::effect).toList();
    }

    private static String effect(Effect effect) {
        return effect.check()
                + ": "
                + effect.parts().toPlainString()
                + (effect.held() ? " = " : " ≠ ")
                + effect.totals().toPlainString()
                + " → "
                + effect.partsAfter().toPlainString()
                + (effect.holds() ? " = " : " ≠ ")
                + effect.totalsAfter().toPlainString();
    }

    /** Where the figures are printed, and what the printed text is. */
    public List<String> excerpts(Suggestion suggestion) {
        List<String> lines = new ArrayList<>();
        for (Change change : suggestion.changes()) {
            lines.add(excerpt(report.entry(change.cell())));
        }
        return lines;
    }

    private String excerpt(@Nullable Entry entry) {
        String raw = entry == null ? null : entry.raw();
        if (entry == null || raw == null) {
            return say.text("suggest.not-printed");
        }
        return say.text("suggest.excerpt", Blanks.strip(raw), sentences.place(entry.place()));
    }
}
