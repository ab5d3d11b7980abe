package io.github.nianbao.map;

import io.github.nianbao.document.Document;
import io.github.nianbao.document.Place;
import io.github.nianbao.map.SumSearch.Outcome;
import io.github.nianbao.report.CellId;
import io.github.nianbao.report.Entry;
import io.github.nianbao.report.Entry.Flag;
import io.github.nianbao.report.FormCell;
import io.github.nianbao.report.Gap;
import io.github.nianbao.report.Note;
import io.github.nianbao.report.Sum;
import io.github.nianbao.report.Value;
import io.github.nianbao.text.Blanks;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tables whose cells ran together in text (（一）予以公开330000033). Figures are entered only where one reading alone
 * satisfies all sums of the form, and say that they were recovered; everything else is a gap that asks for the original.
 */
final class RunTogether {
    private final FormIndex form;
    private final RunningText text;
    private final Board board;
    private final List<Note> notes = new ArrayList<>();

    private RunTogether(FormIndex form, Document document, Board board) {
        this.form = form;
        this.text = RunningText.of(document);
        this.board = board;
    }

    /** Looks for the tables of the form of which no cell was found. */
    static List<Note> place(FormIndex form, Document document, Board board) {
        List<TableIndex> missing = form.tables().stream()
                .filter(table -> !board.hasTable(table.id()))
                .toList();
        if (missing.isEmpty()) {
            return List.of();
        }
        RunTogether reading = new RunTogether(form, document, board);
        missing.forEach(reading::place);
        return reading.notes;
    }

    private void place(TableIndex table) {
        RunTogetherTable found = new RunTogetherTable(table, text);
        if (!found.isSeen()) {
            return;
        }
        List<RunTogetherRow> rows = found.rows();
        List<@Nullable List<Value>> values = values(table, rows);
        boolean nothing = values.stream().allMatch(row -> row == null);
        if (nothing) {
            Place place = rows.isEmpty() ? null : text.place(rows.get(0).at());
            board.add(new Gap(Gap.Kind.RUN_TOGETHER, List.of(), table.id(), place, null));
            return;
        }
        for (int i = 0; i < rows.size(); i++) {
            enter(table, rows.get(i), values.get(i));
        }
    }

    private void enter(TableIndex table, RunTogetherRow row, @Nullable List<Value> values) {
        Place place = text.place(row.at());
        String raw = Blanks.strip(row.figures());
        if (values == null) {
            List<CellId> cells = row.cells().stream().map(FormCell::id).toList();
            board.gap(Gap.Kind.RUN_TOGETHER, cells, table.id(), place, raw);
            return;
        }
        for (int i = 0; i < values.size(); i++) {
            CellId id = row.cells().get(i).id();
            board.place(Entry.printed(id, values.get(i), raw, place, Set.of(Flag.RECOVERED)));
        }
    }

    /** For each row the values of its cells; {@code null} for a row that could be read in more ways than one. */
    private List<@Nullable List<Value>> values(TableIndex table, List<RunTogetherRow> rows) {
        RunTogetherSums sums = RunTogetherSums.of(rows, sums(table));
        SumSearch.Result result = sums.search();
        if (result.outcome() == Outcome.STOPPED) {
            notes.add(new Note("run_together.stopped", List.of(table.id())));
        }
        List<@Nullable List<Value>> values = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            boolean held = result.outcome() == Outcome.FOUND;
            values.add(!held ? null : sums.isSummed(row) ? sums.values(row, result) : ExactFigures.of(rows.get(row)));
        }
        return values;
    }

    private List<Sum> sums(TableIndex table) {
        Map<CellId, Boolean> own = new HashMap<>();
        table.targets().forEach(target -> target.cells().forEach(cell -> own.put(cell.id(), true)));
        return form.form().form().sums().stream()
                .filter(sum -> sum.totals().stream().allMatch(own::containsKey))
                .toList();
    }
}
