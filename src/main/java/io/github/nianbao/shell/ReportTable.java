package io.github.nianbao.shell;

import io.github.nianbao.desk.Filed;
import io.github.nianbao.desk.Reason;
import io.github.nianbao.desk.ReportLine;
import io.github.nianbao.shell.screen.JsonText;
import io.github.nianbao.shell.screen.TextTable;
import io.github.nianbao.shell.screen.TextTable.Align;
import io.github.nianbao.shell.screen.TextTable.Cell;
import io.github.nianbao.shell.screen.Tone;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reports one to a line, for people and for programs. */
final class ReportTable {
    private ReportTable() {}

    static TextTable of(List<ReportLine> lines, Session session) {
        TextTable table = new TextTable(
                List.of(
                        session.text("reports.number"),
                        session.text("reports.report"),
                        session.text("reports.form"),
                        session.text("reports.cells"),
                        session.text("reports.gaps"),
                        session.text("reports.failing"),
                        session.text("reports.file")),
                List.of(Align.RIGHT, Align.LEFT, Align.RIGHT, Align.RIGHT, Align.RIGHT, Align.RIGHT, Align.LEFT));
        lines.forEach(line -> table.add(row(line, session)));
        return table;
    }

    private static List<Cell> row(ReportLine line, Session session) {
        Filed filed = line.filed();
        String failing = line.attested() == 0
                ? String.valueOf(line.failing())
                : session.text("reports.failing.attested", line.failing(), line.attested());
        return List.of(
                Cell.of(filed.number()),
                Cell.of(filed.handle()),
                Cell.of(filed.form() == null ? "?" : filed.form()),
                Cell.of(line.cells() + "/" + line.formCells()),
                new Cell(String.valueOf(line.gaps()), line.gaps() > 0 ? Tone.DOUBTFUL : Tone.NORMAL),
                new Cell(failing, line.isOpen() ? Tone.BAD : Tone.NORMAL),
                Cell.of(filed.file()));
    }

    /** What is worth knowing of a report beside its figures. */
    static void notes(ReportLine line, Session session) {
        line.notes()
                .forEach(note -> session.message(
                        "reports.note",
                        line.filed().handle(),
                        session.sentences().note(note)));
    }

    /** Tags as users write them, one beside the other. */
    static String tags(Filed filed, Session session) {
        return session.sentences()
                .list(filed.tags().entrySet().stream()
                        .map(tag -> tag.getKey() + "=" + tag.getValue())
                        .toList());
    }

    static Map<String, Object> json(ReportLine line) {
        Map<String, Object> json = identity(line.filed());
        json.put("cells", line.cells());
        json.put("gaps", line.gaps());
        json.put("failing", line.failing());
        json.put("attested", line.attested());
        return json;
    }

    /** The members by which every listing names a report. */
    static Map<String, Object> identity(Filed filed) {
        Map<String, Object> json = JsonText.object();
        json.put("number", filed.number());
        json.put("handle", filed.handle());
        json.put("file", filed.file());
        json.put("tags", filed.tags());
        json.put("agency", filed.agency());
        json.put("year", filed.year());
        json.put("format", filed.form());
        json.put("preferred", filed.preferred());
        return json;
    }

    static @Nullable Map<String, Object> json(@Nullable Reason reason) {
        if (reason == null) {
            return null;
        }
        Map<String, Object> json = JsonText.object();
        json.put("code", reason.code());
        json.put("arguments", reason.arguments());
        return json;
    }
}
