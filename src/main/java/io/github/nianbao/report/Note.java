package io.github.nianbao.report;

import java.util.List;

/**
 * Something worth knowing about a report that is neither gap nor failing check, such as evidence for two different
 * years. A code and its arguments, not a sentence.
 */
public record Note(String code, List<String> arguments) {
    public Note {
        arguments = List.copyOf(arguments);
    }
}
