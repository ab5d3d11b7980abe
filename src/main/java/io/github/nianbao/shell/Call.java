package io.github.nianbao.shell;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A command as it was typed, checked against its syntax.
 *
 * @param options values by name; a flag has an empty one
 */
record Call(List<String> operands, Map<String, String> options) {
    Call {
        operands = List.copyOf(operands);
        options = Map.copyOf(options);
    }

    /** An operand that the syntax requires. */
    String operand(int index) {
        return operands.get(index);
    }

    @Nullable
    String operandOrNull(int index) {
        return index < operands.size() ? operands.get(index) : null;
    }

    boolean has(String flag) {
        return options.containsKey(flag);
    }

    @Nullable
    String value(String option) {
        return options.get(option);
    }

    /** The value of an option that the syntax requires. */
    String required(String option) {
        String value = options.get(option);
        if (value == null) {
            throw new IllegalStateException("the syntax does not require --" + option);
        }
        return value;
    }

    boolean json() {
        return has(Syntax.JSON.name());
    }
}
