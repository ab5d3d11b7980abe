package io.github.nianbao.compare;

import io.github.nianbao.check.Finding;
import io.github.nianbao.compare.ComparedFigure.Mark;
import io.github.nianbao.report.CellId;
import io.github.nianbao.report.Entry;
import io.github.nianbao.report.Form;
import io.github.nianbao.report.FormCell;
import io.github.nianbao.report.Value;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The figures of one side of a comparison, with units and marks. */
public final class Figures {
    private final ComparedReport side;
    private final Map<CellId, String> units;
    private final Set<CellId> inOpenErrors;

    public Figures(ComparedReport side) {
        this.side = side;
        this.units = units(side.form());
        this.inOpenErrors = side.findings().stream()
                .filter(Finding::isOpenError)
                .flatMap(finding -> finding.cells().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** In the report's order. */
    Set<CellId> cells() {
        return side.report().entries().keySet();
    }

    public ComparedFigure figure(CellId cell) {
        Entry entry = side.report().entry(cell);
        Value value = entry == null ? Value.MISSING : entry.value();
        return new ComparedFigure(value, units.get(cell), entry == null ? Set.of() : marks(entry));
    }

    private Set<Mark> marks(Entry entry) {
        Set<Mark> marks = EnumSet.noneOf(Mark.class);
        switch (entry.origin()) {
            case FIXED -> marks.add(Mark.FIXED);
            case KEYED -> marks.add(Mark.KEYED);
            case DERIVED -> marks.add(Mark.DERIVED);
            case PRINTED -> {}
        }
        if (entry.attested()) {
            marks.add(Mark.ATTESTED);
        }
        if (!entry.flags().isEmpty()) {
            marks.add(Mark.FLAGGED);
        }
        if (inOpenErrors.contains(entry.id())) {
            marks.add(Mark.OPEN_ERROR);
        }
        return marks;
    }

    private static Map<CellId, String> units(@Nullable Form form) {
        Map<CellId, String> units = new HashMap<>();
        if (form != null) {
            for (FormCell cell : form.cells()) {
                String unit = cell.column().unit();
                if (unit != null) {
                    units.put(cell.id(), unit);
                }
            }
        }
        return units;
    }
}
