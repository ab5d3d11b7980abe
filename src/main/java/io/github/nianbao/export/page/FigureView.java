package io.github.nianbao.export.page;

import io.github.nianbao.compare.ComparedFigure.Mark;
import io.github.nianbao.report.Entry;
import io.github.nianbao.report.Value;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A figure as it stands in a table of a page.
 *
 * @param id of its cell
 * @param css the classes of its marks
 * @param struck what is printed, where a person decided otherwise
 * @param shown what the report says; empty where it says nothing
 * @param instead the words for nothing
 */
record FigureView(
        String id,
        String css,
        @Nullable String struck,
        String shown,
        @Nullable Said instead,
        List<Sign> signs) {

    /** @param openErrors how many failing checks stand on it; where two cross, the figure is most likely the wrong one */
    static FigureView of(Entry entry, Set<Mark> known, long openErrors, Tongues tongues) {
        Set<Mark> marks = EnumSet.noneOf(Mark.class);
        marks.addAll(known);
        if (isUnread(entry.value())) {
            marks.add(Mark.NOT_READ);
            // One question mark is enough.
            marks.remove(Mark.FLAGGED);
        }
        String shown = shown(entry);
        Stream<String> position = Stream.of(
                        entry.value().kind() == Value.Kind.MISSING ? "missing" : "", openErrors > 1 ? "crossing" : "")
                .filter(name -> !name.isEmpty());
        String css = Stream.concat(marks.stream().map(Sign::code), position).collect(Collectors.joining(" "));
        return new FigureView(
                entry.id().text(),
                css,
                isDecided(entry) && entry.raw() != null ? entry.raw().strip() : null,
                shown,
                shown.isEmpty() ? tongues.said(wording -> wording.value(entry.value())) : null,
                Sign.of(marks, tongues));
    }

    private static boolean isUnread(Value value) {
        return value.kind() == Value.Kind.UNREADABLE || value.kind() == Value.Kind.MISSING;
    }

    private static boolean isDecided(Entry entry) {
        return entry.origin() == Entry.Origin.FIXED || entry.origin() == Entry.Origin.KEYED;
    }

    /** What is printed, or what a person says instead; what only follows from the checks stands in brackets. */
    private static String shown(Entry entry) {
        String printed = entry.raw() == null ? "" : entry.raw().strip();
        BigDecimal number = entry.value().number();
        return switch (entry.origin()) {
            case PRINTED -> printed;
            case FIXED, KEYED -> number == null ? "" : number.toPlainString();
            case DERIVED -> number == null ? printed : printed + "〔" + number.toPlainString() + "〕";
        };
    }
}
