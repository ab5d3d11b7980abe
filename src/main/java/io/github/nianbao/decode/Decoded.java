package io.github.nianbao.decode;

import java.util.List;

/**
 * What the failing checks of a report point at.
 *
 * @param suggestions best first
 * @param unexplained failing sums, not attested, that no suggestion makes hold
 * @param stopped the search was given up before it had seen everything
 * @param leftOut how many suggestions, worse than the worst shown, were left out
 */
public record Decoded(List<Suggestion> suggestions, List<String> unexplained, boolean stopped, int leftOut) {
    public static final Decoded NOTHING = new Decoded(List.of(), List.of(), false, 0);

    public Decoded {
        suggestions = List.copyOf(suggestions);
        unexplained = List.copyOf(unexplained);
    }
}
