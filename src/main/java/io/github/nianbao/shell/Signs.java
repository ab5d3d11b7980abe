package io.github.nianbao.shell;

import io.github.nianbao.compare.ComparedFigure.Mark;
import io.github.nianbao.compare.IndicatorFigure;
import io.github.nianbao.compare.RatioFigure;
import io.github.nianbao.desk.Series.Point;
import io.github.nianbao.report.Indicator.Bilingual;
import io.github.nianbao.report.Indicator.Grade;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Figures of series with their signs, and what the signs mean that were shown: in the words of the pages. */
final class Signs {
    /** Comparable with a note. */
    private static final String ROUGHLY = "~";

    /** So few cases that a ratio says little. */
    private static final String FEW = "†";

    /** The report has it, but nobody can tell what. */
    private static final String IN_DOUBT = "?";

    /** The report does not tell it. */
    private static final String NOT_TOLD = "–";

    private final Session session;
    private final Set<Mark> shown = new TreeSet<>();
    private final Set<String> others = new LinkedHashSet<>();

    Signs(Session session) {
        this.session = session;
    }

    /** A figure with its signs; empty where there is no report. */
    String figure(Point point) {
        return point.report() == null ? "" : value(point.figure()) + behind(point.figure());
    }

    /** The value alone. */
    String value(IndicatorFigure figure) {
        return value(figure.value(), figure.marks());
    }

    String value(@Nullable BigDecimal value, Set<Mark> marks) {
        if (value != null) {
            return value.toPlainString();
        }
        String lacking = marks.stream().anyMatch(Signs::isInDoubt) ? IN_DOUBT : NOT_TOLD;
        if (lacking.equals(NOT_TOLD)) {
            others.add(NOT_TOLD);
        } else {
            marks.stream().filter(Signs::isInDoubt).forEach(shown::add);
        }
        return lacking;
    }

    private static boolean isInDoubt(Mark mark) {
        return mark == Mark.NOT_READ || mark == Mark.UNSETTLED;
    }

    String behind(IndicatorFigure figure) {
        return behind(figure.value() != null, figure.grade(), figure.marks());
    }

    String behind(RatioFigure figure) {
        if (figure.isOfFew()) {
            others.add(FEW);
        }
        return (figure.isOfFew() ? FEW : "") + behind(true, figure.grade(), figure.marks());
    }

    private String behind(boolean isKnown, Grade grade, Set<Mark> marks) {
        if (grade == Grade.COMPARABLE) {
            others.add(ROUGHLY);
        }
        // Where the value itself is a question mark, no second one stands behind it; where all is blank, no part is.
        List<Mark> told = marks.stream()
                .filter(mark -> isKnown || !(mark.sign().equals(IN_DOUBT) || mark == Mark.BLANK))
                .toList();
        shown.addAll(told);
        return (grade == Grade.COMPARABLE ? ROUGHLY : "") + of(told);
    }

    /** The signs of marks, each once. */
    static String of(Iterable<Mark> marks) {
        Set<String> signs = new LinkedHashSet<>();
        marks.forEach(mark -> signs.add(mark.sign()));
        return String.join("", signs);
    }

    /** What there is to say of a figure, in words; empty where there is nothing. */
    String words(Point point) {
        IndicatorFigure figure = point.figure();
        List<String> words = new ArrayList<>();
        if (figure.value() != null && figure.grade() == Grade.COMPARABLE) {
            words.add(session.text("mark.comparable"));
        }
        for (Mark mark : figure.marks()) {
            boolean isAllBlank = mark == Mark.BLANK && figure.value() == null;
            words.add(session.text(isAllBlank ? "signs.blank" : "mark." + mark));
        }
        Bilingual note = figure.note();
        if (note != null) {
            words.add(SeriesTable.text(note, session));
        } else if (figure.value() == null && words.isEmpty()) {
            words.add(session.text("page.point.not-told"));
        }
        return session.sentences().cells(words);
    }

    /** Why a value is not told that the report has. */
    String doubts(Point point) {
        return session.sentences()
                .cells(point.figure().marks().stream()
                        .filter(Signs::isInDoubt)
                        .map(mark -> session.text("mark." + mark))
                        .toList());
    }

    /** What the signs mean that were shown. */
    void explain() {
        List<String> meanings = new ArrayList<>();
        if (others.contains(ROUGHLY)) {
            meanings.add(ROUGHLY + " " + session.text("mark.comparable"));
        }
        shown.stream()
                .collect(Collectors.groupingBy(Mark::sign, LinkedHashMap::new, Collectors.toList()))
                .forEach((sign, marks) -> meanings.add(sign + " "
                        + marks.stream()
                                .map(mark -> session.text("mark." + mark))
                                .collect(Collectors.joining(session.text("signs.or")))));
        if (others.contains(NOT_TOLD)) {
            meanings.add(NOT_TOLD + " " + session.text("page.point.not-told"));
        }
        if (others.contains(FEW)) {
            meanings.add(FEW + " " + session.text("signs.few", RatioFigure.FEW));
        }
        if (!meanings.isEmpty()) {
            session.message("signs", session.sentences().cells(meanings));
        }
    }
}
