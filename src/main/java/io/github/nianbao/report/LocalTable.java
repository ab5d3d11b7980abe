package io.github.nianbao.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table that no notice prescribes, as a person describes it in order to teach it.
 *
 * @param name the last segment of its id, {@code local.<name>}
 * @param title the words printed above it
 * @param corner heads that stand over no figures (指标名称, 计量单位)
 * @param sums which rows add up to which, in every column
 * @param running a column that runs on over the years; {@code null} where there is none
 * @param insteadOf the table of the form that is not to be missed where this one is printed; {@code null} where it stands
 *     beside the form's tables
 */
public record LocalTable(
        String name,
        String title,
        List<String> corner,
        List<Column> columns,
        List<Row> rows,
        List<Parts> sums,
        @Nullable Running running,
        @Nullable String insteadOf) {

    /**
     * A column of figures.
     *
     * @param head as printed
     * @param place its column in the printed table, from 1
     */
    public record Column(String id, String head, int place) {}

    /**
     * @param groups the labels it stands under, outermost first
     * @param unit as printed beside it; {@code null} where none is
     * @param place its row in the printed table, from 1
     */
    public record Row(
            String id,
            String label,
            List<String> groups,
            @Nullable String unit,
            int place) {
        public Row {
            groups = List.copyOf(groups);
        }
    }

    /** Rows that add up to another. */
    public record Parts(String total, List<String> parts) {
        public Parts {
            parts = List.copyOf(parts);
        }
    }

    /** A running total: what it was the year before, and the column of this year, come to what it is now. */
    public record Running(String total, String added) {}

    public LocalTable {
        corner = List.copyOf(corner);
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        sums = List.copyOf(sums);
    }

    public String id() {
        return CellId.LOCAL + name;
    }

    public LocalTable named(String other) {
        return new LocalTable(other, title, corner, columns, rows, sums, running, insteadOf);
    }

    public LocalTable titled(String other) {
        return new LocalTable(name, other, corner, columns, rows, sums, running, insteadOf);
    }

    public LocalTable withColumns(List<Column> others) {
        return new LocalTable(name, title, corner, others, rows, sums, running, insteadOf);
    }

    public LocalTable withRows(List<Row> others, List<Parts> otherSums) {
        return new LocalTable(name, title, corner, columns, others, otherSums, running, insteadOf);
    }

    public LocalTable withRunning(@Nullable Running other) {
        return new LocalTable(name, title, corner, columns, rows, sums, other, insteadOf);
    }

    public LocalTable inPlaceOf(@Nullable String other) {
        return new LocalTable(name, title, corner, columns, rows, sums, running, other);
    }
}
