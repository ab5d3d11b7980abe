package io.github.nianbao.shell;

import io.github.nianbao.desk.DeskException;
import io.github.nianbao.shell.screen.Tone;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.shell.core.command.CommandRegistry;
import org.springframework.shell.jline.PromptProvider;

/** From the words on the system's command line to an exit code. */
public final class Launch {
    private static final String ARCHIVE = "--archive";

    private Launch() {}

    /** @return an {@link ExitCode} */
    public static int run(List<String> arguments, Map<String, String> environment) {
        Map<String, String> settings = new HashMap<>(environment);
        List<String> words = new ArrayList<>(arguments);
        String wrong = takeArchive(words, settings);
        Session session;
        try {
            session = Surroundings.session(settings, Program.VERSION);
        } catch (DeskException setting) {
            settings.remove(Surroundings.LIMITS);
            Session usual = Surroundings.session(settings, Program.VERSION);
            usual.screen().message(Tone.BAD, usual.sentences().of(setting));
            return ExitCode.USAGE;
        }
        if (wrong != null) {
            session.message("usage.no-value", wrong, "nianbao " + ARCHIVE + " DIR …");
            return ExitCode.USAGE;
        }
        if (isVersion(words)) {
            session.screen().data(session.text("version", session.program()));
            return ExitCode.DONE;
        }
        if (isHelp(words)) {
            Help.all(session, ShellVerbs.syntaxes(session));
            return ExitCode.DONE;
        }
        try (GenericApplicationContext context = start(session)) {
            return run(words, context, session);
        }
    }

    /** Takes {@code --archive DIR} before the command into the settings; gives back what is wrong with it. */
    private static @org.jspecify.annotations.Nullable String takeArchive(
            List<String> words, Map<String, String> settings) {
        while (!words.isEmpty() && words.get(0).startsWith(ARCHIVE)) {
            String word = words.remove(0);
            if (word.startsWith(ARCHIVE + "=")) {
                settings.put("NIANBAO_ARCHIVE", word.substring(ARCHIVE.length() + 1));
            } else if (word.equals(ARCHIVE) && !words.isEmpty()) {
                settings.put("NIANBAO_ARCHIVE", words.remove(0));
            } else {
                return word;
            }
        }
        return null;
    }

    private static boolean isVersion(List<String> words) {
        return words.size() == 1
                && (words.get(0).equals("--version") || words.get(0).equals("version"));
    }

    private static boolean isHelp(List<String> words) {
        return words.size() == 1
                && (words.get(0).equals("--help")
                        || words.get(0).equals("-h")
                        || words.get(0).equals("help"));
    }

    /** The parts of the shell; each is made when it is asked for, so that one command starts quickly. */
    private static GenericApplicationContext start(Session session) {
        GenericApplicationContext context = new GenericApplicationContext();
        context.registerBean(CommandRegistry.class, () -> ShellVerbs.registry(session), Launch::lazy);
        context.registerBean(
                Front.class, () -> new Front(session, context.getBean(CommandRegistry.class)), Launch::lazy);
        context.registerBean(PromptProvider.class, () -> new Prompt(session), Launch::lazy);
        context.registerBean(
                Interactive.class, () -> new Interactive(session, context.getBean(PromptProvider.class)), Launch::lazy);
        context.refresh();
        return context;
    }

    private static void lazy(BeanDefinition part) {
        part.setLazyInit(true);
    }

    private static int run(List<String> words, GenericApplicationContext context, Session session) {
        Front front = context.getBean(Front.class);
        if (words.isEmpty()
                && Surroundings.isTerminal(Surroundings.INPUT)
                && Surroundings.isTerminal(Surroundings.OUTPUT)) {
            return context.getBean(Interactive.class).run();
        }
        if (words.isEmpty() || words.equals(List.of(Script.STANDARD_INPUT))) {
            return front.run(List.of("script", Script.STANDARD_INPUT));
        }
        if (front.registry().getCommandByName(words.get(0)) instanceof Verb verb && verb.stopsWhenAsked()) {
            try (Ending asked = Ending.askedBy(session.stop())) {
                return front.run(words);
            }
        }
        return front.run(words);
    }
}
