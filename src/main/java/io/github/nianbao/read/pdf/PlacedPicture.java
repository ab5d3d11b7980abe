package io.github.nianbao.read.pdf;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/**
 * What a picture's own entries say of it, without unpacking it.
 *
 * @param plain whether it is of one or two pixels each way: a colour, stretched to an area or a line
 * @param solid whether it hides what lies below: it has no mask
 */
record PlacedPicture(boolean plain, boolean solid) {
    private static final int FEW = 2;

    /** @param entries of the picture, or of one in the content stream, where their names are short */
    static PlacedPicture of(COSDictionary entries) {
        int width = entries.getInt(COSName.WIDTH, COSName.W, 0);
        int height = entries.getInt(COSName.HEIGHT, COSName.H, 0);
        boolean stencil = entries.getBoolean(COSName.IMAGE_MASK, COSName.IM, false);
        boolean masked = stencil || entries.containsKey(COSName.SMASK) || entries.containsKey(COSName.MASK);
        return new PlacedPicture(width <= FEW && height <= FEW, !masked);
    }
}
