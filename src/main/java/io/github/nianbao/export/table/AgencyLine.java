package io.github.nianbao.export.table;

import io.github.nianbao.export.ExportedAgencies.Agency;
import java.util.List;

/** A line of {@code agencies}. */
record AgencyLine(Agency agency) {
    static Table<AgencyLine> table() {
        return Table.ofExport(
                "agencies",
                "机关",
                "One line for each name that a report bears, with the name under which its years stand.",
                columns(),
                List.of("agency"),
                plan -> plan.agencies().all().stream().map(AgencyLine::new).toList());
    }

    private static List<Column<AgencyLine>> columns() {
        return new Columns<AgencyLine>()
                .requiredText("agency", "机关", "the name, as in reports", line -> line.agency.name())
                .requiredText(
                        "standing_name",
                        "统一名称",
                        "the name under which its years stand; another one where people decided that both are one agency's",
                        line -> line.agency.standing())
                .text(
                        "tags",
                        "标签",
                        "what people said of the agency, such as its level: name=value, parted by ;",
                        line -> Columns.tags(line.agency.tags()))
                .all();
    }
}
