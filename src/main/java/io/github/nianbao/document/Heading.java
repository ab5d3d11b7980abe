package io.github.nianbao.document;

/**
 * A line that the file itself marks as a heading (a style, an outline level). Readers of formats without such marks
 * give paragraphs; which of them head a section is for {@code map} to say.
 *
 * @param level 1 for the outermost
 */
public record Heading(int level, String text, Place place) implements Block {}
