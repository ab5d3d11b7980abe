package io.github.nianbao.map;

import io.github.nianbao.report.CellId;
import io.github.nianbao.report.Form;
import io.github.nianbao.report.FormTable;
import io.github.nianbao.report.Label;
import io.github.nianbao.report.Value;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A mapping file: the form, and what helps to find it in a document.
 *
 * @param firstYear the first year reported on it
 * @param lastYear the last one; the greatest integer for a form in force
 * @param signs labels that only this form prints in the tables in which the forms differ
 * @param ignored labels of rows, columns and tables that are known to be none of the form's, so that they are no gaps
 * @param examples printed tables with the cells that must come out of them
 */
record MappedForm(
        Form form,
        int firstYear,
        int lastYear,
        List<Label> signs,
        List<MappedTable> tables,
        List<Label> ignored,
        List<Example> examples) {
    MappedForm {
        ignored = List.copyOf(ignored);
        signs = List.copyOf(signs);
        tables = List.copyOf(tables);
        examples = List.copyOf(examples);
    }

    boolean isUsedFor(int year) {
        return firstYear <= year && year <= lastYear;
    }

    /**
     * @param corner heads that belong to no column of figures (信息内容)
     * @param others heads of columns of figures that the form does not have (历年累计)
     * @param alternatives rows of which only one group is printed; the first group is the form's own
     * @param insteadOf of a local table: the id of the form's table that is not to be missed where this one is printed
     */
    record MappedTable(
            FormTable table,
            Layout layout,
            List<Label> corner,
            List<Label> others,
            List<Alternatives> alternatives,
            @Nullable String insteadOf) {
        MappedTable {
            corner = List.copyOf(corner);
            others = List.copyOf(others);
            alternatives = List.copyOf(alternatives);
        }
    }

    enum Layout {
        /** One printed row for each row of the form. */
        ROWS,
        /** Rows of the form may stand below or beside each other, and rows and columns may change places. */
        MATRIX
    }

    /** Groups of row ids of which exactly one group is printed. */
    record Alternatives(List<List<String>> groups) {
        Alternatives {
            groups = groups.stream().map(List::copyOf).toList();
        }
    }

    /**
     * @param rows printed cells; {@code <} goes on with the cell to the left, {@code ^} with the one above
     * @param cells every cell that the table must give, and no other
     */
    record Example(String about, boolean spansKept, List<List<String>> rows, Map<CellId, Value> cells) {
        Example {
            rows = rows.stream().map(List::copyOf).toList();
            cells = Map.copyOf(cells);
        }
    }
}
