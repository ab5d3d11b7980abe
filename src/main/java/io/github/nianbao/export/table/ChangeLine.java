package io.github.nianbao.export.table;

import io.github.nianbao.export.ExportedAgencies.Change;
import java.util.List;

/** A line of {@code agency_changes}. */
record ChangeLine(Change change) {
    private static final String PARTED_BY = ";";

    static Table<ChangeLine> table() {
        return Table.ofExport(
                "agency_changes",
                "机关变更",
                "Where an agency's years cross a new name, a merger or a split. Nothing is added up over them.",
                columns(),
                List.of("agency", "year", "names_before"),
                plan -> plan.agencies().changes().stream().map(ChangeLine::new).toList());
    }

    private static List<Column<ChangeLine>> columns() {
        return new Columns<ChangeLine>()
                .requiredText(
                        "agency",
                        "机关",
                        "whose years cross it, by the standing_name of reports",
                        line -> line.change.agency())
                .count("year", "年度", "the first year of the later names", line -> (long) line.change.year())
                .requiredText(
                        "names_before",
                        "变更前",
                        "the names up to the year before, parted by ;",
                        line -> String.join(PARTED_BY, line.change.before()))
                .requiredText(
                        "names_after",
                        "变更后",
                        "the names from the year on, parted by ;",
                        line -> String.join(PARTED_BY, line.change.after()))
                .all();
    }
}
