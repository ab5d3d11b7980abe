package io.github.nianbao.map;

import io.github.nianbao.map.MappedForm.Alternatives;
import io.github.nianbao.map.RowMatch.Certainty;
import io.github.nianbao.map.TableIndex.Target;
import io.github.nianbao.report.CellId;
import io.github.nianbao.report.FormCell;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Rows whose labels are lost: only the fixed order of the form's rows can tell them. Between two rows that are known,
 * rows without a label are taken for the form's rows in order if there are exactly as many; otherwise they are gaps
 * with the candidates.
 */
final class HoleFiller {
    /** @param rows rows that may be any of {@code targets} */
    record Puzzle(List<RowView> rows, List<Integer> targets) {}

    record Filled(List<RowMatch> matches, List<Puzzle> puzzles) {}

    private final TableIndex table;
    private final List<RowView> rows;
    private final List<RowMatch> matches;
    private final BitSet used = new BitSet();
    private final Set<Integer> taken = new HashSet<>();

    private final List<RowMatch> filled = new ArrayList<>();
    private final List<Puzzle> puzzles = new ArrayList<>();

    private HoleFiller(TableIndex table, List<RowView> rows, List<RowMatch> matches) {
        this.table = table;
        this.rows = rows;
        this.matches = matches;
        matches.forEach(match -> {
            match.parts().forEach(part -> used.set(part.index()));
            taken.add(match.target());
        });
    }

    /** @param rows the rows of the same stretch of the document as the matches, in order */
    static Filled fill(TableIndex table, List<RowView> rows, List<RowMatch> matches) {
        HoleFiller filler = new HoleFiller(table, rows, matches);
        filler.fillAll();
        return new Filled(filler.filled, filler.puzzles);
    }

    private void fillAll() {
        int row = 0;
        int target = 0;
        for (RowMatch match : matches) {
            fill(row, match.firstPart().index(), target, match.target());
            row = match.lastPart().index() + 1;
            target = match.target() + 1;
        }
        fill(row, Integer.MAX_VALUE, target, table.targets().size());
    }

    private void fill(int firstRow, int endRow, int firstTarget, int endTarget) {
        List<RowView> nameless = new ArrayList<>();
        for (RowView row : rows) {
            boolean between = firstRow <= row.index() && row.index() < endRow;
            if (between && !used.get(row.index()) && isNameless(row)) {
                nameless.add(row);
            }
        }
        List<Integer> free = free(firstTarget, endTarget);
        if (nameless.isEmpty() || free.isEmpty()) {
            return;
        }
        for (List<Integer> reading : readings(free)) {
            if (fits(nameless, reading)) {
                for (int i = 0; i < reading.size(); i++) {
                    RowView row = nameless.get(i);
                    filled.add(new RowMatch(reading.get(i), row, List.of(row), Certainty.UNSURE));
                }
                return;
            }
        }
        puzzles.add(new Puzzle(nameless, free));
    }

    private List<Integer> free(int first, int end) {
        List<Integer> free = new ArrayList<>();
        for (int target = first; target < end; target++) {
            if (!taken.contains(target) && !isReplaced(target)) {
                free.add(target);
            }
        }
        return free;
    }

    /** A row whose place another way of printing it has taken. */
    private boolean isReplaced(int target) {
        String id = table.targets().get(target).row().id();
        for (Alternatives alternatives : table.mapped().alternatives()) {
            boolean here = alternatives.groups().stream().anyMatch(group -> group.contains(id));
            boolean other = alternatives.groups().stream()
                    .filter(group -> !group.contains(id))
                    .anyMatch(group -> taken.stream()
                            .anyMatch(row -> group.contains(
                                    table.targets().get(row).row().id())));
            if (here && other) {
                return true;
            }
        }
        return false;
    }

    /** The free rows with each choice of alternatives. */
    private List<List<Integer>> readings(List<Integer> free) {
        List<List<Integer>> readings = List.of(free);
        for (Alternatives alternatives : table.mapped().alternatives()) {
            List<List<Integer>> chosen = new ArrayList<>();
            for (List<Integer> reading : readings) {
                for (List<String> group : alternatives.groups()) {
                    List<Integer> without = reading.stream()
                            .filter(target -> !isOtherwise(target, alternatives, group))
                            .toList();
                    if (!chosen.contains(without)) {
                        chosen.add(without);
                    }
                }
            }
            readings = chosen;
        }
        return readings;
    }

    private boolean isOtherwise(int target, Alternatives alternatives, List<String> group) {
        String id = table.targets().get(target).row().id();
        return !group.contains(id) && alternatives.groups().stream().anyMatch(other -> other.contains(id));
    }

    private boolean fits(List<RowView> nameless, List<Integer> reading) {
        if (nameless.size() != reading.size()) {
            return false;
        }
        for (int i = 0; i < reading.size(); i++) {
            Target target = table.targets().get(reading.get(i));
            if (nameless.get(i).values(target.block().width(), table::isLabel).size()
                    < target.block().width()) {
                return false;
            }
        }
        return true;
    }

    /** A row with figures and no label of its own; the label of a group reaching over it says nothing of the row. */
    private boolean isNameless(RowView row) {
        if (!row.hasFigures()) {
            return false;
        }
        List<CellView> texts = row.leadingTexts();
        return texts.isEmpty() || texts.stream().allMatch(text -> text.label().isEmpty() || isGroupOverRows(text));
    }

    private boolean isGroupOverRows(CellView text) {
        return text.cell().rowSpan() > 1 && table.groups().isLike(text.label(), RowAligner.LEAST_LIKENESS);
    }

    static List<CellId> cells(TableIndex table, List<Integer> targets) {
        return targets.stream()
                .flatMap(target -> table.targets().get(target).cells().stream())
                .map(FormCell::id)
                .toList();
    }
}
