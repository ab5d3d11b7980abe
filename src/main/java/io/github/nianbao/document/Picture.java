package io.github.nianbao.document;

/** A picture large enough to hide a table or a page of text; what it shows is not read. */
public record Picture(Place place) implements Block {}
