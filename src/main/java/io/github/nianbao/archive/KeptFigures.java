package io.github.nianbao.archive;

/**
 * Figures that were worked out from a report, kept so that they need not be again.
 *
 * @param report its number
 * @param basis all that they follow from; where it is another now, they say nothing
 * @param content the figures, as whoever worked them out writes them
 */
public record KeptFigures(long report, String basis, String content) {}
