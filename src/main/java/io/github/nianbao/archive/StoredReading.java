package io.github.nianbao.archive;

import io.github.nianbao.report.Report;

/** The newest reading of a report, without the document it was made from. */
public record StoredReading(Headline headline, Report report) {}
