package io.github.nianbao.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whose report of which year it is.
 *
 * @param agency the agency's name, {@code null} where it is printed nowhere
 * @param year the year reported on, {@code null} where it is printed nowhere
 * @param evidence every place that names an agency or a year, in the order in which they are believed
 */
public record Identity(@Nullable String agency, @Nullable Integer year, List<Evidence> evidence) {
    public Identity {
        evidence = List.copyOf(evidence);
    }

    /**
     * @param about what it speaks of
     * @param source what kind of place it was found in
     * @param value the name or the year
     * @param quote the words it was read from
     */
    public record Evidence(About about, Source source, String value, String quote) {}

    public enum About {
        AGENCY,
        YEAR
    }

    /** In the order of belief. */
    public enum Source {
        GIVEN,
        TITLE,
        PREAMBLE,
        SIGNATURE,
        PROSE,
        FILE_NAME
    }
}
