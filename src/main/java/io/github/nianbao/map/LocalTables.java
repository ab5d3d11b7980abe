package io.github.nianbao.map;

import io.github.nianbao.map.MappedForm.Layout;
import io.github.nianbao.map.RowMatch.Certainty;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which tables of a document are local tables that were taught. They share labels with the form's own tables (行政复议数);
 * therefore a printed table is a local one only if more of its rows bear that one's labels than those of any table of
 * the form, or as many and its heads name every column. A local table that is not printed changes nothing.
 *
 * @param owners by the index of the printed table
 */
record LocalTables(Map<Integer, TableIndex> owners) {
    private static final LocalTables NONE = new LocalTables(Map.of());

    /** From here on a label is a row's: wordings change a little from year to year. */
    private static final double SAME_ROW = 0.85;
    /** Fewer rows may be chance. */
    private static final int FEWEST_ROWS = 3;

    LocalTables {
        owners = Map.copyOf(owners);
    }

    static LocalTables printedIn(FormIndex form, List<RowView> rows) {
        if (form.local().isEmpty()) {
            return NONE;
        }
        Map<Integer, List<RowView>> printed = new HashMap<>();
        rows.forEach(row -> printed.computeIfAbsent(row.table(), unseen -> new ArrayList<>())
                .add(row));
        Map<Integer, TableIndex> owners = new HashMap<>();
        printed.forEach((number, table) -> {
            int rival = form.tables().stream()
                    .mapToInt(own -> shown(own, table).cardinality())
                    .max()
                    .orElse(0);
            TableIndex best = null;
            int most = 0;
            for (TableIndex local : form.local()) {
                int shown = shown(local, table).cardinality();
                if (shown > most && isThis(local, table, shown, rival)) {
                    best = local;
                    most = shown;
                }
            }
            if (best != null) {
                owners.put(number, best);
            }
        });
        Set<TableIndex> missing = owners.values().stream()
                .filter(local -> isMostlyMissing(local, owners, printed))
                .collect(Collectors.toSet());
        owners.values().removeAll(missing);
        return new LocalTables(owners);
    }

    List<TableIndex> tables() {
        Set<TableIndex> found = new LinkedHashSet<>();
        owners.keySet().stream().sorted().map(owners::get).forEach(found::add);
        return List.copyOf(found);
    }

    /** The tags as a table sees them that may only look at its own printed tables; {@code null} for the form's own. */
    List<RowTag> tagsFor(@Nullable TableIndex table, List<RowView> rows, List<RowTag> tags) {
        if (owners.isEmpty()) {
            return tags;
        }
        List<RowTag> seen = new ArrayList<>(tags);
        for (int i = 0; i < seen.size(); i++) {
            if (owners.get(rows.get(i).table()) != table) {
                seen.set(i, RowTag.EMPTY);
            }
        }
        return seen;
    }

    private static boolean isThis(TableIndex local, List<RowView> table, int shown, int rival) {
        long figures = table.stream().filter(RowView::hasFigures).count();
        boolean enough = shown >= Math.min(FEWEST_ROWS, local.targets().size()) && shown * 2L >= figures;
        return enough && (shown > rival || (shown == rival && namesEveryColumn(local, table)));
    }

    /** Half a table is another one. */
    private static boolean isMostlyMissing(
            TableIndex local, Map<Integer, TableIndex> owners, Map<Integer, List<RowView>> printed) {
        BitSet shown = new BitSet();
        owners.forEach((number, owner) -> {
            if (owner == local) {
                shown.or(shown(local, printed.getOrDefault(number, List.of())));
            }
        });
        return shown.cardinality() * 2 < local.targets().size();
    }

    /** The rows of a table of the form whose labels are printed beside figures. */
    private static BitSet shown(TableIndex table, List<RowView> printed) {
        BitSet shown = new BitSet();
        if (table.mapped().layout() == Layout.MATRIX) {
            return shown;
        }
        for (RowView row : printed) {
            for (CellView text : row.hasFigures() ? row.leadingTexts() : List.<CellView>of()) {
                double[] likeness = table.rows().likeness(text.label(), SAME_ROW);
                int best = LabelIndex.indexOfMax(likeness);
                if (best >= 0 && likeness[best] >= SAME_ROW) {
                    shown.set(best);
                }
            }
        }
        return shown;
    }

    private static boolean namesEveryColumn(TableIndex local, List<RowView> table) {
        TableIndex.BlockIndex block = local.targets().get(0).block();
        return table.stream().filter(row -> !row.hasNumbers()).anyMatch(row -> {
            long named = ColumnAligner.align(HeadLeaves.ofRow(row), block).stream()
                    .filter(leaf -> leaf.isKnown() && leaf.certainty() == Certainty.SURE)
                    .count();
            return named == block.width();
        });
    }
}
