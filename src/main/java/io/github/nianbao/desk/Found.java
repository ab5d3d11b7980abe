package io.github.nianbao.desk;

import io.github.nianbao.document.Place;
import org.jspecify.annotations.Nullable;

/**
 * A text in the archive that holds what was looked for.
 *
 * @param text as printed
 * @param place {@code null} for an agency's name, which may come from several places or from a person
 */
public record Found(
        Filed report, Where where, String text, @Nullable Place place) {
    public enum Where {
        AGENCY,
        /** A heading or a paragraph. */
        PROSE,
        /** A cell of a table that is more than a figure. */
        LABEL
    }
}
