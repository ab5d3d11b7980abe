package io.github.nianbao.shell;

import io.github.nianbao.desk.Dossier;
import io.github.nianbao.desk.ReportDesk;
import io.github.nianbao.report.Gap;
import io.github.nianbao.shell.screen.GapSentence;
import io.github.nianbao.shell.screen.JsonText;
import io.github.nianbao.shell.screen.Labels;
import io.github.nianbao.shell.screen.Tone;
import java.util.List;
import java.util.Map;

/** {@code gaps}: what the program knows it did not get. */
final class GapsVerb extends Verb {
    GapsVerb(Session session) {
        super(session, new Syntax("gaps", "look", List.of(Syntax.ANY_REPORTS), List.of(Syntax.JSON)));
    }

    @Override
    int run(Call call, Session session) {
        List<Dossier> dossiers = new ReportDesk(session.desk()).open(call.operands());
        if (call.json()) {
            session.screen()
                    .json(JsonText.of(dossiers.stream().map(GapsVerb::json).toList()));
            return ExitCode.DONE;
        }
        for (Dossier dossier : dossiers) {
            List<Gap> gaps = dossier.report().gaps();
            if (!gaps.isEmpty()) {
                session.screen().data(Tone.BOLD, dossier.filed().handle());
                GapSentence sentence = new GapSentence(session.say(), new Labels(dossier.form()));
                gaps.forEach(gap -> session.screen().data("  " + sentence.of(gap)));
            }
        }
        int count = dossiers.stream()
                .mapToInt(dossier -> dossier.report().gaps().size())
                .sum();
        session.message("gaps.summary", count, dossiers.size());
        return ExitCode.DONE;
    }

    private static Map<String, Object> json(Dossier dossier) {
        Map<String, Object> json = ReportTable.identity(dossier.filed());
        json.put("gaps", dossier.report().gaps().stream().map(DossierJson::gap).toList());
        return json;
    }
}
