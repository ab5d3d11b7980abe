package io.github.nianbao.report;

import java.util.List;
import java.util.Optional;

/**
 * One version of the official form.
 *
 * @param id {@code "2021"}, {@code "2019"} or {@code "2014"}
 * @param basis the notice that introduced it
 */
public record Form(String id, String basis, List<FormTable> tables, List<Sum> sums, List<YearRule> yearRules) {
    public Form {
        tables = List.copyOf(tables);
        sums = List.copyOf(sums);
        yearRules = List.copyOf(yearRules);
    }

    /** Every cell of the form, alternatives included, in the form's order. */
    public List<FormCell> cells() {
        return tables.stream().flatMap(table -> table.cells().stream()).toList();
    }

    public Optional<FormCell> cell(CellId id) {
        return cells().stream().filter(cell -> cell.id().equals(id)).findFirst();
    }
}
