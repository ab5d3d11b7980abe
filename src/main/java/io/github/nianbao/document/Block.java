package io.github.nianbao.document;

/** One thing in reading order: a heading, a paragraph, a table or a picture. */
public sealed interface Block permits Heading, Paragraph, Table, Picture {
    Place place();
}
