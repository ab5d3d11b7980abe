package io.github.nianbao.shell;

import io.github.nianbao.desk.Reason;
import io.github.nianbao.desk.ReportDesk;
import io.github.nianbao.shell.screen.JsonText;
import io.github.nianbao.shell.screen.Tone;
import java.util.List;

/** {@code verify}: sources against their hashes, the journal's chain, the database. */
final class VerifyVerb extends Verb {
    VerifyVerb(Session session) {
        super(session, new Syntax("verify", "archive", List.of(), List.of(Syntax.JSON)));
    }

    @Override
    int run(Call call, Session session) {
        List<Reason> damages = new ReportDesk(session.desk()).verify();
        if (call.json()) {
            session.screen()
                    .json(JsonText.of(damages.stream().map(ReportTable::json).toList()));
        } else if (damages.isEmpty()) {
            session.message("verify.holds", session.archive());
        } else {
            damages.forEach(damage ->
                    session.screen().data(Tone.BAD, session.sentences().damage(damage)));
        }
        return damages.isEmpty() ? ExitCode.DONE : ExitCode.NOT_ALL_WELL;
    }
}
