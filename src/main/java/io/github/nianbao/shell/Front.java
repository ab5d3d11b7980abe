package io.github.nianbao.shell;

import io.github.nianbao.desk.DeskException;
import io.github.nianbao.desk.Nearest;
import io.github.nianbao.shell.screen.Tone;
import java.io.PrintWriter;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.springframework.shell.core.InputReader;
import org.springframework.shell.core.command.Command;
import org.springframework.shell.core.command.CommandArgument;
import org.springframework.shell.core.command.CommandContext;
import org.springframework.shell.core.command.CommandExecutionException;
import org.springframework.shell.core.command.CommandExecutor;
import org.springframework.shell.core.command.CommandRegistry;
import org.springframework.shell.core.command.ParsedInput;

/** Carries out one command, whichever way it came in, and says what went wrong. */
final class Front {
    /** A word that opens so names a script, as in {@code @box.txt}. */
    private static final String SCRIPT_SIGN = "@";

    private final Session session;
    private final CommandRegistry registry;

    Front(Session session, CommandRegistry registry) {
        this.session = session;
        this.registry = registry;
    }

    Session session() {
        return session;
    }

    CommandRegistry registry() {
        return registry;
    }

    /** @return an {@link ExitCode} */
    int run(String line) {
        try {
            return run(Words.of(line));
        } catch (UsageException wrong) {
            return complain(ExitCode.USAGE, wrong.text(session.say()));
        }
    }

    /** @return an {@link ExitCode} */
    int run(List<String> words) {
        if (words.isEmpty()) {
            return ExitCode.DONE;
        }
        if (words.size() == 1 && words.get(0).startsWith(SCRIPT_SIGN)) {
            return run(List.of("script", words.get(0).substring(SCRIPT_SIGN.length())));
        }
        // Spring Shell would take the beginning of a name for a group of commands, and succeed.
        if (registry.getCommandByName(words.get(0)) == null) {
            return complain(unknown(words.get(0), registry));
        }
        try {
            ParsedInput input = parsed(words);
            CommandContext context =
                    new CommandContext(input, registry, new PrintWriter(Writer.nullWriter()), new InputReader() {});
            return new CommandExecutor(registry).execute(context).code();
        } catch (CommandExecutionException failure) {
            return complain(failure.getCause() == null ? failure : failure.getCause());
        } catch (StackOverflowError | OutOfMemoryError failure) {
            return complain(failure);
        }
    }

    static UsageException unknown(String name, CommandRegistry registry) {
        List<String> nearest = Nearest.to(
                name, registry.getCommands().stream().map(Command::getName).toList());
        return nearest.isEmpty()
                ? new UsageException("usage.unknown-command", name)
                : new UsageException("usage.unknown-command.names", name, String.join(", ", nearest));
    }

    private static ParsedInput parsed(List<String> words) {
        List<CommandArgument> arguments = new ArrayList<>();
        for (int index = 1; index < words.size(); index++) {
            arguments.add(new CommandArgument(index - 1, words.get(index)));
        }
        return new ParsedInput(words.get(0), List.of(), List.of(), arguments);
    }

    private int complain(Throwable failure) {
        if (failure instanceof UsageException wrong) {
            return complain(ExitCode.USAGE, wrong.text(session.say()));
        }
        if (failure instanceof DeskException wrong) {
            return complain(
                    ExitCode.of(wrong.code().fault()), session.sentences().of(wrong));
        }
        return complain(ExitCode.FAILED, session.text("error.program", String.valueOf(failure)));
    }

    private int complain(int code, String sentence) {
        session.screen().message(Tone.BAD, sentence);
        return code;
    }
}
