package io.github.nianbao.shell;

import io.github.nianbao.desk.DeskException;
import io.github.nianbao.desk.EntrySheet;
import io.github.nianbao.report.CellId;
import io.github.nianbao.shell.screen.Labels;
import io.github.nianbao.shell.screen.Tone;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Asks about each cell that was typed differently the second time, until the person says what is printed. */
final class SecondLook {
    private final Session session;
    private final EntrySheet sheet;
    private final Answers answers;

    SecondLook(Session session, EntrySheet sheet, Answers answers) {
        this.session = session;
        this.sheet = sheet;
        this.answers = answers;
    }

    /** What is left open counts as not typed. */
    void settle(Map<CellId, String> first, Map<CellId, String> second) {
        boolean goesOn = true;
        for (CellId cell : sheet.cells()) {
            if (!Objects.equals(first.get(cell), second.get(cell))) {
                goesOn = goesOn && ask(cell, first, second);
                if (!goesOn) {
                    first.remove(cell);
                    second.remove(cell);
                }
            }
        }
    }

    private boolean ask(CellId cell, Map<CellId, String> first, Map<CellId, String> second) {
        String nothing = session.text("enter.nothing");
        session.screen()
                .data(
                        Tone.DOUBTFUL,
                        session.text(
                                "enter.difference",
                                cell.text(),
                                new Labels(sheet.form()).of(cell),
                                first.getOrDefault(cell, nothing),
                                second.getOrDefault(cell, nothing)));
        String answer = answers.next();
        while (answer != null && !answer.equals("q")) {
            try {
                sheet.answer(Map.of(cell, answer), List.of(cell));
                first.put(cell, answer);
                second.put(cell, answer);
                return true;
            } catch (DeskException wrong) {
                session.screen().message(Tone.BAD, session.sentences().of(wrong));
                answer = answers.next();
            }
        }
        return false;
    }
}
