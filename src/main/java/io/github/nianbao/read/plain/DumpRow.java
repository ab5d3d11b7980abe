package io.github.nianbao.read.plain;

import io.github.nianbao.text.Blanks;
import java.util.ArrayList;
import java.util.List;

/** A row of a table while its cells are being collected. */
final class DumpRow {
    private final List<Integer> lines = new ArrayList<>();
    private final List<StringBuilder> cells = new ArrayList<>();

    void startCell(int line, String text) {
        lines.add(line);
        cells.add(new StringBuilder(text));
    }

    void continueCell(String text) {
        cells.get(cells.size() - 1).append('\n').append(text);
    }

    int size() {
        return cells.size();
    }

    int line(int cell) {
        return lines.get(cell);
    }

    String text(int cell) {
        return cells.get(cell).toString();
    }

    boolean isBlank() {
        return cells.stream().allMatch(cell -> Blanks.isBlank(cell.toString()));
    }

    /** Whether a cell prints a figure: digits, and no letters. */
    boolean isFigure(int cell) {
        String text = text(cell);
        return text.chars().anyMatch(Character::isDigit) && text.chars().noneMatch(Character::isLetter);
    }

    /** Whether a cell is blank or a bare number, which words that only happen to stand apart never are. */
    boolean looksTabular() {
        return cells.stream().anyMatch(cell -> cell.chars().noneMatch(Character::isLetter));
    }
}
