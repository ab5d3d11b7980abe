package io.github.nianbao.shell.screen;

import io.github.nianbao.check.Finding;
import io.github.nianbao.check.Finding.Side;
import io.github.nianbao.check.Finding.Term;
import io.github.nianbao.report.Entry;
import io.github.nianbao.report.Report;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A finding in the form's own words, with its figures and the place of its total. */
public final class FindingSentence {
    private final Messages say;
    private final Sentences sentences;
    private final Labels labels;
    private final Report report;

    public FindingSentence(Messages say, Labels labels, Report report) {
        this.say = say;
        this.sentences = new Sentences(say);
        this.labels = labels;
        this.report = report;
    }

    /**
     * Such as {@code （一）予以公开, 总计: the six columns come to 13, printed is 18 (page 4, table 2, row 5)}; blanks that
     * were counted as 0 are named.
     */
    public String of(Finding finding) {
        if (finding.claim() != null) {
            return new ClaimSentence(say, labels).of(finding, finding.claim());
        }
        Term total = total(finding);
        if (finding.status() == Finding.Status.NOT_ASSESSABLE) {
            return say.text("finding.NOT_ASSESSABLE", labels.of(total.cell()), reason(finding));
        }
        boolean holds = finding.status() != Finding.Status.FAIL && finding.status() != Finding.Status.NOTE;
        String key = "finding." + finding.family();
        String sentence = say.firstOf(
                holds ? "finding.holds" : key,
                "finding.other",
                labels.of(total.cell()),
                labels.row(total.cell()),
                labels.column(total.cell()),
                figure(finding.expected()),
                printed(total, finding),
                where(total),
                figure(finding.actual()));
        return sentence + blanks(finding) + (finding.attested() ? say.text("finding.attested") : "");
    }

    /** The equation with its figures, such as {@code 3 + 10 + 0 = 13 ≠ 18}. */
    public String equation(Finding finding) {
        if (finding.claim() != null) {
            return new ClaimSentence(say, labels).equation(finding, finding.claim());
        }
        String parts = side(finding, Side.PARTS);
        String totals = side(finding, Side.TOTALS);
        BigDecimal expected = finding.expected();
        BigDecimal actual = finding.actual();
        if (expected == null || actual == null) {
            return parts + " ? " + totals;
        }
        String sign = expected.compareTo(actual) == 0 ? " = " : " ≠ ";
        return sum(parts, expected) + sign + sum(totals, actual);
    }

    private static String sum(String terms, BigDecimal sum) {
        String figure = sum.toPlainString();
        return terms.equals(figure) ? figure : terms + " (= " + figure + ")";
    }

    private String side(Finding finding, Side side) {
        StringBuilder text = new StringBuilder();
        for (Term term : finding.terms()) {
            if (term.side() == side) {
                String sign = term.sign() < 0 ? "−" : "+";
                if (text.length() > 0) {
                    text.append(' ').append(sign).append(' ');
                } else if (term.sign() < 0) {
                    text.append(sign);
                }
                BigDecimal number = term.value().number();
                text.append(number == null ? "␣" : number.toPlainString());
            }
        }
        return text.toString();
    }

    /** Of several totals the first names the equation. */
    private static Term total(Finding finding) {
        List<Term> totals = finding.terms().stream()
                .filter(term -> term.side() == Side.TOTALS)
                .toList();
        return totals.get(0);
    }

    private String reason(Finding finding) {
        return finding.reason() == null ? "" : say.text("finding.reason." + finding.reason());
    }

    private String printed(Term total, Finding finding) {
        Entry entry = report.entry(total.cell());
        boolean fixed = entry != null && (entry.origin() == Entry.Origin.FIXED || entry.origin() == Entry.Origin.KEYED);
        return say.text(fixed ? "finding.fixed" : "finding.printed", figure(finding.actual()));
    }

    private String where(Term total) {
        Entry entry = report.entry(total.cell());
        String place = entry == null ? "" : sentences.place(entry.place());
        return place.isEmpty() ? "" : say.text("finding.place", place);
    }

    private String blanks(Finding finding) {
        List<String> blank = finding.terms().stream()
                .filter(term -> term.value().isBlank())
                .map(term -> labels.of(term.cell()))
                .toList();
        return blank.isEmpty() ? "" : say.text("finding.blanks", sentences.cells(blank));
    }

    private static String figure(@Nullable BigDecimal number) {
        return number == null ? "?" : number.toPlainString();
    }
}
