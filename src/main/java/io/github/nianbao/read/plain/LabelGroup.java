package io.github.nianbao.read.plain;

import io.github.nianbao.read.plain.SpacedLine.Word;

/** The name of a group of rows that stands beside them in pieces, one below the other. */
final class LabelGroup {
    private final int row;
    private final StringBuilder name = new StringBuilder();
    private int start;
    private int end;

    /** @param row the index of the group's first row */
    LabelGroup(int row, Word first) {
        this.row = row;
        start = first.start();
        end = first.end();
        name.append(first.text());
    }

    boolean isOver(Word word) {
        return word.start() < end && word.end() > start;
    }

    void add(Word word) {
        name.append(word.text());
        start = Math.min(start, word.start());
        end = Math.max(end, word.end());
    }

    /** The leftmost place of its pieces. */
    int start() {
        return start;
    }

    int row() {
        return row;
    }

    String name() {
        return name.toString();
    }
}
