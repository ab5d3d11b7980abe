package io.github.nianbao.archive;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A report and what its newest reading says of it in one line.
 *
 * @param reading which one it is; the numbers of readings only grow
 * @param agency as read; what a person set, the journal says
 * @param year as read
 * @param form the form's id, {@code null} where none was recognised
 * @param mappings the fingerprint of the mapping files
 */
public record Headline(
        StoredReport stored,
        long reading,
        @Nullable String agency,
        @Nullable Integer year,
        @Nullable String form,
        String programVersion,
        String mappings,
        Instant at) {}
