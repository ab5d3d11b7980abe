package io.github.nianbao.report;

import java.util.List;

/**
 * A label of the form.
 *
 * @param printed as the notice prints it
 * @param variants other wordings that real documents use
 */
public record Label(String printed, List<String> variants) {
    public Label {
        variants = List.copyOf(variants);
    }
}
