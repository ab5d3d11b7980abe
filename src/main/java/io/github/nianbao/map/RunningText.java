package io.github.nianbao.map;

import io.github.nianbao.document.Block;
import io.github.nianbao.document.Document;
import io.github.nianbao.document.Heading;
import io.github.nianbao.document.Paragraph;
import io.github.nianbao.document.Place;
import io.github.nianbao.text.Folded;
import java.util.ArrayList;
import java.util.List;

/** The words outside the tables of a document as one folded text, which knows where each of its characters stands. */
final class RunningText {
    /** Stands for a table: no word of a form, so that nothing is read across it. */
    private static final String TABLE = "§";

    private final Folded folded;
    private final List<Integer> starts;
    private final List<Place> places;

    private RunningText(Folded folded, List<Integer> starts, List<Place> places) {
        this.folded = folded;
        this.starts = starts;
        this.places = places;
    }

    static RunningText of(Document document) {
        StringBuilder text = new StringBuilder();
        List<Integer> starts = new ArrayList<>();
        List<Place> places = new ArrayList<>();
        for (Block block : document.blocks()) {
            String words = TABLE;
            if (block instanceof Paragraph paragraph) {
                words = paragraph.text();
            } else if (block instanceof Heading heading) {
                words = heading.text();
            }
            starts.add(text.length());
            places.add(block.place());
            text.append(words).append('\n');
        }
        return new RunningText(Folded.of(text.toString()), starts, places);
    }

    String folded() {
        return folded.text();
    }

    /** The printed words behind a part of the folded text, with their blanks. */
    String printed(int start, int end) {
        return folded.printed(start, end);
    }

    Place place(int at) {
        int offset = folded.printed().length() - folded.printedFrom(at).length();
        int block = 0;
        while (block + 1 < starts.size() && starts.get(block + 1) <= offset) {
            block++;
        }
        return places.get(block);
    }
}
