package io.github.nianbao.document;

/** A paragraph of prose; its text is kept as printed, without line breaks that only wrap it. */
public record Paragraph(String text, Place place) implements Block {}
