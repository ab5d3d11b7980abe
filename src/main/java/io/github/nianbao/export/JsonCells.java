package io.github.nianbao.export;

import io.github.nianbao.check.Coverage;
import io.github.nianbao.report.Entry;
import io.github.nianbao.report.FormCell;
import io.github.nianbao.report.Label;
import io.github.nianbao.report.Value;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The figures, one line each, in the form's order. */
final class JsonCells {
    private final JsonWriter json;
    private final ExportedReport exported;
    private final Coverage coverage;

    JsonCells(JsonWriter json, ExportedReport exported) {
        this.json = json;
        this.exported = exported;
        this.coverage = exported.coverage();
    }

    void write() {
        exported.inOrder().forEach((entry, form) -> json.line(entry.id().text(), () -> cell(entry, form.orElse(null))));
    }

    private void cell(Entry entry, @Nullable FormCell formCell) {
        boolean derived = entry.origin() == Entry.Origin.DERIVED;
        // A derived figure is offered and never presented as printed.
        Value value = derived ? entry.printed() : entry.value();
        json.value("value", "state", value);
        json.value("printed", "printed_state", entry.printed());
        json.string("raw", entry.raw());
        if (derived) {
            json.number("derived", entry.value().number());
        }
        json.code("origin", entry.origin());
        json.bool("attested", entry.attested());
        json.strings("flags", entry.flags().stream().map(JsonWriter::code).toList());
        json.number("coverage", coverage.of(entry.id()));
        json.string("unit", formCell == null ? null : formCell.column().unit());
        json.place("place", entry.place());
        if (formCell != null) {
            json.strings(
                    "row_labels", labels(formCell.row().groups(), formCell.row().label()));
            json.strings(
                    "column_labels",
                    labels(formCell.column().groups(), formCell.column().label()));
        }
    }

    private static List<String> labels(List<Label> groups, Label label) {
        List<String> labels = new ArrayList<>();
        groups.forEach(group -> labels.add(group.printed()));
        labels.add(label.printed());
        return labels;
    }
}
