package io.github.nianbao.read.html;

import org.jsoup.nodes.Element;

/** One thing that a page or a cell shows, in reading order. */
sealed interface Piece {
    /**
     * A line of text with the breaks that the page sets in it.
     *
     * @param heading 1 to 6 for a heading, 0 for a paragraph
     * @param preformatted whether its line breaks are lines of the print ({@code <pre>})
     */
    record Text(int heading, String text, boolean preformatted) implements Piece {}

    record Nested(Element table) implements Piece {}

    /** A picture large enough to hide a table. */
    record Image() implements Piece {}
}
