package io.github.nianbao.read.html;

import io.github.nianbao.text.Blanks;
import io.github.nianbao.text.DisguisedFigures;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/**
 * What a cell shows.
 *
 * @param text its own words, line by line; where it has none but holds a small table, what that one shows, so that no
 *     figure gets lost unnoticed
 * @param unread whether more is to be seen than that, or other than that
 */
record CellContent(List<Piece> pieces, String text, boolean unread) {
    /** A table of one row with fewer characters than this is no table of its own but aligns a figure in its cell. */
    private static final int LONGEST_FIGURE = 40;

    /** More characters than this are no figure. */
    private static final int LONGEST_STAND_IN = 400;

    private static final String UNREAD = "\uFFFD";

    static final CellContent NOTHING = new CellContent(List.of(), "", false);

    CellContent {
        pieces = List.copyOf(pieces);
    }

    static CellContent of(Element cell, Visibility visibility) {
        CellContent content = written(cell, visibility);
        boolean unread =
                content.mayBeAFigure() && (AddedPrint.isIn(cell, visibility) || AlteredPrint.isIn(cell, visibility));
        return unread ? new CellContent(content.pieces, content.text, true) : content;
    }

    /** Of a cell that is not seen where it is written. */
    CellContent moved() {
        return mayBeAFigure() && !isBlank() ? new CellContent(pieces, text, true) : this;
    }

    /** Its text as a cell of a table of figures: with a sign that no number has, where the text is not what is seen. */
    String printed() {
        return unread && !DisguisedFigures.any(text) ? text + UNREAD : text;
    }

    private boolean mayBeAFigure() {
        return text.length() < LONGEST_FIGURE && (isBlank() || text.chars().anyMatch(Character::isDigit));
    }

    private static CellContent written(Element cell, Visibility visibility) {
        List<Piece> pieces = Flow.of(cell, visibility);
        List<Element> nested = nested(pieces);
        if (nested.isEmpty()) {
            return new CellContent(pieces, words(pieces), false);
        }
        if (nested.size() == 1 && isLine(nested.get(0))) {
            List<Piece> flat = flat(pieces, visibility);
            String text = words(flat);
            if (text.length() < LONGEST_FIGURE) {
                return new CellContent(flat, text, false);
            }
        }
        String words = words(pieces);
        boolean standsIn = words.isEmpty() && cell.wholeText().length() <= LONGEST_STAND_IN;
        return new CellContent(pieces, standsIn ? words(flat(pieces, visibility)) : words, false);
    }

    List<Element> nested() {
        return nested(pieces);
    }

    boolean isBlank() {
        return Blanks.isBlank(text);
    }

    private static List<Element> nested(List<Piece> pieces) {
        List<Element> nested = new ArrayList<>();
        for (Piece piece : pieces) {
            if (piece instanceof Piece.Nested inner) {
                nested.add(inner.table());
            }
        }
        return nested;
    }

    private static String words(List<Piece> pieces) {
        return pieces.stream()
                .filter(Piece.Text.class::isInstance)
                .map(piece -> ((Piece.Text) piece).text())
                .filter(line -> !Blanks.isBlank(line))
                .collect(Collectors.joining("\n"));
    }

    private static boolean isLine(Element table) {
        return table.select("tr").size() == 1
                && table.select("h1,h2,h3,h4,h5,h6").isEmpty();
    }

    private static List<Element> rows(Element table, Visibility visibility) {
        return TableRows.groups(table, visibility).stream()
                .flatMap(List::stream)
                .toList();
    }

    /** The pieces with each row of a table as a line. */
    private static List<Piece> flat(List<Piece> pieces, Visibility visibility) {
        List<Piece> flat = new ArrayList<>();
        for (Piece piece : pieces) {
            if (piece instanceof Piece.Nested nested) {
                for (Element row : rows(nested.table(), visibility)) {
                    String line = TableRows.cells(row, visibility).stream()
                            .map(cell -> words(flat(Flow.of(cell, visibility), visibility)))
                            .filter(words -> !words.isEmpty())
                            .collect(Collectors.joining(" "));
                    flat.add(new Piece.Text(0, line, false));
                }
            } else {
                flat.add(piece);
            }
        }
        return flat;
    }
}
