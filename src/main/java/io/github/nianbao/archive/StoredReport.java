package io.github.nianbao.archive;

import io.github.nianbao.fix.ReportKey;

/**
 * A report that the archive knows, without its content.
 *
 * @param number permanent, from 1, never reused
 * @param readings how many readings of it there are
 */
public record StoredReport(long number, ReportKey key, Source source, int readings) {}
