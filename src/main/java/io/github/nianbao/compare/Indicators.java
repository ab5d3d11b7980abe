package io.github.nianbao.compare;

import io.github.nianbao.compare.ComparedFigure.Mark;
import io.github.nianbao.compare.Statements.Statement;
import io.github.nianbao.report.CellId;
import io.github.nianbao.report.Gap;
import io.github.nianbao.report.Indicator;
import io.github.nianbao.report.Indicator.Grade;
import io.github.nianbao.report.Indicator.Summand;
import io.github.nianbao.report.Indicator.Way;
import io.github.nianbao.report.Value;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the indicators of the crosswalk come to in a report. */
public final class Indicators {
    /** The column of the requests table that counts where nobody asks for a kind of applicant. */
    public static final String TOTAL = "total";

    /** The columns of the requests table: the kinds of applicants, then the total. */
    public static final List<String> COLUMNS = List.of(
            "natural_person",
            "commercial_enterprise",
            "research_institution",
            "social_welfare_organization",
            "legal_service_institution",
            "other",
            TOTAL);

    private static final IndicatorFigure NOTHING =
            new IndicatorFigure(null, Grade.NOT_COMPARABLE, null, Set.of(), List.of());

    /** It may stand in a table that is a picture. */
    private static final IndicatorFigure PICTURED =
            new IndicatorFigure(null, Grade.NOT_COMPARABLE, null, Set.of(Mark.NOT_READ), List.of());

    private final ComparedReport side;
    private final Figures figures;
    private final Statements statements;

    public Indicators(ComparedReport side) {
        this.side = side;
        this.figures = new Figures(side);
        this.statements = new Statements(side);
    }

    /** @param column of the requests table; {@link #TOTAL} or a kind of applicant */
    public IndicatorFigure of(Indicator indicator, String column) {
        String form = side.report().form();
        if (form == null) {
            IndicatorFigure prose = ofProse(indicator, column);
            return prose != null ? prose : isPictured() ? PICTURED : NOTHING;
        }
        Way way = indicator.ways().get(form);
        if (way == null) {
            return NOTHING;
        }
        List<CellId> cells = cells(way, column);
        if (cells.isEmpty()) {
            return new IndicatorFigure(null, way.grade(), way.note(), Set.of(), List.of());
        }
        return orProse(sum(way, cells), indicator, column);
    }

    private List<CellId> cells(Way way, String column) {
        List<CellId> first = ids(way.cells(), column);
        List<CellId> otherwise = ids(way.otherwise(), column);
        return !otherwise.isEmpty() && !isPrinted(first) && isPrinted(otherwise) ? otherwise : first;
    }

    private static List<CellId> ids(List<Summand> summands, String column) {
        boolean known = column.equals(TOTAL) || summands.stream().allMatch(Summand::byApplicant);
        return known ? summands.stream().map(one -> one.of(column)).toList() : List.of();
    }

    private boolean isPrinted(List<CellId> cells) {
        return cells.stream().anyMatch(cell -> figures.figure(cell).value().kind() != Value.Kind.MISSING);
    }

    /** A sum of which a part cannot be read is not known; a blank counts as 0 beside a number, and is marked. */
    private IndicatorFigure sum(Way way, List<CellId> cells) {
        Set<Mark> marks = EnumSet.noneOf(Mark.class);
        BigDecimal sum = null;
        boolean known = true;
        for (CellId cell : cells) {
            ComparedFigure figure = figures.figure(cell);
            marks.addAll(figure.marks());
            BigDecimal number = figure.value().number();
            if (number != null) {
                sum = sum == null ? number : sum.add(number);
            } else if (figure.value().isBlank()) {
                marks.add(Mark.BLANK);
            } else {
                known = false;
            }
        }
        if (!known) {
            marks.add(Mark.NOT_READ);
            marks.remove(Mark.BLANK);
        }
        return new IndicatorFigure(known ? sum : null, way.grade(), way.note(), marks, cells);
    }

    /** What the report states in a sentence and in no table; a table that is a picture has yet to be looked at. */
    private @Nullable IndicatorFigure ofProse(Indicator indicator, String column) {
        Statement statement = column.equals(TOTAL) && !isPictured() ? statements.of(indicator) : null;
        return statement == null
                ? null
                : new IndicatorFigure(statement.value(), Grade.COMPARABLE, null, statement.marks(), List.of());
    }

    private boolean isPictured() {
        return side.report().gaps().stream().anyMatch(gap -> gap.kind() == Gap.Kind.TABLE_IS_PICTURE);
    }

    /** Figures that run together in the text were printed; a sentence that states the number says what they were. */
    private IndicatorFigure orProse(IndicatorFigure figure, Indicator indicator, String column) {
        boolean garbled = figure.value() == null
                && figure.marks().contains(Mark.NOT_READ)
                && side.report().gaps().stream().anyMatch(gap -> ranTogether(gap, figure.cells()));
        IndicatorFigure prose = garbled ? ofProse(indicator, column) : null;
        if (prose == null || prose.value() == null) {
            return figure;
        }
        Set<Mark> marks = EnumSet.of(Mark.NOT_READ);
        marks.addAll(prose.marks());
        return new IndicatorFigure(prose.value(), Grade.COMPARABLE, figure.note(), marks, figure.cells());
    }

    private static boolean ranTogether(Gap gap, List<CellId> cells) {
        String table = gap.table();
        return gap.kind() == Gap.Kind.RUN_TOGETHER
                && cells.stream()
                        .anyMatch(cell -> gap.cells().isEmpty()
                                ? table != null && cell.text().startsWith(table + ".")
                                : gap.cells().contains(cell));
    }
}
