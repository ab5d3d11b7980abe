package io.github.nianbao.shell;

import io.github.nianbao.desk.JournalDesk;
import io.github.nianbao.desk.JournalDesk.About;
import io.github.nianbao.desk.JournalDesk.Replayed;
import io.github.nianbao.fix.JournalEntry;
import io.github.nianbao.fix.ReportKey;
import io.github.nianbao.shell.Syntax.Names;
import io.github.nianbao.shell.Syntax.Occurs;
import io.github.nianbao.shell.Syntax.Operand;
import io.github.nianbao.shell.Syntax.Option;
import io.github.nianbao.shell.screen.Labels;
import io.github.nianbao.shell.screen.Times;
import io.github.nianbao.shell.screen.Tone;
import java.nio.file.Path;
import java.util.List;
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
        private static final Operand FILE = new Operand("FILE", Names.PATH, Occurs.ONCE);
        private static final Operand MAYBE_FILE = new Operand("FILE", Names.PATH, Occurs.AT_MOST_ONCE);

        JournalVerb(Session session) {
            super(
                    session,
                    Syntax.way("journal", "decide", EXPORT, List.of(FILE), List.of()),
                    Syntax.way("journal", "decide", VERIFY, List.of(MAYBE_FILE), List.of()));
        }

        @Override
        int run(Call call, Session session) {
            if (call.operand(0).equals(VERIFY)) {
                return verify(call.operandOrNull(1), session);
            }
            String file = call.operand(1);
            int entries = new JournalDesk(session.desk()).export(Path.of(file));
            session.message("journal.exported", file, entries);
            return ExitCode.DONE;
        }

        private static int verify(@Nullable String file, Session session) {
            JournalDesk desk = new JournalDesk(session.desk());
            JournalDesk.Chain chain = file == null ? desk.chain() : desk.chain(Path.of(file));
            if (chain.broken() == null) {
                session.message(
                        chain.entries() == 0 ? "journal.empty" : "journal.holds", chain.entries(), chain.lastHash());
                return ExitCode.DONE;
            }
            session.screen().data(Tone.BAD, session.text("damage.JOURNAL_BROKEN", chain.broken()));
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
            boolean isTheirs = call.has(THEIRS.name());
            Replayed replayed = new JournalDesk(session.desk()).replay(Path.of(call.operand(0)), isTheirs);
            replayed.merge().contradictions().forEach(contradiction -> {
                String ours = said(contradiction.ours(), replayed, session);
                String theirs = said(contradiction.theirs(), replayed, session);
                session.screen()
                        .sentence(
                                Tone.DOUBTFUL,
                                session.text(
                                        isTheirs ? "replay.contradiction.theirs" : "replay.contradiction",
                                        ours,
                                        theirs));
            });
            tell("replay.inapplicable", Tone.DOUBTFUL, replayed.inapplicable(), replayed, session);
            tell("replay.absent", Tone.FAINT, replayed.absent(), replayed, session);
            session.message(
                    "replay.summary",
                    replayed.added().size(),
                    replayed.merge().folded(),
                    replayed.merge().contradictions().size(),
                    replayed.inapplicable().size(),
                    replayed.absent().size());
            boolean isOpen = !isTheirs && !replayed.merge().contradictions().isEmpty();
            if (isOpen) {
                session.message("replay.contradictory");
            }
            return isOpen ? ExitCode.NOT_ALL_WELL : ExitCode.DONE;
        }

        private static void tell(
                String key, Tone tone, List<JournalEntry> entries, Replayed replayed, Session session) {
            entries.forEach(entry ->
                    session.screen().sentence(tone, session.text(key, said(entry, replayed, session))));
        }

        /** Who decided what and when, about which report where this archive has it. */
        private static String said(JournalEntry entry, Replayed replayed, Session session) {
            ReportKey report = entry.decision().report();
            About about = report == null ? null : replayed.reports().get(report);
            String decision =
                    session.sentences().decision(entry.decision(), new Labels(about == null ? null : about.form()));
            return about == null
                    ? session.text("replay.entry", entry.who(), Times.shown(entry.at()), decision)
                    : session.text(
                            "replay.entry.about", entry.who(), Times.shown(entry.at()), decision, about.handle());
        }
    }
}
