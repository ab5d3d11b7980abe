package io.github.nianbao.shell;

import io.github.nianbao.check.Finding;
import io.github.nianbao.desk.DeskException;
import io.github.nianbao.desk.EntrySheet;
import io.github.nianbao.report.CellId;
import io.github.nianbao.report.Entry;
import io.github.nianbao.shell.screen.FindingSentence;
import io.github.nianbao.shell.screen.Labels;
import io.github.nianbao.shell.screen.Tone;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Asks for a table row by row; the sums answer as soon as a row is typed. Nothing is recorded here. */
final class GuidedEntry {
    private final Session session;
    private final EntrySheet sheet;
    private final Answers answers;
    private final Labels labels;
    private final List<List<CellId>> rows;
    private final Map<CellId, String> typed = new LinkedHashMap<>();

    GuidedEntry(Session session, EntrySheet sheet, Answers answers) {
        this.session = session;
        this.sheet = sheet;
        this.answers = answers;
        this.labels = new Labels(sheet.form());
        this.rows = sheet.rows();
    }

    /** What was typed, also where the person stopped before the last row. */
    Map<CellId, String> run() {
        session.message("enter.guide", rows.size());
        int at = 0;
        while (at < rows.size()) {
            show(at);
            String answer = answers.next();
            if (answer == null || answer.equals("q")) {
                break;
            }
            if (answer.equals("b")) {
                at = Math.max(0, at - 1);
            } else if (answer.isEmpty() || take(rows.get(at), answer)) {
                at++;
            }
        }
        return typed;
    }

    private void show(int at) {
        List<CellId> row = rows.get(at);
        session.screen().data(Tone.BOLD, session.text("enter.row.head", at + 1, rows.size(), labels.row(row.get(0))));
        session.screen().data(Tone.FAINT, "  " + row.stream().map(labels::last).collect(Collectors.joining(" · ")));
        if (row.stream().anyMatch(cell -> !now(cell).isEmpty())) {
            String now = row.stream()
                    .map(cell -> now(cell).isEmpty() ? "?" : now(cell))
                    .collect(Collectors.joining(" "));
            session.screen().data("  " + session.text("enter.row.now", now));
        }
    }

    /** What was typed before, in this sitting or an earlier one. */
    private String now(CellId cell) {
        Entry entry = Objects.requireNonNull(sheet.content().entry(cell));
        String before =
                entry.origin() == Entry.Origin.KEYED ? session.sentences().value(entry.value()) : "";
        return typed.getOrDefault(cell, before);
    }

    /** @return whether the row was understood; it may be wrong all the same */
    private boolean take(List<CellId> row, String answer) {
        String[] values = answer.split("[\\s,，]+");
        if (values.length != row.size()) {
            session.screen().message(Tone.BAD, session.text("enter.row.count", row.size(), values.length));
            return false;
        }
        Map<CellId, String> more = new LinkedHashMap<>(typed);
        for (int index = 0; index < values.length; index++) {
            more.put(row.get(index), values[index]);
        }
        List<Finding> told;
        try {
            told = sheet.answer(more, row);
        } catch (DeskException wrong) {
            session.screen().message(Tone.BAD, session.sentences().of(wrong));
            return false;
        }
        typed.putAll(more);
        tell(told);
        return true;
    }

    private void tell(List<Finding> told) {
        FindingSentence sentence = new FindingSentence(session.say(), labels, sheet.with(typed));
        boolean fails = false;
        for (Finding finding : told) {
            boolean holds = finding.status() == Finding.Status.PASS;
            fails |= !holds;
            String line = holds
                    ? session.text("enter.holds", finding.id(), sentence.equation(finding))
                    : session.text("enter.fails", finding.id(), sentence.equation(finding));
            session.screen().data(holds ? Tone.FAINT : Tone.BAD, "  " + line);
        }
        if (fails) {
            session.message("enter.look-again");
        }
    }

    /** The values as lines that can be entered. */
    static List<String> lines(Map<CellId, String> typed) {
        List<String> lines = new ArrayList<>();
        typed.forEach((cell, value) -> lines.add(cell.text() + "=" + value));
        return lines;
    }
}
