package io.github.nianbao.fix;

/**
 * What decisions are bound to: a report, by the bytes it was read from.
 *
 * @param sha256 of the source file, hexadecimal, lower case
 * @param ordinal which report of the file, from 1
 */
public record ReportKey(String sha256, int ordinal) {}
