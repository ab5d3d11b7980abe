package io.github.nianbao.shell;

import io.github.nianbao.shell.screen.Messages;
import java.io.Serial;
import java.util.List;

/** A line that is no proper command: the key of a message, and its arguments. */
final class UsageException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient List<Object> arguments;

    /** @param arguments texts; operands and syntaxes, which are told in the user's language */
    UsageException(String key, Object... arguments) {
        super(key + " " + List.of(arguments));
        this.key = key;
        this.arguments = List.of(arguments);
    }

    String key() {
        return key;
    }

    /** What is wrong; where a command was written wrongly, also what explains it. */
    String text(Messages say) {
        String said = say.text(
                key, arguments.stream().map(argument -> told(argument, say)).toArray());
        return arguments.stream()
                .filter(Syntax.class::isInstance)
                .findFirst()
                .map(syntax -> said + say.text("usage.more", ((Syntax) syntax).name()))
                .orElse(said);
    }

    private static String told(Object argument, Messages say) {
        if (argument instanceof Syntax syntax) {
            return Usage.line(syntax, say);
        }
        return argument instanceof Syntax.Operand operand ? Usage.word(operand.name(), say) : String.valueOf(argument);
    }
}
