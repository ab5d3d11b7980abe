package io.github.nianbao.shell;

import io.github.nianbao.check.Finding;
import io.github.nianbao.desk.Dossier;
import io.github.nianbao.document.Box;
import io.github.nianbao.document.Place;
import io.github.nianbao.document.SheetPlace;
import io.github.nianbao.report.CellId;
import io.github.nianbao.report.Entry;
import io.github.nianbao.report.FormTable;
import io.github.nianbao.report.Gap;
import io.github.nianbao.shell.screen.JsonText;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A report and its parts for programs; names as in the export. */
final class DossierJson {
    private DossierJson() {}

    /** The figures of some tables, or of all where none is named. */
    static JsonText of(Dossier dossier, List<FormTable> tables) {
        Map<String, Object> json = ReportTable.identity(dossier.filed());
        Map<String, Object> cells = JsonText.object();
        List<String> ids = tables.stream().map(FormTable::id).toList();
        dossier.report().entries().forEach((id, entry) -> {
            if (ids.contains(id.table())) {
                cells.put(id.text(), entry(entry));
            }
        });
        json.put("cells", cells);
        return JsonText.of(json);
    }

    static Map<String, Object> entry(Entry entry) {
        Map<String, Object> json = JsonText.object();
        json.put("value", entry.value().number());
        json.put("state", lower(entry.value().kind()));
        json.put("printed", entry.printed().number());
        json.put("raw", entry.raw());
        json.put("origin", lower(entry.origin()));
        json.put("attested", entry.attested());
        json.put("flags", entry.flags().stream().map(DossierJson::lower).toList());
        json.put("place", place(entry.place()));
        return json;
    }

    static Map<String, Object> gap(Gap gap) {
        Map<String, Object> json = JsonText.object();
        json.put("kind", lower(gap.kind()));
        json.put("cells", gap.cells().stream().map(CellId::text).toList());
        json.put("table", gap.table());
        json.put("printed", gap.printed());
        json.put("place", place(gap.place()));
        return json;
    }

    static Map<String, Object> finding(Finding finding) {
        Map<String, Object> json = JsonText.object();
        json.put("id", finding.id());
        json.put("status", lower(finding.status()));
        json.put("attested", finding.attested());
        json.put("expected", finding.expected());
        json.put("actual", finding.actual());
        json.put("reason", finding.reason() == null ? null : lower(finding.reason()));
        json.put("cells", finding.cells().stream().map(CellId::text).toList());
        return json;
    }

    static @Nullable Map<String, Object> place(@Nullable Place place) {
        if (place == null) {
            return null;
        }
        Map<String, Object> json = JsonText.object();
        putIfThere(json, "page", place.page());
        putIfThere(json, "line", place.line());
        putIfThere(json, "paragraph", place.paragraph());
        putIfThere(json, "table", place.table());
        putIfThere(json, "row", place.row());
        putIfThere(json, "column", place.column());
        Box box = place.box();
        if (box != null) {
            json.put("box", List.of(box.left(), box.top(), box.right(), box.bottom()));
        }
        SheetPlace sheet = place.sheet();
        if (sheet != null) {
            json.put("sheet", sheet.sheet());
            if (sheet.cell() != null) {
                json.put("cell", sheet.cell());
            }
        }
        return json;
    }

    private static void putIfThere(Map<String, Object> json, String name, @Nullable Integer number) {
        if (number != null) {
            json.put(name, number);
        }
    }

    static String lower(Enum<?> code) {
        return code.name().toLowerCase(Locale.ROOT);
    }
}
