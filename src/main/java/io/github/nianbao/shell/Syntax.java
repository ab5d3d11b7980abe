package io.github.nianbao.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a command is written. Declared once; parsing, help and completion all follow from it.
 *
 * @param group under which help lists it
 */
record Syntax(String name, String group, List<Operand> operands, List<Option> options) {

    /** What an operand or an option's value names, so that it can be completed. */
    enum Names {
        REPORT,
        CELL,
        /** A cell, or a fact of the prose. */
        FIGURE,
        TABLE,
        PATH,
        FORMAT,
        COMMAND,
        /** The very word, which tells one way to write a command from another. */
        WORD,
        /** A row of a form, or one of its cells. */
        ROW,
        COLUMN,
        TEACHING,
        /** Words of the document, as printed. */
        PRINTED,
        /** The number of a table of the document. */
        NUMBER,
        AGENCY,
        TEXT
    }

    enum Occurs {
        ONCE,
        AT_MOST_ONCE,
        AT_LEAST_ONCE,
        ANY;

        boolean isRequired() {
            return this == ONCE || this == AT_LEAST_ONCE;
        }

        boolean isRepeated() {
            return this == AT_LEAST_ONCE || this == ANY;
        }
    }

    /** @param name as help shows it, such as {@code REPORT} */
    record Operand(String name, Names names, Occurs occurs) {
        static Operand word(String word) {
            return new Operand(word, Names.WORD, Occurs.ONCE);
        }
    }

    /**
     * @param name without the dashes
     * @param value as help shows it, such as {@code DIR}; {@code null} for a flag
     */
    record Option(String name, @Nullable String value, Names names, boolean required) {
        static Option flag(String name) {
            return new Option(name, null, Names.TEXT, false);
        }

        /** A flag that tells one way to write a command from another. */
        static Option requiredFlag(String name) {
            return new Option(name, null, Names.TEXT, true);
        }

        static Option of(String name, String value, Names names) {
            return new Option(name, value, names, false);
        }

        static Option required(String name, String value) {
            return new Option(name, value, Names.TEXT, true);
        }

        boolean isFlag() {
            return value == null;
        }
    }

    /** What every command takes. */
    static final Option ARCHIVE = Option.of("archive", "DIR", Names.PATH);

    static final Option HELP = Option.flag("help");

    static final Option JSON = Option.flag("json");
    static final Option FORCE = Option.flag("force");
    static final Option REASON = Option.required("reason", "TEXT");

    static final Operand REPORT = new Operand("REPORT", Names.REPORT, Occurs.ONCE);
    static final Operand ANY_REPORTS = new Operand("REPORT", Names.REPORT, Occurs.ANY);
    static final Operand MAYBE_REPORT = new Operand("REPORT", Names.REPORT, Occurs.AT_MOST_ONCE);
    static final Operand FIGURE = new Operand("FIGURE", Names.FIGURE, Occurs.ONCE);
    static final Operand CELL = new Operand("CELL", Names.CELL, Occurs.ONCE);

    Syntax {
        operands = List.copyOf(operands);
        options = List.copyOf(options);
    }

    /** One of several ways to write a command, told from the others by its first word. */
    static Syntax way(String name, String group, String word, List<Operand> operands, List<Option> options) {
        List<Operand> all = new ArrayList<>(List.of(Operand.word(word)));
        all.addAll(operands);
        return new Syntax(name, group, all, options);
    }

    /**
     * Of several ways to write a command, the one of which a required flag is there, or whose word comes first; else the
     * usual one, the first.
     *
     * @param words with the command's name or without
     */
    static Syntax meant(List<Syntax> ways, List<String> words) {
        return ways.stream()
                .filter(way -> way.word()
                                .filter(words.stream().limit(2).toList()::contains)
                                .isPresent()
                        || way.options().stream()
                                .filter(option -> option.isFlag() && option.required())
                                .anyMatch(flag -> words.contains("--" + flag.name())))
                .findFirst()
                .orElse(ways.get(0));
    }

    /** The word that this way to write the command begins with. */
    Optional<String> word() {
        return operands.stream()
                .filter(operand -> operand.names() == Names.WORD)
                .map(Operand::name)
                .findFirst();
    }

    /** The command's own options, then those that every command takes. */
    List<Option> allOptions() {
        List<Option> all = new ArrayList<>(options);
        all.add(ARCHIVE);
        all.add(HELP);
        return all;
    }

    Optional<Option> option(String name) {
        return allOptions().stream()
                .filter(option -> option.name().equals(name))
                .findFirst();
    }

    /** The operand at a place, from 0; the last one again where it may be repeated. */
    Optional<Operand> operand(int index) {
        if (index < operands.size()) {
            return Optional.of(operands.get(index));
        }
        return operands.isEmpty()
                ? Optional.empty()
                : Optional.of(operands.get(operands.size() - 1))
                        .filter(last -> last.occurs().isRepeated());
    }
}
