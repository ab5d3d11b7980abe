package io.github.nianbao.archive;

import io.github.nianbao.document.Document;
import io.github.nianbao.report.Report;
import java.time.Instant;

/**
 * What one version of the program read in a source.
 *
 * @param programVersion such as {@code 0.1.0}
 * @param mappings the fingerprint of the mapping files
 * @param at when it was read, UTC
 */
public record Reading(String programVersion, String mappings, Instant at, Document document, Report report) {}
