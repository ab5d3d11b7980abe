package io.github.nianbao.map;

import io.github.nianbao.text.PrintedLabel;
import java.util.List;

/** A form laid out for matching; made once for all documents. */
record FormIndex(MappedForm form, List<TableIndex> tables, LabelIndex signs, List<String> foldedSigns) {
    FormIndex {
        tables = List.copyOf(tables);
        foldedSigns = List.copyOf(foldedSigns);
    }

    static FormIndex of(MappedForm form) {
        return new FormIndex(
                form,
                form.tables().stream().map(TableIndex::new).toList(),
                new LabelIndex(form.signs()),
                form.signs().stream()
                        .map(sign -> PrintedLabel.of(sign.printed()).text())
                        .toList());
    }

    String id() {
        return form.form().id();
    }
}
