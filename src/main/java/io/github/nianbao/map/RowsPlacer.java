package io.github.nianbao.map;

import io.github.nianbao.document.Cell;
import io.github.nianbao.map.RowMatch.Certainty;
import io.github.nianbao.map.TableIndex.BlockIndex;
import io.github.nianbao.map.TableIndex.Target;
import io.github.nianbao.report.CellId;
import io.github.nianbao.report.FormCell;
import io.github.nianbao.report.Gap;
import io.github.nianbao.text.PrintedLabel;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Places the figures of a table of the form that prints one row for each row of the form. */
final class RowsPlacer {
    /** A label so like a row's or a group's ends the head above it. */
    private static final double HEAD_ENDS = 0.7;

    /** With more rows to choose from, naming them all says no more than naming the table. */
    private static final int MOST_CANDIDATES = 8;

    private final TableIndex table;
    private final List<RowView> rows;
    private final RowTagger tagger;
    private final List<RowTag> tags;
    private final Board board;
    private final Predicate<PrintedLabel> ignored;
    private final Units units;
    private final BitSet shown = new BitSet();
    private final Map<Zone, Heads> known = new HashMap<>();

    /** The head rows from {@code start} to before {@code end}, read for a block. */
    private record Zone(int start, int end, int block) {}

    /** @param ignored labels of columns whose figures are known to be none of the form's */
    RowsPlacer(
            TableIndex table,
            List<RowView> rows,
            RowTagger tagger,
            List<RowTag> tags,
            Board board,
            Predicate<PrintedLabel> ignored,
            Units units) {
        this.table = table;
        this.rows = rows;
        this.tagger = tagger;
        this.tags = tags;
        this.board = board;
        this.ignored = ignored;
        this.units = units;
    }

    void place() {
        List<RowView> body = body(0, rows.size());
        List<RowMatch> matches = new ArrayList<>(RowAligner.align(table, body));
        List<RowView> stretch = stretch(matches);
        HoleFiller.Filled filled = HoleFiller.fill(table, stretch, matches);
        matches.addAll(filled.matches());
        matches.sort(Comparator.comparingInt(match -> match.row().index()));
        RowDoubts.weigh(table, rows, tags, matches).forEach(this::place);
        RowAligner.repeats(table, body(0, rows.size())).forEach(this::place);
        for (HoleFiller.Puzzle puzzle : filled.puzzles()) {
            boolean few = puzzle.targets().size() <= MOST_CANDIDATES;
            List<CellId> candidates = few ? HoleFiller.cells(table, puzzle.targets()) : List.of();
            puzzle.rows().forEach(row -> puzzle(row, candidates));
        }
    }

    private List<RowView> body(int from, int to) {
        List<RowView> body = new ArrayList<>();
        for (int i = from; i < to; i++) {
            if (tags.get(i) == RowTag.BODY && !board.isUsed(rows.get(i))) {
                body.add(rows.get(i));
            }
        }
        return body;
    }

    /**
     * The rows among which those without a label may be rows of this table: from the first to the last that is known,
     * and on both sides as far as the same table of the document goes without another title; without any that is
     * known, the rows below a head of this table.
     */
    private List<RowView> stretch(List<RowMatch> matches) {
        int from;
        int to;
        if (matches.isEmpty()) {
            from = headOfThisTable();
            to = from;
        } else {
            from = matches.get(0).firstPart().index();
            to = matches.get(matches.size() - 1).lastPart().index() + 1;
        }
        if (from < 0) {
            return List.of();
        }
        while (from > 0 && isSameStretch(from - 1, from)) {
            from--;
        }
        while (to > 0 && to < rows.size() && isSameStretch(to, to - 1)) {
            to++;
        }
        if (to == 0) {
            to = 1;
            while (to < rows.size() && isSameStretch(to, to - 1)) {
                to++;
            }
        }
        return body(from, to);
    }

    private boolean isSameStretch(int other, int row) {
        return rows.get(other).table() == rows.get(row).table()
                && tags.get(other) != RowTag.TITLE
                && tags.get(other) != RowTag.ASIDE
                && !board.isUsed(rows.get(other))
                && (tags.get(other) != RowTag.HEAD || isHeadOfThisTable(rows.get(other)));
    }

    private int headOfThisTable() {
        for (int i = 0; i < rows.size(); i++) {
            if (tags.get(i) == RowTag.HEAD && isHeadOfThisTable(rows.get(i))) {
                return i;
            }
        }
        return -1;
    }

    private boolean isHeadOfThisTable(RowView row) {
        return tagger.headOf(row) == table;
    }

    private void place(RowMatch match) {
        Target target = table.targets().get(match.target());
        int width = target.block().width();
        Heads heads = headsAbove(match.row(), target.block());
        List<CellView> values = match.row().values(width, table::isLabel);
        RowPlacer.Placed placed = lone(match.row(), values, target);
        if (placed == null) {
            placed = new RowPlacer(width, heads, shown.get(target.block().number())).place(match.row(), values);
        }
        match.parts().forEach(part -> board.use(part, table.id()));
        if (heads != null && !heads.contradicted() && heads.names(width, Certainty.SURE)) {
            shown.set(target.block().number());
        }
        if (placed == null || isInDoubt(placed, width)) {
            puzzle(match.row(), target.cells().stream().map(FormCell::id).toList());
            return;
        }
        for (int column = 0; column < width; column++) {
            CellView cell = placed.columns().get(column);
            if (cell == null) {
                continue;
            }
            boolean unsure = match.certainty() == Certainty.UNSURE
                    || match.row().time() == FigureTime.OTHER
                    || placed.unsure().contains(column)
                    || reachesOver(cell, match);
            FormCell formCell = target.cells().get(column);
            board.place(FigureReader.read(
                    formCell,
                    cell,
                    unsure ? Certainty.UNSURE : Certainty.SURE,
                    units.around(match.row(), heads, column, formCell)));
        }
        placed.foreign().forEach(this::foreign);
    }

    private RowPlacer.@Nullable Placed lone(RowView row, List<CellView> values, Target target) {
        int total = target.block().total();
        Certainty certainty = total >= 0 && values.size() == 1 && target.block().width() > 1
                ? LoneFigures.asTotal(rows, row, target.block())
                : null;
        return certainty == null
                ? null
                : new RowPlacer.Placed(
                        Map.of(total, values.get(0)),
                        certainty == Certainty.SURE ? List.of() : List.of(total),
                        List.of());
    }

    private void foreign(RowPlacer.Foreign foreign) {
        Cell cell = foreign.cell().cell();
        if (foreign.cell().isBlank()) {
            return;
        }
        for (Heads.Leaf head : foreign.heads()) {
            for (CellView text : head.texts()) {
                if (ignored.test(text.label())) {
                    board.ignore(text.cell().text().strip());
                    return;
                }
            }
        }
        board.gap(Gap.Kind.UNKNOWN_COLUMN, List.of(), table.id(), cell.place(), cell.text());
    }

    /**
     * The columns of a prescribed table are known from its notice; those of a local table from their heads alone: what
     * stands under none of them stays a gap.
     */
    private boolean isInDoubt(RowPlacer.Placed placed, int width) {
        return table.mapped().table().isLocal() && width > 1 && !placed.unsure().isEmpty();
    }

    /** A figure merged over several rows that are not all parts of one label stands for more than this row. */
    private static boolean reachesOver(CellView cell, RowMatch match) {
        return cell.cell().rowSpan() > match.parts().size();
    }

    private void puzzle(RowView row, List<CellId> candidates) {
        board.use(row, table.id());
        board.gap(Gap.Kind.UNSURE_PLACE, candidates, table.id(), Board.placeOf(row), row.printed());
    }

    /** The nearest run of head rows above a row in its table, if one of its heads belongs to the block. */
    private @Nullable Heads headsAbove(RowView row, BlockIndex block) {
        int end = row.index() - 1;
        while (end >= 0 && rows.get(end).table() == row.table() && tags.get(end) != RowTag.HEAD) {
            if (tags.get(end) == RowTag.HEADING) {
                return null;
            }
            end--;
        }
        if (end < 0 || rows.get(end).table() != row.table()) {
            return null;
        }
        int start = end;
        while (start > 0 && rows.get(start - 1).table() == row.table() && tags.get(start - 1) == RowTag.HEAD) {
            start--;
        }
        int below = end + 1;
        while (below < row.index() && isGoingOn(rows.get(below), below)) {
            below++;
        }
        Zone zone = new Zone(start, below, block.number());
        return known.computeIfAbsent(zone, z -> Heads.read(rows.subList(z.start, z.end), block));
    }

    /**
     * A row without figures below a head that is no row of the form: the second half of broken heads. A year alone in its
     * row heads the rows below it.
     */
    private boolean isGoingOn(RowView row, int index) {
        return tags.get(index) == RowTag.BODY
                && !row.hasFigures()
                && !OtherYears.isCaption(row)
                && !row.texts().isEmpty()
                && row.texts().stream()
                        .allMatch(text -> !table.rows().isLike(text.label(), HEAD_ENDS)
                                && !table.groups().isLike(text.label(), HEAD_ENDS));
    }
}
