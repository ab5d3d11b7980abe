package io.github.nianbao.desk;

import io.github.nianbao.report.CellId;
import io.github.nianbao.report.Entry;
import io.github.nianbao.report.Form;
import io.github.nianbao.report.Gap;
import io.github.nianbao.report.Report;
import io.github.nianbao.report.Value;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What other mappings make of one report.
 *
 * @param form that it is then read by
 * @param changes of its cells, in the form's order
 * @param closed gaps that are none any more
 * @param opened gaps that were none before
 */
public record Effect(Filed report, @Nullable Form form, List<Change> changes, List<Gap> closed, List<Gap> opened) {

    public enum Kind {
        /** A figure that found no place before. */
        NEW,
        /** A figure that was placed, and would be another one, or doubtful. */
        CHANGED,
        /** A figure that would have no place any more. */
        LOST
    }

    /** @param before missing where the cell was not read */
    public record Change(CellId cell, Kind kind, Value before, Value after) {}

    public Effect {
        changes = List.copyOf(changes);
        closed = List.copyOf(closed);
        opened = List.copyOf(opened);
    }

    static Effect of(Filed filed, @Nullable Form form, Report before, Report after) {
        Set<CellId> cells = new LinkedHashSet<>(after.entries().keySet());
        cells.addAll(before.entries().keySet());
        List<Change> changes = new ArrayList<>();
        for (CellId cell : cells) {
            Kind kind = kind(before.entry(cell), after.entry(cell));
            if (kind != null) {
                changes.add(new Change(cell, kind, before.value(cell), after.value(cell)));
            }
        }
        List<Gap> closed = new ArrayList<>(before.gaps());
        closed.removeAll(after.gaps());
        List<Gap> opened = new ArrayList<>(after.gaps());
        opened.removeAll(before.gaps());
        return new Effect(filed, form, changes, closed, opened);
    }

    private static @Nullable Kind kind(@Nullable Entry before, @Nullable Entry after) {
        Entry was = before != null && before.raw() != null ? before : null;
        Entry is = after != null && after.raw() != null ? after : null;
        if (was == null) {
            return is == null ? null : Kind.NEW;
        }
        if (is == null) {
            return Kind.LOST;
        }
        return isSame(was, is) ? null : Kind.CHANGED;
    }

    private static boolean isSame(Entry before, Entry after) {
        return before.value().equals(after.value())
                && Objects.equals(before.place(), after.place())
                && before.flags().equals(after.flags());
    }

    public boolean isNothing() {
        return changes.isEmpty() && closed.isEmpty() && opened.isEmpty();
    }

    public long count(Kind kind) {
        return changes.stream().filter(change -> change.kind() == kind).count();
    }

    /** Whether a figure that was placed would not stay as it is. */
    public boolean isHarmful() {
        return changes.stream().anyMatch(change -> change.kind() != Kind.NEW);
    }
}
