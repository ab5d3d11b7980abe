package io.github.nianbao.shell;

import io.github.nianbao.shell.screen.Tone;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a user can type, made from the syntax of every command. */
final class Help {
    private Help() {}

    /** Every command with one line. */
    static void all(Session session, List<Syntax> syntaxes) {
        session.screen().data(session.text("help.intro"));
        Map<String, List<Syntax>> groups = new LinkedHashMap<>();
        syntaxes.forEach(syntax -> groups.computeIfAbsent(syntax.group(), group -> new ArrayList<>())
                .add(syntax));
        groups.forEach((group, members) -> {
            session.screen().data("");
            session.screen().data(Tone.BOLD, session.text("help.group." + group));
            Set<String> names = new LinkedHashSet<>();
            members.forEach(syntax -> names.add(syntax.name()));
            for (String name : names) {
                members.stream()
                        .filter(syntax -> syntax.name().equals(name))
                        .forEach(way -> session.screen().data("  " + way.usage()));
                session.screen().data("      " + session.text("help.command." + name));
            }
        });
        session.screen().data("");
        for (String line : session.text("help.footer").split("\n", -1)) {
            session.screen().data(line);
        }
    }

    /** Where several reports may be named, all may be. */
    private static String names(Syntax.Operand operand) {
        boolean several =
                operand.names() == Syntax.Names.REPORT && operand.occurs().isRepeated();
        return operand.names() + (several ? "S" : "");
    }

    /** @param ways to write it, the usual one first */
    static void command(Session session, List<Syntax> ways) {
        ways.forEach(way -> session.screen().data(Tone.BOLD, way.usage()));
        session.screen().data(session.text("help.command." + ways.get(0).name()));
        for (Syntax.Operand operand : ways.stream()
                .flatMap(way -> way.operands().stream())
                .filter(operand -> operand.names() != Syntax.Names.WORD)
                .distinct()
                .toList()) {
            session.screen().data("  " + operand.name() + "  " + session.text("help.names." + names(operand)));
        }
        for (Syntax.Option option : ways.stream()
                .flatMap(way -> way.allOptions().stream())
                .distinct()
                .toList()) {
            String shown = option.isFlag() ? option.name() : option.name() + " " + option.value();
            session.screen().data("  --" + shown + "  " + session.text("help.option." + option.name()));
        }
    }
}
