package io.github.nianbao.shell;

import io.github.nianbao.shell.screen.Messages;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a command is written, as a person reads it: words in capitals stand for something and are told in the person's
 * language; all others are typed as they are.
 */
final class Usage {
    private static final Pattern STANDS_FOR_SOMETHING = Pattern.compile("[A-Z]{2,}");

    private Usage() {}

    /** One line, such as {@code fix REPORT CELL VALUE --reason TEXT}. */
    static String line(Syntax syntax, Messages say) {
        StringBuilder usage = new StringBuilder(syntax.name());
        for (Syntax.Operand operand : syntax.operands()) {
            String shown = word(operand.name(), say) + (operand.occurs().isRepeated() ? "…" : "");
            usage.append(' ').append(operand.occurs().isRequired() ? shown : "[" + shown + "]");
        }
        for (Syntax.Option option : syntax.options()) {
            String shown = option(option, say);
            usage.append(' ').append(option.required() ? shown : "[" + shown + "]");
        }
        return usage.toString();
    }

    /** Such as {@code --reason TEXT}. */
    static String option(Syntax.Option option, Messages say) {
        String value = option.value();
        return "--" + option.name() + (value == null ? "" : " " + word(value, say));
    }

    /** An operand or a value, such as {@code REPORT} or {@code NAME=VALUE,…}. */
    static String word(String shown, Messages say) {
        return STANDS_FOR_SOMETHING
                .matcher(shown)
                .replaceAll(found -> Matcher.quoteReplacement(
                        say.has("word." + found.group()) ? say.text("word." + found.group()) : found.group()));
    }
}
