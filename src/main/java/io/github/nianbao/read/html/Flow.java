package io.github.nianbao.read.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** What an element shows, in reading order: lines of text, and tables, which are not looked into. */
final class Flow {
    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

    private final Visibility visibility;
    private final List<Piece> pieces = new ArrayList<>();
    private final FlowText text = new FlowText();
    private int heading;
    private boolean preformatted;

    private Flow(Visibility visibility) {
        this.visibility = visibility;
    }

    static List<Piece> of(Element element, Visibility visibility) {
        Flow flow = new Flow(visibility);
        flow.preformatted = visibility.keepsBlanks(element);
        flow.inline(element);
        flow.endLine();
        return flow.pieces;
    }

    private void children(Element element) {
        for (Node child : element.childNodes()) {
            if (child instanceof TextNode node) {
                String words = node.getWholeText();
                if (preformatted) {
                    text.appendPreformatted(words);
                } else {
                    text.append(words);
                }
            } else if (child instanceof Element inner && visibility.shows(inner)) {
                element(inner);
            }
        }
    }

    private void element(Element element) {
        String name = element.normalName();
        switch (name) {
            case "br" -> text.lineBreak();
            case "table" -> table(element);
            case "img" -> {
                if (Pictures.mayHideATable(element, visibility)) {
                    endLine();
                    pieces.add(new Piece.Image());
                }
            }
            case "input", "select" -> text.append(FormFields.shown(element));
            default -> {
                if (visibility.isBlock(element)) {
                    block(element, name);
                } else {
                    inline(element);
                }
            }
        }
    }

    private void block(Element element, String name) {
        endLine();
        int outerHeading = heading;
        boolean outerPreformatted = preformatted;
        if (HEADINGS.contains(name)) {
            heading = name.charAt(1) - '0';
        }
        preformatted |= visibility.keepsBlanks(element);
        inline(element);
        endLine();
        heading = outerHeading;
        preformatted = outerPreformatted;
    }

    private void inline(Element element) {
        Marks marks = Marks.of(element, visibility);
        text.append(marks.before());
        children(element);
        text.append(marks.after());
    }

    /** A table whose rows have one cell each sets its cells one below the other, no more. */
    private void table(Element table) {
        List<Element> stack = TableRows.stack(table, visibility);
        endLine();
        for (Element caption : table.children()) {
            if (caption.nameIs("caption") && visibility.shows(caption)) {
                block(caption, "caption");
            }
        }
        if (stack.isEmpty()) {
            pieces.add(new Piece.Nested(table));
        }
        for (Element cell : stack) {
            block(cell, "td");
        }
    }

    private void endLine() {
        String line = text.take();
        if (!line.isBlank()) {
            pieces.add(new Piece.Text(heading, line, preformatted));
        }
    }
}
