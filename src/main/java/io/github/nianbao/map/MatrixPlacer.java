package io.github.nianbao.map;

import io.github.nianbao.map.MatrixReading.Spot;
import io.github.nianbao.map.RowMatch.Certainty;
import io.github.nianbao.report.CellId;
import io.github.nianbao.report.FormCell;
import io.github.nianbao.report.Gap;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;

/**
 * Places the figures of a table whose rows and columns are printed in many ways: fifteen figures side by side, three
 * rows of five, five rows of three, one figure a row, or cut into a small table for each row. Each figure is told by
 * the labels above it and to its left.
 */
final class MatrixPlacer {
    /** So many different labels of the matrix must stand together before their rows count as the table. */
    private static final int LEAST_LABELS = 3;

    /** From here on a label is taken for one of another table of the form. */
    private static final double OTHER_TABLE = 0.9;

    private final TableIndex table;
    private final List<TableIndex> others;
    private final MatrixLabels labels;
    private final List<RowView> rows;
    private final List<RowTag> tags;
    private final Board board;
    private final IntFunction<List<String>> textsBefore;
    private final Units units;

    /**
     * @param others the other tables of the form
     * @param textsBefore the paragraphs that stand directly before a table of the document
     */
    MatrixPlacer(
            TableIndex table,
            List<TableIndex> others,
            List<RowView> rows,
            List<RowTag> tags,
            Board board,
            IntFunction<List<String>> textsBefore,
            Units units) {
        this.table = table;
        this.others = others;
        this.labels = new MatrixLabels(table);
        this.rows = rows;
        this.tags = tags;
        this.board = board;
        this.textsBefore = textsBefore;
        this.units = units;
    }

    void place() {
        List<List<RowView>> regions = regions();
        List<MatrixReading> readings = new ArrayList<>();
        for (List<RowView> region : regions) {
            List<String> before = textsBefore.apply(region.get(0).table());
            readings.add(MatrixReading.of(labels, region, before));
        }
        List<MatrixReading> told = MatrixReading.withWaysInOrder(readings, labels.ways());
        told.forEach(this::place);
    }

    private void place(MatrixReading reading) {
        reading.region().forEach(row -> board.use(row, table.id()));
        boolean otherYear = reading.region().stream().anyMatch(row -> row.time() == FigureTime.OTHER);
        String unit = units.ofMatrix(reading.region());
        Set<CellId> candidates = new LinkedHashSet<>();
        List<Spot> homeless = new ArrayList<>();
        for (Spot spot : reading.spots()) {
            if (spot.way() >= 0 && spot.outcome() >= 0) {
                board.place(FigureReader.read(
                        cell(spot.way(), spot.outcome()),
                        spot.cell(),
                        spot.sure() && !otherYear ? Certainty.SURE : Certainty.UNSURE,
                        unit));
            } else if (!spot.cell().isBlank()) {
                homeless.add(spot);
                candidates.addAll(candidates(spot));
            }
        }
        if (!homeless.isEmpty()) {
            CellView first = homeless.get(0).cell();
            StringBuilder printed = new StringBuilder();
            homeless.forEach(spot -> printed.append(printed.isEmpty() ? "" : " | ")
                    .append(spot.cell().cell().text().strip()));
            board.gap(
                    Gap.Kind.UNSURE_PLACE,
                    List.copyOf(candidates),
                    table.id(),
                    first.cell().place(),
                    printed.toString());
        }
    }

    private List<CellId> candidates(Spot spot) {
        List<CellId> cells = new ArrayList<>();
        for (int way = 0; way < labels.ways(); way++) {
            for (int outcome = 0; outcome < labels.outcomes(); outcome++) {
                boolean fits =
                        (spot.way() < 0 || spot.way() == way) && (spot.outcome() < 0 || spot.outcome() == outcome);
                if (fits) {
                    cells.add(cell(way, outcome).id());
                }
            }
        }
        return cells;
    }

    private FormCell cell(int way, int outcome) {
        return table.targets().get(way).cells().get(outcome);
    }

    /** Runs of rows of one table, each from the first row that shows a label of the matrix alone to the next other thing. */
    private List<List<RowView>> regions() {
        List<List<RowView>> regions = new ArrayList<>();
        List<RowView> region = new ArrayList<>();
        for (RowView row : rows) {
            RowTag tag = tags.get(row.index());
            boolean next = !region.isEmpty() && region.get(0).table() != row.table();
            boolean other =
                    tag == RowTag.TITLE || tag == RowTag.HEADING || tag == RowTag.ASIDE || isOfAnotherTable(row);
            if (other || next || isNextCaption(region, row)) {
                close(region, regions);
                region = new ArrayList<>();
            }
            boolean begins = !region.isEmpty() || row.texts().stream().anyMatch(this::isOnlyOfMatrix);
            if (!other && begins && tag != RowTag.PAGE_NUMBER) {
                region.add(row);
            }
        }
        close(region, regions);
        return regions;
    }

    /** A row that holds nothing but the name of a way, below the heads of the way before: a table of its own begins. */
    private boolean isNextCaption(List<RowView> region, RowView row) {
        return row.cells().size() == 1
                && row.texts().size() == 1
                && labels.way(row.texts().get(0).label()) >= 0
                && region.stream().anyMatch(this::isHeadOfOutcomes);
    }

    private boolean isHeadOfOutcomes(RowView row) {
        return row.texts().stream()
                        .filter(text -> labels.outcome(text.label()) >= 0)
                        .count()
                > 1;
    }

    private void close(List<RowView> region, List<List<RowView>> regions) {
        if (labels.countDistinct(region) >= LEAST_LABELS) {
            regions.add(region);
        }
    }

    /** 总计 stands in other tables, too; 结果维持 only here. */
    private boolean isOnlyOfMatrix(CellView text) {
        return labels.isLabel(text.label())
                && others.stream()
                        .allMatch(other -> !other.rows().isLike(text.label(), OTHER_TABLE)
                                && !other.heads().isLike(text.label(), OTHER_TABLE));
    }

    private boolean isOfAnotherTable(RowView row) {
        return row.leadingTexts().stream()
                .anyMatch(text -> !labels.isLabel(text.label())
                        && others.stream().anyMatch(other -> other.rows().isLike(text.label(), OTHER_TABLE)));
    }
}
