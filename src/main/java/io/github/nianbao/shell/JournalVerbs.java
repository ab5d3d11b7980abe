package io.github.nianbao.shell;

import io.github.nianbao.desk.JournalDesk;
import io.github.nianbao.desk.JournalDesk.Replayed;
import io.github.nianbao.fix.JournalEntry;
import io.github.nianbao.fix.Merge.Contradiction;
import io.github.nianbao.shell.Syntax.Names;
import io.github.nianbao.shell.Syntax.Occurs;
import io.github.nianbao.shell.Syntax.Operand;
import io.github.nianbao.shell.Syntax.Option;
import io.github.nianbao.shell.screen.Labels;
import io.github.nianbao.shell.screen.Tone;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.Command;

/** {@code journal} and {@code replay}: the journal as a file, checked, and taken into another archive. */
final class JournalVerbs {
    private static final String EXPORT = "export";
    private static final String VERIFY = "verify";

    private JournalVerbs() {}

    static List<Command> all(Session session) {
        return List.of(new JournalVerb(session), new Replay(session));
    }

    private static final class JournalVerb extends Verb {
        private static final Operand ACTION = new Operand("export|verify", Names.ACTION, Occurs.ONCE);
        private static final Operand FILE = new Operand("FILE", Names.PATH, Occurs.AT_MOST_ONCE);

        JournalVerb(Session session) {
            super(session, new Syntax("journal", "decide", List.of(ACTION, FILE), List.of()));
        }

        @Override
        int run(Call call, Session session) {
            String file = call.operandOrNull(1);
            if (call.operand(0).equals(VERIFY)) {
                return verify(file, session);
            }
            if (!call.operand(0).equals(EXPORT) || file == null) {
                throw new UsageException("usage.journal", syntax());
            }
            int entries = new JournalDesk(session.desk()).export(Path.of(file));
            session.message("journal.exported", file, entries);
            return ExitCode.DONE;
        }

        private static int verify(@Nullable String file, Session session) {
            JournalDesk desk = new JournalDesk(session.desk());
            Optional<Long> broken = file == null ? desk.firstBroken() : desk.firstBroken(Path.of(file));
            if (broken.isEmpty()) {
                session.message("journal.holds");
                return ExitCode.DONE;
            }
            session.screen().data(Tone.BAD, session.text("damage.JOURNAL_BROKEN", broken.get()));
            return ExitCode.NOT_ALL_WELL;
        }
    }

    private static final class Replay extends Verb {
        private static final Operand FILE = new Operand("FILE", Names.PATH, Occurs.ONCE);
        private static final Option THEIRS = Option.flag("theirs");

        Replay(Session session) {
            super(session, new Syntax("replay", "decide", List.of(FILE), List.of(THEIRS)));
        }

        @Override
        int run(Call call, Session session) {
            boolean theirs = call.has(THEIRS.name());
            Replayed replayed = new JournalDesk(session.desk()).replay(Path.of(call.operand(0)), theirs);
            for (Contradiction contradiction : replayed.merge().contradictions()) {
                session.screen()
                        .data(
                                Tone.DOUBTFUL,
                                session.text(
                                        "replay.contradiction",
                                        said(contradiction.ours(), session),
                                        said(contradiction.theirs(), session)));
            }
            replayed.inapplicable()
                    .forEach(entry -> session.screen()
                            .data(Tone.DOUBTFUL, session.text("replay.inapplicable", said(entry, session))));
            replayed.absent()
                    .forEach(entry ->
                            session.screen().data(Tone.FAINT, session.text("replay.absent", said(entry, session))));
            session.message(
                    "replay.summary",
                    replayed.added().size(),
                    replayed.merge().folded(),
                    replayed.merge().contradictions().size(),
                    replayed.inapplicable().size(),
                    replayed.absent().size());
            boolean isOpen = !theirs && !replayed.merge().contradictions().isEmpty();
            return isOpen ? ExitCode.NOT_ALL_WELL : ExitCode.DONE;
        }

        private static String said(JournalEntry entry, Session session) {
            return session.text(
                    "replay.entry",
                    entry.who(),
                    Times.shown(entry.at()),
                    session.sentences().decision(entry.decision(), new Labels(null)));
        }
    }
}
