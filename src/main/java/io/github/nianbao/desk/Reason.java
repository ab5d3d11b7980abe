package io.github.nianbao.desk;

import java.util.List;

/** Why something was or was not done: a code and its arguments, not a sentence. */
public record Reason(String code, List<String> arguments) {
    public Reason {
        arguments = List.copyOf(arguments);
    }

    public static Reason of(Enum<?> code, String... arguments) {
        return new Reason(code.name(), List.of(arguments));
    }
}
