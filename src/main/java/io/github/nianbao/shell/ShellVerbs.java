package io.github.nianbao.shell;

import io.github.nianbao.shell.Syntax.Names;
import io.github.nianbao.shell.Syntax.Occurs;
import io.github.nianbao.shell.Syntax.Operand;
import java.util.ArrayList;
import java.util.List;
import org.springframework.shell.core.command.Command;
import org.springframework.shell.core.command.CommandRegistry;

/** The commands about the shell itself, and the list of all. */
final class ShellVerbs {
    private ShellVerbs() {}

    /** Every command under its name. */
    static CommandRegistry registry(Session session) {
        CommandRegistry registry = new CommandRegistry();
        all(session, registry).forEach(registry::registerCommand);
        return registry;
    }

    /** Every command, in the order in which help lists them. */
    private static List<Command> all(Session session, CommandRegistry registry) {
        List<Command> commands = new ArrayList<>(List.of(
                new ImportVerb(session),
                new VerifyVerb(session),
                new ReportsVerb(session),
                new ShowVerb(session),
                new GapsVerb(session),
                new FactsVerb(session),
                new CheckVerb(session),
                new SuggestVerb(session),
                new TraceVerb(session),
                new FindVerb(session),
                new CompareVerb(session)));
        commands.addAll(2, BackupVerbs.all(session));
        commands.add(new ReviewVerb(session));
        commands.addAll(SeriesVerbs.all(session));
        commands.addAll(DecisionVerbs.all(session));
        commands.add(new EnterVerb(session));
        commands.add(new MapVerb(session));
        commands.add(new HistoryVerb(session));
        commands.addAll(JournalVerbs.all(session));
        commands.add(new ExportVerb(session));
        commands.add(new HelpVerb(session, registry));
        commands.add(new ScriptVerb(session, registry));
        commands.add(new VersionVerb(session));
        return commands;
    }

    /** Every way to write every command, in the same order. */
    static List<Syntax> syntaxes(Session session) {
        return all(session, new CommandRegistry()).stream()
                .flatMap(command -> ((Verb) command).ways().stream())
                .toList();
    }

    private static final class HelpVerb extends Verb {
        private static final Operand COMMAND = new Operand("COMMAND", Names.COMMAND, Occurs.AT_MOST_ONCE);

        private final CommandRegistry registry;

        HelpVerb(Session session, CommandRegistry registry) {
            super(session, new Syntax("help", "shell", List.of(COMMAND), List.of()));
            this.registry = registry;
        }

        @Override
        int run(Call call, Session session) {
            String name = call.operandOrNull(0);
            if (name == null) {
                Help.all(session, syntaxes(session));
                return ExitCode.DONE;
            }
            Command command = registry.getCommandByName(name);
            if (command == null) {
                throw Front.unknown(name, registry);
            }
            Help.command(session, ((Verb) command).ways());
            return ExitCode.DONE;
        }
    }

    private static final class ScriptVerb extends Verb {
        private static final Operand FILE = new Operand("FILE", Names.PATH, Occurs.ONCE);

        /** Scripts may run scripts; one that runs itself must end some time. */
        private static final int DEEPEST = 10;

        private final CommandRegistry registry;
        private int depth;

        ScriptVerb(Session session, CommandRegistry registry) {
            super(session, new Syntax("script", "shell", List.of(FILE), List.of()));
            this.registry = registry;
        }

        @Override
        int run(Call call, Session session) {
            if (depth == DEEPEST) {
                throw new UsageException("usage.script-depth", call.operand(0), String.valueOf(DEEPEST));
            }
            depth++;
            try {
                return new Script(new Front(session, registry)).run(call.operand(0));
            } finally {
                depth--;
            }
        }
    }

    private static final class VersionVerb extends Verb {
        VersionVerb(Session session) {
            super(session, new Syntax("version", "shell", List.of(), List.of()));
        }

        @Override
        int run(Call call, Session session) {
            session.screen().data(session.text("version", session.program()));
            return ExitCode.DONE;
        }
    }
}
