package io.github.nianbao.shell;

import io.github.nianbao.desk.DeskException;
import io.github.nianbao.desk.Dossier;
import io.github.nianbao.desk.ReportDesk;
import io.github.nianbao.report.Fact;
import io.github.nianbao.report.Form;
import io.github.nianbao.report.FormTable;
import io.github.nianbao.report.Passage;
import io.github.nianbao.shell.Syntax.Names;
import io.github.nianbao.shell.Syntax.Option;
import io.github.nianbao.shell.screen.FactSentence;
import io.github.nianbao.shell.screen.Tone;
import java.util.ArrayList;
import java.util.List;

/** {@code show}: the tables of a report as printed, with signs on the cells that a person should look at. */
final class ShowVerb extends Verb {
    private static final Option NARRATIVE = Option.flag("narrative");
    private static final Option TABLE = Option.of("table", "TABLE", Names.TABLE);

    ShowVerb(Session session) {
        super(session, new Syntax("show", "look", List.of(Syntax.REPORT), List.of(TABLE, NARRATIVE, Syntax.JSON)));
    }

    @Override
    int run(Call call, Session session) {
        Dossier dossier = new ReportDesk(session.desk()).open(call.operand(0));
        List<FormTable> tables = tables(dossier, call);
        if (call.json()) {
            session.screen().json(DossierJson.of(dossier, tables));
            return ExitCode.DONE;
        }
        head(dossier, session);
        if (call.has(NARRATIVE.name())) {
            narrative(dossier, session);
            return ExitCode.DONE;
        }
        for (FormTable table : tables) {
            SheetTable.print(table, dossier, session);
        }
        ReportTable.notes(dossier.line(), session);
        session.message("show.signs");
        session.message(
                "show.open", dossier.report().gaps().size(), dossier.failing().size());
        return ExitCode.DONE;
    }

    /** The prose under its heads, figures marked. */
    private static void narrative(Dossier dossier, Session session) {
        List<Fact> facts = dossier.report().allFacts();
        String section = null;
        int number = 0;
        for (Passage passage : dossier.report().narrative()) {
            int here = ++number;
            if (passage.section() != null && !passage.section().equals(section)) {
                session.screen().data(Tone.BOLD, passage.section());
            }
            section = passage.section();
            List<Fact> stated = facts.stream()
                    .filter(fact -> fact.quote().passage() == here)
                    .toList();
            session.screen().data(FactSentence.marked(passage.text(), stated));
        }
        session.message("show.narrative", facts.size());
    }

    private static List<FormTable> tables(Dossier dossier, Call call) {
        Form form = dossier.form();
        List<FormTable> all = form == null ? List.of() : form.tables();
        String wanted = call.value(TABLE.name());
        if (wanted == null) {
            return all;
        }
        List<FormTable> chosen =
                all.stream().filter(table -> table.id().equals(wanted)).toList();
        if (chosen.isEmpty()) {
            List<String> arguments =
                    new ArrayList<>(List.of(wanted, dossier.filed().handle()));
            all.forEach(table -> arguments.add(table.id()));
            throw new DeskException(DeskException.Code.UNKNOWN_TABLE, arguments);
        }
        return chosen;
    }

    private static void head(Dossier dossier, Session session) {
        String form = dossier.form() == null
                ? session.text("show.no-form")
                : session.text("show.form", dossier.form().id(), dossier.form().basis());
        session.screen()
                .data(
                        Tone.BOLD,
                        session.text(
                                "show.head",
                                dossier.filed().number(),
                                dossier.filed().handle(),
                                form));
        session.screen().data(session.text("show.file", dossier.filed().file()));
        if (!dossier.filed().tags().isEmpty()) {
            session.screen().data(session.text("show.tags", ReportTable.tags(dossier.filed(), session)));
        }
    }
}
