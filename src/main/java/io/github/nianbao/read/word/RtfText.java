package io.github.nianbao.read.word;

import io.github.nianbao.text.Blanks;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/** The printed characters of a file and its paragraphs, text boxes behind the paragraph that holds them. */
final class RtfText {
    private final StringBuilder text = new StringBuilder();
    private final List<WordParagraph> paragraphs = new ArrayList<>();
    private final NavigableSet<Integer> pictures = new TreeSet<>();
    private int start;

    void append(CharSequence characters, PrintMarks marks) {
        marks.append(characters, text, start);
    }

    /** A picture that may hide a table, at this place. */
    void picture() {
        pictures.add(text.length());
        text.append(' ');
    }

    /** Takes blanks off the end of the paragraph that is being written. */
    void stripTrailingBlanks() {
        int end = text.length();
        while (end > start && Blanks.isBlank(text.substring(end - 1, end))) {
            end--;
        }
        text.setLength(end);
    }

    /** What is written of the paragraph so far. */
    CharSequence ofParagraph() {
        return text.substring(start);
    }

    boolean isEmpty() {
        return text.length() == start;
    }

    /** Ends a paragraph; the parameters are those of {@link WordParagraph}. */
    void end(int level, boolean cellEnd, boolean rowEnd, int heading, RowProperties row) {
        paragraphs.add(new WordParagraph(start, text.length(), level, cellEnd, rowEnd, level > 0 ? 0 : heading, row));
        start = text.length();
    }

    /** Puts the paragraphs of a text box at the end, apart from what stands before and behind it. */
    void add(RtfText box) {
        if (box.paragraphs.isEmpty()) {
            return;
        }
        end(0, false, false, 0, RowProperties.UNKNOWN);
        int offset = text.length();
        text.append(box.text);
        box.pictures.forEach(position -> pictures.add(offset + position));
        for (WordParagraph paragraph : box.paragraphs) {
            paragraphs.add(new WordParagraph(
                    offset + paragraph.start(),
                    offset + paragraph.end(),
                    paragraph.level(),
                    paragraph.cellEnd(),
                    paragraph.rowEnd(),
                    paragraph.heading(),
                    paragraph.row()));
        }
        start = text.length();
        end(0, false, false, 0, RowProperties.UNKNOWN);
    }

    /** Puts the paragraphs of a text box behind what is written of a cell, as lines of it. */
    void addLines(RtfText box) {
        box.paragraphs.stream()
                .map(box::printed)
                .filter(line -> !line.isBlank())
                .forEach(line -> text.append(isEmpty() ? "" : "\n").append(line));
    }

    boolean hasTables() {
        return paragraphs.stream().anyMatch(paragraph -> paragraph.level() > 0);
    }

    List<WordParagraph> paragraphs() {
        return paragraphs;
    }

    String printed(WordParagraph paragraph) {
        return text.substring(paragraph.start(), paragraph.end());
    }

    int pictures(WordParagraph paragraph) {
        return pictures.subSet(paragraph.start(), paragraph.end()).size();
    }
}
