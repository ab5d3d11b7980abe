package io.github.nianbao.map;

import io.github.nianbao.document.Place;
import io.github.nianbao.report.CellId;
import io.github.nianbao.report.Entry;
import io.github.nianbao.report.Gap;
import io.github.nianbao.report.Note;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What has been placed so far, which rows are used up, and what is known to be missing or homeless. */
final class Board {
    private final Map<CellId, Entry> entries = new LinkedHashMap<>();
    private final Set<CellId> contested = new LinkedHashSet<>();
    private final List<Gap> gaps = new ArrayList<>();
    private final Map<Integer, String> used = new LinkedHashMap<>();
    private final Set<String> found = new LinkedHashSet<>();
    private final Map<String, Integer> ignored = new LinkedHashMap<>();

    /** Two printed figures for one cell: the first stays, with a flag, and the second becomes a gap. */
    void place(Entry entry) {
        Entry first = entries.putIfAbsent(entry.id(), entry);
        found.add(entry.id().table());
        if (first == null || first.value().equals(entry.value())) {
            return;
        }
        contested.add(entry.id());
        gap(Gap.Kind.UNSURE_PLACE, List.of(entry.id()), entry.id().table(), entry.place(), entry.raw());
    }

    void gap(
            Gap.Kind kind,
            List<CellId> cells,
            @Nullable String table,
            @Nullable Place place,
            @Nullable String printed) {
        if (table != null) {
            found.add(table);
        }
        add(new Gap(kind, cells, table, place, printed));
    }

    /** A gap that is no sign of the table having been found. */
    void add(Gap gap) {
        gaps.add(gap);
    }

    /** Something printed under a label that a person said is none of the form's: no gap, but told. */
    void ignore(String label) {
        ignored.merge(label, 1, Integer::sum);
    }

    /** What was ignored, and how often. */
    List<Note> notes() {
        return ignored.entrySet().stream()
                .map(label -> new Note("ignored", List.of(label.getKey(), String.valueOf(label.getValue()))))
                .toList();
    }

    /** Marks a row as a part of a table of the form. */
    void use(RowView row, String table) {
        used.put(row.index(), table);
    }

    boolean isUsed(RowView row) {
        return used.containsKey(row.index());
    }

    /** The table of the form to which a row belongs. */
    @Nullable
    String owner(RowView row) {
        return used.get(row.index());
    }

    /** How many figures have been placed. */
    int size() {
        return entries.size();
    }

    /** Whether any part of a table of the form was found. */
    boolean hasTable(String table) {
        return found.contains(table);
    }

    /** Whether the table is told to be there, and not to be read as a whole. */
    boolean isRunTogether(String table) {
        return gaps.stream()
                .anyMatch(gap ->
                        gap.kind() == Gap.Kind.RUN_TOGETHER && gap.cells().isEmpty() && table.equals(gap.table()));
    }

    @Nullable
    Entry entry(CellId id) {
        Entry entry = entries.get(id);
        if (entry == null || !contested.contains(id)) {
            return entry;
        }
        Set<Entry.Flag> flags = new HashSet<>(entry.flags());
        flags.add(Entry.Flag.UNSURE_PLACE);
        return new Entry(
                id,
                entry.value(),
                entry.printed(),
                entry.raw(),
                entry.place(),
                entry.origin(),
                entry.attested(),
                flags);
    }

    void remove(CellId id) {
        entries.remove(id);
        contested.remove(id);
    }

    List<Gap> gaps() {
        return List.copyOf(gaps);
    }

    /** The cells that a gap names already. */
    Set<CellId> cellsInGaps() {
        Set<CellId> cells = new HashSet<>();
        gaps.forEach(gap -> cells.addAll(gap.cells()));
        return cells;
    }

    static @Nullable Place placeOf(RowView row) {
        return row.cells().isEmpty()
                ? row.source().place()
                : row.cells().get(0).cell().place();
    }
}
