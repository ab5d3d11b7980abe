package io.github.nianbao.shell.screen;

import io.github.nianbao.check.Finding;
import io.github.nianbao.check.Finding.Side;
import io.github.nianbao.check.Finding.Term;
import io.github.nianbao.report.CellId;
import io.github.nianbao.report.Entry;
import io.github.nianbao.report.Report;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A finding in the form's own words, with its figures and the place of its total. */
public final class FindingSentence {
    /** What is told of a figure that is not as printed. */
    private static final Map<Entry.Origin, String> FIGURES =
            Map.of(Entry.Origin.FIXED, "finding.fixed", Entry.Origin.KEYED, "finding.keyed");

    /** Of more blanks than these the rest is counted. */
    private static final int BLANKS_TOLD = 3;

    private static final String NO_NUMBER = "␣";

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
     * Such as {@code （一）予以公开, 总计: the six columns come to 13, printed is 18 (page 4, table 2, row 5)}; the first
     * blanks that were counted as 0 are named.
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

    /** The equation with its figures, such as {@code 3 + 10 + 4 × ␣ = 13 ≠ 18}, blanks in a row taken together. */
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
        List<Term> terms =
                finding.terms().stream().filter(term -> term.side() == side).toList();
        StringBuilder text = new StringBuilder();
        int index = 0;
        while (index < terms.size()) {
            Term term = terms.get(index);
            int alike = unread(terms, index);
            String sign = term.sign() < 0 ? "−" : "+";
            if (index > 0) {
                text.append(' ').append(sign).append(' ');
            } else if (term.sign() < 0) {
                text.append(sign);
            }
            BigDecimal number = term.value().number();
            text.append(alike > 1 ? alike + " × " : "").append(number == null ? NO_NUMBER : number.toPlainString());
            index += Math.max(1, alike);
        }
        return text.toString();
    }

    /** How many terms of one sign follow each other from here on that hold no number. */
    private static int unread(List<Term> terms, int from) {
        int end = from;
        while (end < terms.size()
                && terms.get(end).value().number() == null
                && terms.get(end).sign() == terms.get(from).sign()) {
            end++;
        }
        return end - from;
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
        String key = entry == null ? "finding.printed" : FIGURES.getOrDefault(entry.origin(), "finding.printed");
        return say.text(key, figure(finding.actual()));
    }

    private String where(Term total) {
        Entry entry = report.entry(total.cell());
        String place = entry == null ? "" : sentences.place(entry.place());
        return place.isEmpty() ? "" : say.text("finding.place", place);
    }

    private String blanks(Finding finding) {
        List<CellId> blank = finding.terms().stream()
                .filter(term -> term.value().isBlank())
                .map(Term::cell)
                .toList();
        if (blank.isEmpty()) {
            return "";
        }
        List<String> named = told(blank);
        return named.size() <= BLANKS_TOLD
                ? say.text("finding.blanks", sentences.cells(named))
                : say.text(
                        "finding.blanks.more",
                        sentences.cells(named.subList(0, BLANKS_TOLD)),
                        named.size() - BLANKS_TOLD);
    }

    /** Cells of one column by their rows, cells of one row by their columns, others by both. */
    private List<String> told(List<CellId> cells) {
        if (cells.size() > 1 && cells.stream().map(labels::column).distinct().count() == 1) {
            return cells.stream().map(labels::row).toList();
        }
        if (cells.size() > 1 && cells.stream().map(labels::row).distinct().count() == 1) {
            return cells.stream().map(labels::column).toList();
        }
        return cells.stream().map(labels::of).toList();
    }

    private static String figure(@Nullable BigDecimal number) {
        return number == null ? "?" : number.toPlainString();
    }
}
