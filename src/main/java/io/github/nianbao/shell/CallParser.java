package io.github.nianbao.shell;

import io.github.nianbao.desk.Nearest;
import io.github.nianbao.shell.Syntax.Operand;
import io.github.nianbao.shell.Syntax.Option;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Reads the words after a command's name by its syntax. */
final class CallParser {
    private static final String END_OF_OPTIONS = "--";

    /** A dash alone is a mark, and a dash before a digit a sign: both are operands. */
    private static final Pattern OPTION = Pattern.compile("--?[^-\\d.\\s].*", Pattern.DOTALL);

    private final Syntax syntax;
    private final List<String> operands = new ArrayList<>();
    private final Map<String, String> options = new LinkedHashMap<>();

    private CallParser(Syntax syntax) {
        this.syntax = syntax;
    }

    /** @throws UsageException if the words do not fit the syntax */
    static Call parse(Syntax syntax, List<String> words) {
        return new CallParser(syntax).read(words);
    }

    private Call read(List<String> words) {
        Iterator<String> rest = words.iterator();
        boolean optionsEnded = false;
        while (rest.hasNext()) {
            String word = rest.next();
            if (!optionsEnded && word.equals(END_OF_OPTIONS)) {
                optionsEnded = true;
            } else if (!optionsEnded && OPTION.matcher(word).matches()) {
                readOption(word, rest);
            } else {
                readOperand(word);
            }
        }
        if (!options.containsKey(Syntax.HELP.name())) {
            requireAll();
        }
        return new Call(operands, options);
    }

    private void readOperand(String word) {
        if (syntax.operand(operands.size()).isEmpty()) {
            throw new UsageException("usage.too-many", word, syntax);
        }
        operands.add(word);
    }

    private void readOption(String word, Iterator<String> rest) {
        int equals = word.indexOf('=');
        String name = word.substring(0, equals < 0 ? word.length() : equals);
        Option option =
                syntax.option(name.startsWith("--") ? name.substring(2) : "").orElseThrow(() -> unknown(name));
        if (option.isFlag() && equals >= 0) {
            throw new UsageException("usage.flag-with-value", name, syntax);
        }
        if (options.containsKey(option.name())) {
            throw new UsageException("usage.option-twice", name, syntax);
        }
        options.put(option.name(), option.isFlag() ? "" : value(word, equals, name, rest));
    }

    private UsageException unknown(String name) {
        List<String> names =
                syntax.allOptions().stream().map(option -> "--" + option.name()).toList();
        List<String> nearest = name.startsWith("--") ? Nearest.to(name, names) : List.of();
        return nearest.isEmpty()
                ? new UsageException("usage.unknown-option", name, syntax)
                : new UsageException("usage.unknown-option.names", name, syntax, nearest.get(0));
    }

    private String value(String word, int equals, String name, Iterator<String> rest) {
        if (equals >= 0) {
            return word.substring(equals + 1);
        }
        String value = rest.hasNext() ? rest.next() : END_OF_OPTIONS;
        if (value.startsWith(END_OF_OPTIONS)) {
            throw new UsageException("usage.no-value", name, syntax);
        }
        return value;
    }

    private void requireAll() {
        for (int index = 0; index < syntax.operands().size(); index++) {
            Operand operand = syntax.operands().get(index);
            if (operand.occurs().isRequired() && index >= operands.size()) {
                throw new UsageException("usage.operand-missing", operand, syntax);
            }
        }
        for (Option option : syntax.options()) {
            if (option.required() && !options.containsKey(option.name())) {
                throw new UsageException("usage.option-missing", "--" + option.name(), syntax);
            }
        }
    }
}
