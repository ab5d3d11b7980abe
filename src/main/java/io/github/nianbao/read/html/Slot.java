package io.github.nianbao.read.html;

import io.github.nianbao.text.Blanks;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/**
 * A cell at its place in a table's raster.
 *
 * @param row from 0, like {@code column}
 * @param pieces what it shows
 */
record Slot(int row, int column, int rowSpan, int columnSpan, List<Piece> pieces) {
    Slot {
        pieces = List.copyOf(pieces);
    }

    int endRow() {
        return row + rowSpan;
    }

    int endColumn() {
        return column + columnSpan;
    }

    List<Element> nested() {
        List<Element> nested = new ArrayList<>();
        for (Piece piece : pieces) {
            if (piece instanceof Piece.Nested inner) {
                nested.add(inner.table());
            }
        }
        return nested;
    }

    /** Its own words, line by line. */
    String words() {
        return pieces.stream()
                .filter(Piece.Text.class::isInstance)
                .map(piece -> ((Piece.Text) piece).text())
                .filter(line -> !Blanks.isBlank(line))
                .collect(Collectors.joining("\n"));
    }

    /** Its words; where it has none but holds a table, what that one shows, so that no figure gets lost unnoticed. */
    String text() {
        String words = words();
        return !words.isEmpty() ? words : nested().stream().map(Element::text).collect(Collectors.joining("\n"));
    }

    boolean isBlank() {
        return Blanks.isBlank(text());
    }
}
