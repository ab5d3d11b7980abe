package io.github.nianbao.map;

import io.github.nianbao.text.PrintedLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A form laid out for matching; made once for all documents.
 *
 * @param tables those that every report has, and those local ones that a document was found to print
 * @param local tables that some reports print, which are looked for before the others
 * @param ignored labels, folded, that are no gaps
 */
record FormIndex(
        MappedForm form,
        List<TableIndex> tables,
        List<TableIndex> local,
        LabelIndex signs,
        List<String> foldedSigns,
        Set<String> ignored) {
    FormIndex {
        tables = List.copyOf(tables);
        local = List.copyOf(local);
        foldedSigns = List.copyOf(foldedSigns);
        ignored = Set.copyOf(ignored);
    }

    static FormIndex of(MappedForm form) {
        return new FormIndex(
                form,
                tables(form, false),
                tables(form, true),
                new LabelIndex(form.signs()),
                form.signs().stream()
                        .map(sign -> PrintedLabel.of(sign.printed()).text())
                        .toList(),
                form.ignored().stream()
                        .map(label -> PrintedLabel.of(label.printed()).text())
                        .collect(Collectors.toUnmodifiableSet()));
    }

    private static List<TableIndex> tables(MappedForm form, boolean local) {
        return form.tables().stream()
                .filter(table -> table.table().isLocal() == local)
                .map(TableIndex::new)
                .toList();
    }

    /** For a document that prints these local tables, before all others. */
    FormIndex printing(List<TableIndex> found) {
        List<TableIndex> all = new ArrayList<>(found);
        all.addAll(tables);
        return found.isEmpty() ? this : new FormIndex(form, all, List.of(), signs, foldedSigns, ignored);
    }

    /** Whether a person said that what bears this label is none of the form's. */
    boolean ignores(PrintedLabel label) {
        return !label.isEmpty() && ignored.contains(label.text());
    }

    String id() {
        return form.form().id();
    }
}
