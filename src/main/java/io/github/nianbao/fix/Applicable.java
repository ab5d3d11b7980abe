package io.github.nianbao.fix;

import io.github.nianbao.report.CellId;
import io.github.nianbao.report.Entry;
import io.github.nianbao.report.Fact;
import io.github.nianbao.report.FactId;
import io.github.nianbao.report.FigureId;
import io.github.nianbao.report.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Sorts the standing decisions about one report into those that apply to a reading and those that do not. */
final class Applicable {
    private final Report reading;
    private final List<JournalEntry> applied = new ArrayList<>();
    private final List<JournalEntry> inapplicable = new ArrayList<>();

    Applicable(Report reading, List<JournalEntry> standing) {
        this.reading = reading;
        standing.forEach(this::sort);
    }

    List<JournalEntry> applied() {
        return applied;
    }

    List<JournalEntry> inapplicable() {
        return inapplicable;
    }

    private void sort(JournalEntry entry) {
        Decision decision = entry.decision();
        Printed about = Printed.of(decision);
        if (about != null && !about.isIn(reading)) {
            inapplicable.add(entry);
        } else if (about != null) {
            applied.removeIf(earlier -> supersedes(decision, earlier.decision()));
            inapplicable.removeIf(earlier -> about.isOfSameFigure(earlier.decision()));
            applied.add(entry);
        } else if (decision instanceof Decision.KeyIn keyed) {
            applied.removeIf(earlier -> earlier.decision() instanceof Decision.KeyIn);
            inapplicable.removeIf(earlier -> earlier.decision() instanceof Decision.KeyIn);
            (keyed.form().equals(reading.form()) ? applied : inapplicable).add(entry);
        } else if (decision instanceof Decision.SetAgency || decision instanceof Decision.SetYear) {
            applied.removeIf(earlier -> earlier.decision().getClass() == decision.getClass());
            applied.add(entry);
        }
    }

    /** A fix supersedes whatever was decided about its figure; an attestation leaves a fix before it in force. */
    private static boolean supersedes(Decision later, Decision earlier) {
        Printed about = Printed.of(later);
        return about != null
                && about.isOfSameFigure(earlier)
                && (later instanceof Decision.Fix || earlier instanceof Decision.Attest);
    }

    /** The printed figure that a decision was made on. */
    private record Printed(FigureId figure, @Nullable String raw) {
        static @Nullable Printed of(Decision decision) {
            if (decision instanceof Decision.Fix fix) {
                return new Printed(fix.figure(), fix.raw());
            } else if (decision instanceof Decision.Attest attest) {
                return new Printed(attest.figure(), attest.raw());
            }
            return null;
        }

        boolean isIn(Report reading) {
            if (figure instanceof FactId id) {
                Fact fact = reading.fact(id);
                return fact != null && fact.quote().printed().equals(raw);
            }
            Entry entry = figure instanceof CellId cell ? reading.entry(cell) : null;
            return entry != null && Objects.equals(entry.raw(), raw);
        }

        boolean isOfSameFigure(Decision other) {
            Printed printed = of(other);
            return printed != null && printed.figure.equals(figure);
        }
    }
}
