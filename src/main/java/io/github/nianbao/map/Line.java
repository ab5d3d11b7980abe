package io.github.nianbao.map;

import io.github.nianbao.document.Place;
import io.github.nianbao.text.Folded;

/**
 * A printed line of text outside tables, or of a table's cell.
 *
 * @param block the block of the document it belongs to, from 0
 */
record Line(Folded folded, Place place, int block) {
    String text() {
        return folded.text();
    }

    String printed() {
        return folded.printed().strip();
    }
}
