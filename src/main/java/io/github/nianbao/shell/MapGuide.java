package io.github.nianbao.shell;

import io.github.nianbao.desk.DeskException;
import io.github.nianbao.desk.TaughtDesk;
import io.github.nianbao.desk.TeachDesk;
import io.github.nianbao.desk.TeachDesk.Preview;
import io.github.nianbao.desk.Unexplained;
import io.github.nianbao.desk.Unexplained.Choice;
import io.github.nianbao.report.LocalTable;
import io.github.nianbao.shell.screen.Labels;
import io.github.nianbao.shell.screen.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Teaches by questions, one after another: what the program sees is shown, an empty answer takes it, another changes it.
 * Nothing is kept before its effect on the whole archive has been shown and a person said yes. A table takes nine answers.
 */
final class MapGuide {
    private static final String QUIT = "q";
    private static final String IGNORE = "i";
    private static final String SKIP = "s";
    private static final String YES = "y";
    private static final String NO = "n";
    /** Keep, and read the archive's reports anew. */
    private static final String YES_AND_APPLY = "a";

    private final Session session;
    private final TeachDesk desk;
    private final String report;
    private final Answers answers;
    private final List<Unexplained> done = new ArrayList<>();
    private int kept;
    private int code = ExitCode.DONE;

    MapGuide(Session session, String report, Answers answers) {
        this.session = session;
        this.desk = new TeachDesk(session.desk());
        this.report = report;
        this.answers = answers;
    }

    /** No more answers, or a person wants no more questions. */
    private static final class EndedException extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** @return an {@link ExitCode}: on a terminal always that all is well */
    int run() {
        try {
            boolean goesOn = true;
            while (goesOn) {
                List<Unexplained> open = desk.unexplained(report).stream()
                        .filter(one -> !done.contains(one))
                        .toList();
                goesOn = !open.isEmpty();
                if (goesOn) {
                    one(open);
                } else if (kept == 0) {
                    session.message("guide.none", report);
                }
            }
            if (answers instanceof WrittenAnswers written) {
                leftOver(written);
            }
        } catch (EndedException ended) {
            // What was kept is kept.
        }
        session.message("guide.summary", kept);
        return code;
    }

    /** Nothing is left to ask; answers that are left may mean that those before went to other questions than they were for. */
    private void leftOver(WrittenAnswers written) {
        int from = written.line() + 1;
        int left = written.left();
        if (left > 0) {
            session.screen().message(Tone.BAD, session.text("guide.left-over", written.name(), from, left));
            code = ExitCode.USAGE;
        }
    }

    private void one(List<Unexplained> open) {
        session.screen().data(Tone.BOLD, session.text("guide.open", report));
        for (int i = 0; i < open.size(); i++) {
            Unexplained one = open.get(i);
            String what = one.table() == null
                    ? session.text("guide.row", one.line())
                    : session.text("guide.table", one.table(), one.line());
            session.screen().data("  " + (i + 1) + "  " + what);
        }
        Unexplained chosen = asked("guide.which", answer -> open.get(choice(answer, open.size())));
        done.add(chosen);
        Integer number = chosen.table();
        if (number == null) {
            row(chosen.print());
        } else {
            table(number);
        }
    }

    /** The index of what was chosen; an empty answer takes the first. */
    private static int choice(String answer, int of) {
        int number = answer.isEmpty() ? 1 : MapVerb.number(answer);
        if (number < 1 || number > of) {
            throw new UsageException("usage.map-part", answer);
        }
        return number - 1;
    }

    private void row(String print) {
        List<Choice> choices = desk.choices(report, print);
        session.screen().data(Tone.BOLD, session.text("guide.row", print));
        for (int i = 0; i < choices.size(); i++) {
            session.screen()
                    .data("  " + (i + 1) + "  " + choices.get(i).row() + "  "
                            + choices.get(i).label());
        }
        Function<String, Preview> meant = answer -> switch (answer) {
            case IGNORE -> desk.ignore(report, print);
            case "" -> throw new UsageException("usage.map-part", answer);
            default -> desk.label(report, print, rowOf(answer, choices));
        };
        String answer = ask("guide.which-row");
        while (!answer.equals(SKIP)) {
            try {
                keep(meant.apply(answer));
                return;
            } catch (UsageException | DeskException refused) {
                tell(refused);
                answer = ask("guide.which-row");
            }
        }
    }

    private static String rowOf(String answer, List<Choice> choices) {
        boolean isNumber = answer.chars().allMatch(Character::isDigit);
        return isNumber ? choices.get(choice(answer, choices.size())).row() : answer;
    }

    private void table(int number) {
        LocalTable table = desk.draft(report, number).described();
        DraftLines.rows(table, session);
        table = changed(table, DraftEdits::name, "guide.name");
        table = changed(
                table, (draft, title) -> title.isEmpty() ? draft : draft.titled(title), "guide.title", table.title());
        table = changed(table, DraftEdits::columns, "guide.columns", DraftLines.columns(table));
        table = changed(table, DraftEdits::rows, "guide.rows");
        table = changed(table, DraftEdits::sums, "guide.sums", DraftLines.sums(table, session));
        table = changed(table, DraftEdits::running, "guide.running", DraftLines.running(table, session));
        String insteadOf = table.insteadOf() == null ? session.text("draft.nothing") : table.insteadOf();
        table = changed(table, DraftEdits::insteadOf, "guide.instead-of", insteadOf);
        try {
            keep(desk.table(report, number, table));
        } catch (DeskException refused) {
            tell(refused);
        }
    }

    private LocalTable changed(
            LocalTable table, BiFunction<LocalTable, String, LocalTable> edit, String question, Object... shown) {
        return asked(question, answer -> edit.apply(table, answer), shown);
    }

    private void keep(Preview preview) {
        new EffectLines(session).tell(preview.effects());
        String answer = ask(preview.isHarmful() ? "guide.keep-harmful" : "guide.keep");
        if (!answer.equals(YES) && !answer.equals(YES_AND_APPLY)) {
            session.message("guide.not-kept");
            if (!answer.equals(NO) && !answer.isEmpty()) {
                refusedIfWritten();
            }
            return;
        }
        desk.keep(preview, true)
                .forEach(entry -> session.message(
                        "decided.archive",
                        entry.number(),
                        session.sentences().decision(entry.decision(), new Labels(null))));
        kept++;
        if (answer.equals(YES_AND_APPLY)) {
            session.message(
                    "map.applied",
                    new TaughtDesk(session.desk()).apply(List.of()).size());
        }
    }

    /** Asks until the answer is understood. */
    private <T> T asked(String question, Function<String, T> take, Object... shown) {
        while (true) {
            String answer = ask(question, shown);
            try {
                return take.apply(answer);
            } catch (UsageException | DeskException refused) {
                tell(refused);
            }
        }
    }

    private String ask(String question, Object... shown) {
        session.message(question, shown);
        String answer = answers.next();
        if (answer == null || answer.equals(QUIT)) {
            throw new EndedException();
        }
        return answer.strip();
    }

    private void tell(RuntimeException refused) {
        String why = refused instanceof DeskException failure
                ? session.sentences().of(failure)
                : ((UsageException) refused).text(session.say());
        session.screen().message(Tone.BAD, why);
        refusedIfWritten();
    }

    /** A person sees that the question comes again; of written answers the next one is meant for another question. */
    private void refusedIfWritten() {
        if (answers instanceof WrittenAnswers written) {
            session.screen().message(Tone.BAD, session.text("guide.refused", written.name(), written.line()));
            code = ExitCode.USAGE;
            throw new EndedException();
        }
    }
}
