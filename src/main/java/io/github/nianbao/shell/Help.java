package io.github.nianbao.shell;

import io.github.nianbao.shell.screen.Tone;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
            for (Syntax syntax : members) {
                session.screen().data("  " + syntax.usage());
                session.screen().data("      " + session.text("help.command." + syntax.name()));
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

    static void command(Session session, Syntax syntax) {
        session.screen().data(Tone.BOLD, syntax.usage());
        session.screen().data(session.text("help.command." + syntax.name()));
        for (Syntax.Operand operand : syntax.operands()) {
            session.screen().data("  " + operand.name() + "  " + session.text("help.names." + names(operand)));
        }
        for (Syntax.Option option : syntax.allOptions()) {
            String shown = option.isFlag() ? option.name() : option.name() + " " + option.value();
            session.screen().data("  --" + shown + "  " + session.text("help.option." + option.name()));
        }
    }
}
