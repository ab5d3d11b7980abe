package io.github.nianbao.report;

import io.github.nianbao.document.Place;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph of the report's prose.
 *
 * @param section the heading of the section it stands in, as printed
 */
public record Passage(@Nullable String section, String text, Place place) {}
