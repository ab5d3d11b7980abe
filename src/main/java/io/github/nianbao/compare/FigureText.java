package io.github.nianbao.compare;

import io.github.nianbao.compare.ComparedFigure.Mark;
import io.github.nianbao.report.CellId;
import io.github.nianbao.report.Indicator;
import io.github.nianbao.report.Indicator.Bilingual;
import io.github.nianbao.report.Indicator.Grade;
import io.github.nianbao.report.Indicator.Summand;
import io.github.nianbao.report.Indicator.Way;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The totals of a report's indicators as text, a line for each: id, value, grade, note, marks, cells, parted by blanks.
 * What the crosswalk says itself (notes, cells) is named, not repeated.
 */
public final class FigureText {
    private static final String NONE = "-";

    private FigureText() {}

    /** Which cells of a way a figure was made of. */
    private enum Cells {
        NONE,
        FIRST,
        OTHERWISE
    }

    /**
     * @param form the report's; {@code null} where it is on none
     * @param figures by the indicators' ids
     * @return {@code null} where one of them cannot be written so that it comes back as it was
     */
    public static @Nullable String write(
            List<Indicator> indicators, @Nullable String form, Map<String, IndicatorFigure> figures) {
        StringBuilder text = new StringBuilder("\n");
        for (Indicator indicator : indicators) {
            IndicatorFigure figure = figures.get(indicator.id());
            if (figure == null) {
                return null;
            }
            text.append(line(indicator, form, figure)).append('\n');
            if (!figure.equals(read(text.toString(), indicator, form))) {
                return null;
            }
        }
        return text.toString();
    }

    /** @return {@code null} where the text does not tell it */
    public static @Nullable IndicatorFigure read(String text, Indicator indicator, @Nullable String form) {
        String begin = "\n" + indicator.id() + " ";
        int start = text.indexOf(begin);
        if (start < 0) {
            return null;
        }
        String[] parts = text.substring(start + begin.length(), text.indexOf('\n', start + 1))
                .split(" ", -1);
        Way way = way(indicator, form);
        Set<Mark> marks = EnumSet.noneOf(Mark.class);
        Stream.of(parts[3].split(","))
                .filter(mark -> !mark.equals(NONE))
                .map(Mark::valueOf)
                .forEach(marks::add);
        return new IndicatorFigure(
                parts[0].equals(NONE) ? null : new BigDecimal(parts[0]),
                Grade.valueOf(parts[1]),
                parts[2].equals(NONE) || way == null ? null : way.note(),
                marks,
                cells(way, Cells.valueOf(parts[4])));
    }

    private static String line(Indicator indicator, @Nullable String form, IndicatorFigure figure) {
        Way way = way(indicator, form);
        Bilingual note = figure.note();
        String marks = figure.marks().stream().map(Mark::name).collect(Collectors.joining(","));
        Cells cells = Stream.of(Cells.values())
                .filter(which -> cells(way, which).equals(figure.cells()))
                .findFirst()
                .orElse(Cells.NONE);
        return String.join(
                " ",
                indicator.id(),
                figure.value() == null ? NONE : figure.value().toString(),
                figure.grade().name(),
                note == null ? NONE : "note",
                marks.isEmpty() ? NONE : marks,
                cells.name());
    }

    private static @Nullable Way way(Indicator indicator, @Nullable String form) {
        return form == null ? null : indicator.ways().get(form);
    }

    private static List<CellId> cells(@Nullable Way way, Cells which) {
        if (way == null || which == Cells.NONE) {
            return List.of();
        }
        List<Summand> summands = which == Cells.FIRST ? way.cells() : way.otherwise();
        return summands.stream().map(Summand::cell).toList();
    }
}
