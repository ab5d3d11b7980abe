package io.github.nianbao.shell;

import io.github.nianbao.shell.screen.Glossary;
import io.github.nianbao.shell.screen.Messages;
import io.github.nianbao.shell.screen.Tone;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a user can type, made from the syntax of every command. */
final class Help {
    /** Between an example and what it is an example of. */
    private static final String EXPLAINED = " # ";

    private static final int WIDEST_WORD = 26;
    private static final int WIDEST_EXAMPLE = 66;

    private Help() {}

    /** Every command with one line. */
    static void all(Session session, List<Syntax> syntaxes) {
        session.screen().data(session.text("help.intro"));
        Map<String, List<Syntax>> groups = new LinkedHashMap<>();
        syntaxes.forEach(syntax -> groups.computeIfAbsent(syntax.group(), group -> new ArrayList<>())
                .add(syntax));
        groups.forEach((group, members) -> {
            heading("help.group." + group, session);
            Set<String> names = new LinkedHashSet<>();
            members.forEach(syntax -> names.add(syntax.name()));
            for (String name : names) {
                members.stream()
                        .filter(syntax -> syntax.name().equals(name))
                        .forEach(way -> session.screen().data("  " + Usage.line(way, session.say())));
                session.screen().data("      " + session.text("help.command." + name));
            }
        });
        session.screen().data("");
        text("help.footer", session);
    }

    /** @param ways to write it, the usual one first */
    static void command(Session session, List<Syntax> ways) {
        String name = ways.get(0).name();
        ways.forEach(way -> session.screen().data(Tone.BOLD, Usage.line(way, session.say())));
        text("help.command." + name, session);
        if (session.say().has("help.more." + name)) {
            session.screen().data("");
            text("help.more." + name, session);
        }
        glossary("help.operands", operands(ways, session.say()), session);
        glossary("help.options", options(ways, session.say()), session);
        if (session.say().has("help.examples." + name)) {
            glossary("help.examples", examples(session.text("help.examples." + name)), session);
        }
        glossary("help.exit-codes", exitCodes(name, session.say()), session);
    }

    /** What an option does for a command: some mean different things to different commands. */
    static String option(String command, Syntax.Option option, Messages say) {
        return say.firstOf("help.option." + command + "." + option.name(), "help.option." + option.name());
    }

    private static Glossary operands(List<Syntax> ways, Messages say) {
        Glossary glossary = new Glossary(WIDEST_WORD);
        for (Syntax way : ways) {
            for (Syntax.Operand operand : way.operands()) {
                if (operand.names() != Syntax.Names.WORD) {
                    glossary.add(
                            Usage.word(operand.name(), say),
                            say.firstOf(
                                    "help.names." + way.name() + "." + operand.name(), "help.names." + names(operand)));
                }
            }
        }
        return glossary;
    }

    /** Where several reports may be named, all may be. */
    private static String names(Syntax.Operand operand) {
        boolean several =
                operand.names() == Syntax.Names.REPORT && operand.occurs().isRepeated();
        return operand.names() + (several ? "S" : "");
    }

    private static Glossary options(List<Syntax> ways, Messages say) {
        Glossary glossary = new Glossary(WIDEST_WORD);
        for (Syntax way : ways) {
            way.options().forEach(option -> glossary.add(Usage.option(option, say), option(way.name(), option, say)));
        }
        List.of(Syntax.ARCHIVE, Syntax.HELP)
                .forEach(option -> glossary.add(Usage.option(option, say), say.text("help.option." + option.name())));
        return glossary;
    }

    private static Glossary examples(String lines) {
        Glossary glossary = new Glossary(WIDEST_EXAMPLE);
        for (String line : lines.split("\n", -1)) {
            int end = line.lastIndexOf(EXPLAINED);
            glossary.add(line.substring(0, end).stripTrailing(), line.substring(end + EXPLAINED.length()));
        }
        return glossary;
    }

    private static Glossary exitCodes(String command, Messages say) {
        Glossary glossary = new Glossary(WIDEST_WORD);
        glossary.add(String.valueOf(ExitCode.DONE), say.text("help.exit.done"));
        if (say.has("help.exit." + command)) {
            glossary.add(String.valueOf(ExitCode.NOT_ALL_WELL), say.text("help.exit." + command));
        }
        glossary.add(String.valueOf(ExitCode.USAGE), say.text("help.exit.usage"));
        glossary.add(String.valueOf(ExitCode.FAILED), say.text("help.exit.failed"));
        return glossary;
    }

    private static void glossary(String heading, Glossary glossary, Session session) {
        if (!glossary.isEmpty()) {
            heading(heading, session);
            session.screen().glossary(glossary);
        }
    }

    private static void heading(String key, Session session) {
        session.screen().data("");
        session.screen().data(Tone.BOLD, session.text(key));
    }

    private static void text(String key, Session session) {
        for (String line : session.text(key).split("\n", -1)) {
            session.screen().data(line);
        }
    }
}
