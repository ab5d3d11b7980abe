package io.github.nianbao.shell;

import io.github.nianbao.shell.screen.Tone;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.shell.core.command.Command;
import org.springframework.shell.core.command.CommandContext;
import org.springframework.shell.core.command.CommandOption;
import org.springframework.shell.core.command.ExitStatus;

/**
 * A command of the shell: its syntax, and what it does. To Spring Shell it is a command like any other; the words
 * behind its name reach it unparsed, because Spring Shell 4.0.1 takes flags, negative values and quoted blanks wrongly.
 */
abstract class Verb implements Command {
    private final Syntax syntax;
    private final List<Syntax> ways;
    private final Session session;

    /** @param others further ways to write the command, told apart by {@link Syntax#meant} */
    Verb(Session session, Syntax syntax, Syntax... others) {
        this.session = session;
        this.syntax = syntax;
        this.ways = Stream.concat(Stream.of(syntax), Stream.of(others)).toList();
    }

    /** @return an {@link ExitCode} */
    abstract int run(Call call, Session session);

    /** Whether it may run for hours, and ends between two files where it is asked to; the others are through at once. */
    boolean stopsWhenAsked() {
        return false;
    }

    final Syntax syntax() {
        return syntax;
    }

    /** Every way to write it, the usual one first. */
    final List<Syntax> ways() {
        return ways;
    }

    @Override
    public final String getName() {
        return syntax.name();
    }

    @Override
    public final String getGroup() {
        return session.say().text("help.group." + syntax.group());
    }

    @Override
    public final String getDescription() {
        return session.say().text("help.command." + syntax.name());
    }

    @Override
    public final List<CommandOption> getOptions() {
        return ways.stream()
                .flatMap(way -> way.allOptions().stream())
                .distinct()
                .map(this::option)
                .toList();
    }

    private CommandOption option(Syntax.Option option) {
        return CommandOption.with()
                .longName(option.name())
                .description(Help.option(getName(), option, session.say()))
                .required(option.required())
                .type(option.isFlag() ? boolean.class : String.class)
                .build();
    }

    /** Where every way to write the command begins with a word of its own, one of them is there. */
    private void requireOneOf(List<String> words) {
        List<String> known = ways.stream().flatMap(way -> way.word().stream()).toList();
        boolean isTold = known.size() < ways.size()
                || words.contains("--" + Syntax.HELP.name())
                || words.stream().anyMatch(known::contains);
        if (!isTold) {
            throw new UsageException("usage.one-of", getName(), String.join(", ", known));
        }
    }

    @Override
    public final ExitStatus execute(CommandContext context) {
        List<String> words = context.parsedInput().arguments().stream()
                .map(argument -> String.valueOf(argument.value()))
                .toList();
        requireOneOf(words);
        Call call = CallParser.parse(Syntax.meant(ways, words), words);
        if (call.has(Syntax.HELP.name())) {
            Help.command(session, ways);
            return ExitStatus.OK;
        }
        Session scoped = session.forArchive(call.value(Syntax.ARCHIVE.name()));
        int code = run(call, scoped);
        scoped.desk()
                .warnings()
                .forEach(warning -> scoped.screen()
                        .message(Tone.DOUBTFUL, scoped.sentences().warning(warning)));
        return new ExitStatus(code, getName());
    }
}
