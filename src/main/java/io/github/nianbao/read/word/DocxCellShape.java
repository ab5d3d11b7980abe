package io.github.nianbao.read.word;

import io.github.nianbao.read.RefusedException;
import io.github.nianbao.read.XmlCursor;
import io.github.nianbao.read.word.RowProperties.CellProperties.Vertical;
import org.jspecify.annotations.Nullable;

/**
 * What a cell of a DOCX table says about itself.
 *
 * @param span how many columns of the grid it covers
 * @param width in twips; 0 where the file does not say
 * @param across whether it is merged into the cell to its left
 * @param shade the colour below it; {@code null} where the table shows through
 * @param deleted whether a revision took it away
 */
record DocxCellShape(
        int span,
        int width,
        boolean across,
        Vertical vertical,
        @Nullable String shade,
        boolean deleted) {
    static final DocxCellShape PLAIN = new DocxCellShape(1, 0, false, Vertical.NONE, null, false);

    /** The widest page that Word knows, in twips (22 inches); nothing in a table is wider. */
    private static final int WIDEST = 31_680;

    /** @param xml on the element of the properties */
    static DocxCellShape of(XmlCursor xml) throws RefusedException {
        int span = 1;
        int width = 0;
        boolean across = false;
        String shade = null;
        boolean deleted = false;
        Vertical vertical = Vertical.NONE;
        for (int here = xml.depth(); xml.nextChild(here); ) {
            switch (xml.name()) {
                case "gridSpan" -> span = Math.max(1, xml.number("val", 1));
                case "tcW" -> width = width(xml);
                case "hMerge" -> across = !xml.attribute("val", "continue").equals("restart");
                case "vMerge" -> vertical = vertical(xml.attribute("val", "continue"));
                case "cellMerge" -> vertical = vertical(xml.attribute("vMerge", "rest"));
                case "shd" -> shade = DocxShade.of(xml);
                case "cellDel" -> deleted = true;
                default -> {}
            }
        }
        return new DocxCellShape(span, width, across, vertical, shade, deleted);
    }

    private static Vertical vertical(String value) {
        return value.startsWith("rest") ? Vertical.FIRST : Vertical.CONTINUED;
    }

    /** In twips; 0 where the current element has its width in another unit or none. */
    static int width(XmlCursor xml) {
        boolean inTwips = xml.attribute("type", "dxa").equals("dxa");
        return inTwips ? Math.max(0, Math.min(xml.number("w", 0), WIDEST)) : 0;
    }
}
