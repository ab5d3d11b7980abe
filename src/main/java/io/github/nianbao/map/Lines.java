package io.github.nianbao.map;

import io.github.nianbao.document.Block;
import io.github.nianbao.document.Cell;
import io.github.nianbao.document.Document;
import io.github.nianbao.document.Heading;
import io.github.nianbao.document.Paragraph;
import io.github.nianbao.document.Place;
import io.github.nianbao.document.Table;
import io.github.nianbao.text.Folded;
import java.util.ArrayList;
import java.util.List;

/** A document as lines in reading order; lines without a visible character are left out. */
final class Lines {
    /** A line shorter than this, in characters, was not wrapped at the edge of a page. */
    private static final int SHORTEST_WRAPPED = 18;

    /** The folded marks that end a paragraph. */
    private static final String ENDS = "。;:!?)";

    private Lines() {}

    /** The lines outside tables. */
    static List<Line> ofProse(Document document) {
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < document.blocks().size(); i++) {
            Block block = document.blocks().get(i);
            if (block instanceof Paragraph paragraph) {
                add(lines, paragraph.text(), paragraph.place(), i);
            } else if (block instanceof Heading heading) {
                add(lines, heading.text(), heading.place(), i);
            }
        }
        return List.copyOf(lines);
    }

    /** The cells of the tables, one line each: their line breaks only wrap. */
    static List<Line> ofCells(Document document) {
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < document.blocks().size(); i++) {
            if (document.blocks().get(i) instanceof Table table) {
                for (Cell cell : table.cells()) {
                    add(lines, cell.text().replace('\n', ' '), cell.place(), i);
                }
            }
        }
        return List.copyOf(lines);
    }

    /** The paragraphs that the lines make up: a long line that ends without a mark goes on in the next one. */
    static List<Folded> paragraphs(List<Line> lines) {
        List<Folded> paragraphs = new ArrayList<>();
        StringBuilder open = new StringBuilder();
        for (Line line : lines) {
            open.append(line.folded().printed());
            if (!goesOn(line.text())) {
                paragraphs.add(Folded.of(open.toString()));
                open.setLength(0);
            }
        }
        if (!open.isEmpty()) {
            paragraphs.add(Folded.of(open.toString()));
        }
        return paragraphs;
    }

    private static boolean goesOn(String folded) {
        return folded.length() >= SHORTEST_WRAPPED && ENDS.indexOf(folded.charAt(folded.length() - 1)) < 0;
    }

    private static void add(List<Line> lines, String text, Place place, int block) {
        for (String part : text.split("\\R", -1)) {
            Folded folded = Folded.of(part);
            if (!folded.isEmpty()) {
                lines.add(new Line(folded, place, block));
            }
        }
    }
}
