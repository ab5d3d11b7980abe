package io.github.nianbao.shell;

import io.github.nianbao.desk.BackupDesk;
import io.github.nianbao.shell.Syntax.Names;
import io.github.nianbao.shell.Syntax.Occurs;
import io.github.nianbao.shell.Syntax.Operand;
import java.nio.file.Path;
import java.util.List;
import org.springframework.shell.core.command.Command;

/** {@code backup} and {@code restore}: the whole archive in one file, and back. */
final class BackupVerbs {
    private static final Operand FILE = new Operand("FILE", Names.PATH, Occurs.ONCE);

    private BackupVerbs() {}

    static List<Command> all(Session session) {
        return List.of(new BackupVerb(session), new RestoreVerb(session));
    }

    private static final class BackupVerb extends Verb {
        BackupVerb(Session session) {
            super(session, new Syntax("backup", "archive", List.of(FILE), List.of(Syntax.FORCE)));
        }

        @Override
        int run(Call call, Session session) {
            Path file = Path.of(call.operand(0));
            int sources = new BackupDesk(session.desk()).backup(file, call.has(Syntax.FORCE.name()));
            session.screen().data(file.toString());
            session.message("backup.written", session.archive(), sources);
            return ExitCode.DONE;
        }
    }

    private static final class RestoreVerb extends Verb {
        RestoreVerb(Session session) {
            super(session, new Syntax("restore", "archive", List.of(FILE), List.of()));
        }

        @Override
        int run(Call call, Session session) {
            int sources = new BackupDesk(session.desk()).restore(Path.of(call.operand(0)));
            session.message("restore.done", session.archive(), sources);
            return ExitCode.DONE;
        }
    }
}
