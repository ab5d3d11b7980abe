package io.github.nianbao.read.sheet;

/**
 * How a cell shows its value.
 *
 * @param bordered whether a line is drawn at any side
 * @param ground the colour behind the text, as in {@link SheetFont#colour}
 * @param shrinks whether what is too wide for the cell is made smaller
 */
record CellLook(int formatIndex, String format, boolean bordered, SheetFont font, String ground, boolean shrinks) {
    static final CellLook PLAIN = new CellLook(0, "General", false, SheetFont.PLAIN, SheetFont.WHITE, false);

    boolean hides() {
        return font.hidesOn(ground);
    }
}
