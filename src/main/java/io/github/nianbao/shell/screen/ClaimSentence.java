package io.github.nianbao.shell.screen;

import io.github.nianbao.check.Finding;
import io.github.nianbao.check.Finding.Claim;
import io.github.nianbao.report.Fact;
import java.math.BigDecimal;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a check of the prose says, with the sentence it is about and the number in it marked. */
public final class ClaimSentence {
    private final Messages say;
    private final Sentences sentences;
    private final Labels labels;

    ClaimSentence(Messages say, Labels labels) {
        this.say = say;
        this.sentences = new Sentences(say);
        this.labels = labels;
    }

    String of(Finding finding, Claim claim) {
        Fact fact = claim.fact();
        boolean silent = finding.status() == Finding.Status.NOT_ASSESSABLE;
        String key = silent
                ? "finding.narrative.NOT_ASSESSABLE"
                : "finding." + finding.family() + (finding.status() == Finding.Status.PASS ? ".holds" : "");
        String place = sentences.place(fact.quote().place());
        String sentence = say.text(
                key,
                fact.metric(),
                silent ? say.text("finding.reason." + finding.reason()) : figure(finding.expected()),
                figure(finding.actual()),
                quoted(fact),
                place.isEmpty() ? "" : say.text("finding.place", place),
                claim.reading().stream().map(labels::of).collect(Collectors.joining(" + ")));
        return sentence + (finding.attested() ? say.text("finding.attested") : "");
    }

    String equation(Finding finding, Claim claim) {
        String parts = claim.parts().isEmpty()
                ? claim.reading().stream().map(cell -> cell.text()).collect(Collectors.joining(" + "))
                : claim.parts().stream()
                        .map(part -> part.value().toPlainString())
                        .collect(Collectors.joining(" + "));
        return say.text("finding.narrative.equation", parts, figure(finding.expected()), stated(claim.fact()));
    }

    /** As printed; of a fixed fact what it was fixed to. */
    private static String stated(Fact fact) {
        String unit = fact.unit() == null ? "" : fact.unit();
        return fact.fixed() ? fact.value().toPlainString() + unit : fact.quote().printed();
    }

    /** The sentence with its number between marks that every terminal has. */
    public static String quoted(Fact fact) {
        Fact.Quote quote = fact.quote();
        return "“" + quote.text().substring(0, quote.start()) + "[" + quote.printed() + "]"
                + quote.text().substring(quote.end()) + "”";
    }

    private static String figure(@Nullable BigDecimal number) {
        return number == null ? "?" : number.toPlainString();
    }
}
