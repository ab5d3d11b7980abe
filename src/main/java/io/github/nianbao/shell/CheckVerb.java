package io.github.nianbao.shell;

import io.github.nianbao.check.Finding;
import io.github.nianbao.check.Finding.Status;
import io.github.nianbao.desk.Copies;
import io.github.nianbao.desk.Dossier;
import io.github.nianbao.desk.ReportDesk;
import io.github.nianbao.shell.Syntax.Option;
import io.github.nianbao.shell.screen.FindingSentence;
import io.github.nianbao.shell.screen.JsonText;
import io.github.nianbao.shell.screen.Labels;
import io.github.nianbao.shell.screen.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** {@code check}: each finding with its equation and numbers; exit 1 while an error is open. */
final class CheckVerb extends Verb {
    private static final Option ALL = Option.flag("all");

    CheckVerb(Session session) {
        super(session, new Syntax("check", "look", List.of(Syntax.ANY_REPORTS), List.of(ALL, Syntax.JSON)));
    }

    @Override
    int run(Call call, Session session) {
        List<Dossier> dossiers = new ReportDesk(session.desk()).open(call.operands());
        if (call.json()) {
            session.screen()
                    .json(JsonText.of(dossiers.stream().map(CheckVerb::json).toList()));
        } else {
            dossiers.forEach(dossier -> tell(dossier, call.has(ALL.name()), session));
            summarise(dossiers, session);
        }
        boolean open = dossiers.stream()
                .flatMap(dossier -> dossier.findings().stream())
                .anyMatch(Finding::isOpenError);
        return open ? ExitCode.NOT_ALL_WELL : ExitCode.DONE;
    }

    private static void tell(Dossier dossier, boolean all, Session session) {
        List<Finding> told = dossier.findings().stream()
                .filter(finding -> all || finding.status() == Status.FAIL || finding.status() == Status.NOTE)
                .toList();
        if (told.isEmpty()) {
            return;
        }
        session.screen().data(Tone.BOLD, dossier.filed().handle());
        FindingSentence sentence = new FindingSentence(session.say(), new Labels(dossier.form()), dossier.report());
        for (Finding finding : told) {
            String status = session.text("finding.status." + finding.status());
            session.screen().sentence(tone(finding), "  " + status + "  " + sentence.of(finding));
            session.screen().sentence(Tone.FAINT, "      " + finding.id() + ": " + sentence.equation(finding));
        }
    }

    private static Tone tone(Finding finding) {
        return switch (finding.status()) {
            case FAIL -> finding.attested() ? Tone.DOUBTFUL : Tone.BAD;
            case NOTE -> Tone.DOUBTFUL;
            case PASS, PASS_IF_BLANK_IS_ZERO, NOT_ASSESSABLE -> Tone.NORMAL;
        };
    }

    private static void summarise(List<Dossier> dossiers, Session session) {
        Copies copies = Copies.among(dossiers);
        List<Dossier> counted =
                dossiers.stream().filter(dossier -> !copies.has(dossier)).toList();
        List<Finding> findings =
                counted.stream().flatMap(dossier -> dossier.findings().stream()).toList();
        List<String> counts = new ArrayList<>();
        for (Status status : Status.values()) {
            long count = findings.stream()
                    .filter(finding -> finding.status() == status)
                    .count();
            counts.add(session.text("check.count", session.text("finding.status." + status), count));
        }
        session.message("check.summary", counted.size(), session.sentences().list(counts));
        if (counted.size() < dossiers.size()) {
            long failing = dossiers.stream()
                    .filter(copies::has)
                    .mapToLong(dossier -> dossier.failing().size())
                    .sum();
            session.message("check.copies", dossiers.size() - counted.size(), failing);
        }
    }

    private static Map<String, Object> json(Dossier dossier) {
        Map<String, Object> json = ReportTable.identity(dossier.filed());
        json.put("checks", dossier.findings().stream().map(DossierJson::finding).toList());
        return json;
    }
}
