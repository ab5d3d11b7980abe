package io.github.nianbao.desk;

import io.github.nianbao.report.Form;
import io.github.nianbao.report.FormBlock;
import io.github.nianbao.report.FormCell;
import io.github.nianbao.report.FormColumn;
import io.github.nianbao.report.FormRow;
import io.github.nianbao.report.FormTable;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** What a person names when teaching: a row of a form (or one of its cells), or a column. */
final class Targets {
    private Targets() {}

    /** @throws DeskException with the nearest names, if the form has no such row or cell */
    static String row(Form form, String typed) {
        for (FormCell cell : form.cells()) {
            if (cell.id().text().equals(typed)) {
                return cell.id().table() + "." + cell.row().id();
            }
        }
        return known(
                typed,
                form,
                names(form, block -> block.rows().stream().map(FormRow::id).toList()));
    }

    /** @throws DeskException with the nearest names, if the form has no such column */
    static String column(Form form, String typed) {
        return known(
                typed,
                form,
                names(
                        form,
                        block -> block.columns().stream().map(FormColumn::id).toList()));
    }

    private static Set<String> names(Form form, Function<FormBlock, List<String>> parts) {
        Set<String> names = new LinkedHashSet<>();
        for (FormTable table : form.tables()) {
            table.blocks().forEach(block -> parts.apply(block).forEach(part -> names.add(table.id() + "." + part)));
        }
        return names;
    }

    private static String known(String typed, Form form, Set<String> names) {
        if (names.contains(typed)) {
            return typed;
        }
        List<String> arguments = new ArrayList<>(List.of(typed, form.id()));
        arguments.addAll(Nearest.to(typed, names));
        throw new DeskException(DeskException.Code.UNKNOWN_TARGET, arguments);
    }
}
