package io.github.nianbao.export.table;

import java.util.List;

/** Every table of an export in long form. */
public final class Tables {
    /** Raised whenever a name or a meaning changes; additions leave it. */
    public static final int FORMAT_VERSION = 1;

    /** The table that the others refer to. */
    public static final String REPORTS = "reports";

    private Tables() {}

    /** In the order in which they are shown. */
    public static List<Table<?>> all() {
        return List.of(
                ReportLine.table(),
                CellLine.table(),
                CheckLine.table(),
                GapLine.table(),
                FactLine.table(),
                DecisionLine.table(),
                IndicatorLine.table(),
                AgencyLine.table(),
                ChangeLine.table());
    }
}
