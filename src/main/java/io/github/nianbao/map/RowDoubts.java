package io.github.nianbao.map;

import io.github.nianbao.map.RowMatch.Certainty;
import io.github.nianbao.map.TableIndex.Target;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Rows whose labels are sure, and whose surroundings say that a person should look at them all the same. */
final class RowDoubts {
    /** From here on a label is taken for the one of a group, which has no figures of its own. */
    private static final double KNOWN_GROUP = 0.8;

    private final TableIndex table;
    private final List<RowView> rows;
    private final List<RowTag> tags;
    private final BitSet sure = new BitSet();
    /** For each table of the document and block of the form, how many rows have how many figures. */
    private final Map<Long, Map<Integer, Integer>> widths = new HashMap<>();

    private RowDoubts(TableIndex table, List<RowView> rows, List<RowTag> tags, List<RowMatch> matches) {
        this.table = table;
        this.rows = rows;
        this.tags = tags;
        for (RowMatch match : matches) {
            if (match.certainty() == Certainty.SURE) {
                match.parts().forEach(part -> sure.set(part.index()));
            }
            widths.computeIfAbsent(piece(match), key -> new HashMap<>()).merge(values(match), 1, Integer::sum);
        }
    }

    static List<RowMatch> weigh(TableIndex table, List<RowView> rows, List<RowTag> tags, List<RowMatch> matches) {
        RowDoubts doubts = new RowDoubts(table, rows, tags, matches);
        List<RowMatch> weighed = new ArrayList<>();
        for (RowMatch match : matches) {
            boolean doubtful =
                    doubts.isBlankBesideFigures(match) || doubts.isBelowLooseLabel(match) || doubts.isOfOddWidth(match);
            weighed.add(doubtful ? match.unsure() : match);
        }
        return weighed;
    }

    /** A label without figures beside figures that are no sure row's: a wrapped label may have come apart. */
    private boolean isBlankBesideFigures(RowMatch match) {
        return match.parts().stream().noneMatch(RowView::hasFigures)
                && (isLooseFigures(match.firstPart().index(), -1)
                        || isLooseFigures(match.lastPart().index(), 1));
    }

    /** A label without figures and unknown to the form right above may be the beginning of this row's own. */
    private boolean isBelowLooseLabel(RowMatch match) {
        int above = next(match.firstPart().index(), -1);
        if (above < 0 || sure.get(above) || tags.get(above) != RowTag.BODY || OtherYears.isCaption(rows.get(above))) {
            return false;
        }
        List<CellView> texts = rows.get(above).leadingTexts();
        return !texts.isEmpty()
                && !rows.get(above).hasFigures()
                && texts.stream().noneMatch(text -> table.groups().isLike(text.label(), KNOWN_GROUP));
    }

    private boolean isLooseFigures(int from, int step) {
        int next = next(from, step);
        return next >= 0 && tags.get(next) == RowTag.BODY && rows.get(next).hasFigures() && !sure.get(next);
    }

    /** The next row that is not empty and no page number; −1 at the end. */
    private int next(int from, int step) {
        int next = from + step;
        while (next >= 0
                && next < rows.size()
                && (tags.get(next) == RowTag.EMPTY || tags.get(next) == RowTag.PAGE_NUMBER)) {
            next += step;
        }
        return next < rows.size() ? next : -1;
    }

    /** The right number of figures where most rows beside it have another number: one may be lost, another strange. */
    private boolean isOfOddWidth(RowMatch match) {
        Map<Integer, Integer> counts = widths.getOrDefault(piece(match), Map.of());
        int same = counts.getOrDefault(values(match), 0);
        return counts.values().stream().anyMatch(count -> count > same);
    }

    private long piece(RowMatch match) {
        return (long) match.row().table() << Integer.SIZE
                | target(match).block().number();
    }

    private int values(RowMatch match) {
        return match.row().values(target(match).block().width(), table::isLabel).size();
    }

    private Target target(RowMatch match) {
        return table.targets().get(match.target());
    }
}
