package io.github.nianbao.read.html;

import io.github.nianbao.read.RefusedException;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * Pieces to blocks. A table that only lays out the page dissolves into its contents, row by row: rows in which a cell
 * with prose or with a table of its own outweighs the others. What is left of it stays a table.
 */
final class TableFlow {
    /** Prose in a cell, in characters; the longest label of a form has about 60. */
    private static final int SHORTEST_PROSE = 200;

    /** More rows than this with one filled cell each are no title with its spacers. */
    private static final int MOST_ROWS_OF_A_TITLE = 3;

    private final Visibility visibility;
    private final PageBlocks blocks;

    TableFlow(Visibility visibility, PageBlocks blocks) {
        this.visibility = visibility;
        this.blocks = blocks;
    }

    void read(List<Piece> pieces) throws RefusedException {
        Raster open = null;
        for (Piece piece : pieces) {
            if (piece instanceof Piece.Nested nested) {
                Raster next = Raster.of(nested.table(), visibility);
                if (open == null) {
                    open = next;
                } else if (open.goesOnIn(next)) {
                    open.append(next);
                } else {
                    table(open);
                    open = next;
                }
                continue;
            }
            if (open != null) {
                table(open);
                open = null;
            }
            if (piece instanceof Piece.Text text) {
                blocks.text(text);
            } else {
                blocks.picture();
            }
        }
        if (open != null) {
            table(open);
        }
    }

    /** A table that was cut comes as one raster: its parts follow each other at once and have the same columns. */
    private void table(Raster raster) throws RefusedException {
        List<Slot> slots = raster.slots();
        int from = 0;
        int first = 0;
        int at = 0;
        int row = 0;
        while (row < raster.rows()) {
            int end = row + 1;
            int next = at;
            while (next < slots.size() && slots.get(next).row() < end) {
                end = Math.max(end, slots.get(next).endRow());
                next++;
            }
            List<Slot> unit = slots.subList(at, next);
            if (isLayout(unit)) {
                rows(slots.subList(first, at), from, row, true);
                dissolve(unit);
                from = end;
                first = next;
            }
            at = next;
            row = end;
        }
        rows(slots.subList(first, slots.size()), from, raster.rows(), from > 0);
    }

    /** Whether one of the cells that stand in rows bound together by spans is the page, and the others its margins. */
    private static boolean isLayout(List<Slot> unit) {
        long whole = 0;
        long heaviest = 0;
        for (Slot slot : unit) {
            String words = slot.content().text();
            long weight = words.length();
            for (Element nested : slot.content().nested()) {
                weight += nested.text().length();
            }
            whole += weight;
            boolean prose = words.length() >= SHORTEST_PROSE && words.indexOf('。') >= 0;
            if (prose || !slot.content().nested().isEmpty()) {
                heaviest = Math.max(heaviest, weight);
            }
        }
        return heaviest > 0 && heaviest * 2 >= whole;
    }

    private void rows(List<Slot> slots, int from, int to, boolean besidesLayout) throws RefusedException {
        if (slots.stream().allMatch(slot -> slot.content().isBlank())) {
            for (Slot slot : slots) {
                read(slot.content().pieces());
            }
            return;
        }
        if ((besidesLayout && (to - from == 1 || hasNoDigit(slots))) || isTitle(slots, to - from)) {
            dissolve(slots);
            return;
        }
        blocks.table(Grid.of(slots, from, to));
        for (Slot slot : slots) {
            read(slot.content().pieces().stream()
                    .filter(piece -> !(piece instanceof Piece.Text))
                    .toList());
        }
    }

    /** Beside a page's contents such rows are menus. */
    private static boolean hasNoDigit(List<Slot> slots) {
        return slots.stream().noneMatch(slot -> slot.content().text().chars().anyMatch(Character::isDigit));
    }

    private static boolean isTitle(List<Slot> slots, int rows) {
        List<Slot> filled = new ArrayList<>(slots);
        filled.removeIf(slot -> slot.content().isBlank());
        long filledRows = filled.stream().mapToInt(Slot::row).distinct().count();
        return rows <= MOST_ROWS_OF_A_TITLE && filledRows == filled.size();
    }

    private void dissolve(List<Slot> slots) throws RefusedException {
        for (Slot slot : slots) {
            read(slot.content().pieces());
        }
    }
}
