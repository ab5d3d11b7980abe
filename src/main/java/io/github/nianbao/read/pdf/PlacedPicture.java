package io.github.nianbao.read.pdf;

import io.github.nianbao.read.page.Opacity;
import java.awt.Color;
import java.io.IOException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDInlineImage;

/** A picture as its entries describe it; it is unpacked only for what lies below it. */
final class PlacedPicture {
    private static final int FEW = 2;

    private interface Unpacked {
        PDImage image() throws IOException;
    }

    private final COSDictionary entries;
    private final Unpacked unpacked;
    private final long width;
    private final long height;

    private PlacedPicture(COSDictionary entries, Unpacked unpacked) {
        this.entries = entries;
        this.unpacked = unpacked;
        this.width = entries.getInt(COSName.WIDTH, COSName.W, 0);
        this.height = entries.getInt(COSName.HEIGHT, COSName.H, 0);
    }

    static PlacedPicture of(COSDictionary entries) {
        return new PlacedPicture(entries, () -> {
            if (entries instanceof COSStream stream) {
                return new PDImageXObject(new PDStream(stream), null);
            }
            throw new IOException("a picture without content");
        });
    }

    /** One in the content stream, where the names of entries are short. */
    static PlacedPicture inline(COSDictionary entries, byte[] content, PDResources resources) {
        return new PlacedPicture(entries, () -> new PDInlineImage(entries, content, resources));
    }

    /** Whether it is of one or two pixels each way: a colour, stretched to an area or a line. */
    boolean isPlain() {
        return width <= FEW && height <= FEW;
    }

    private boolean isStencil() {
        return entries.getBoolean(COSName.IMAGE_MASK, COSName.IM, false);
    }

    /** A stencil paints only some of its pixels, and a mask hides some; other pictures hide all that lies below them. */
    Opacity opacity() {
        boolean masked = isStencil() || entries.containsKey(COSName.SMASK) || entries.containsKey(COSName.MASK);
        if (!masked || width * height > Opacity.PIXELS || largeMask(COSName.SMASK) || largeMask(COSName.MASK)) {
            return Opacity.SOLID;
        }
        try {
            PDImage image = unpacked.image();
            return Opacity.of(isStencil() ? image.getStencilImage(Color.BLACK) : image.getImage());
        } catch (IOException | RuntimeException e) {
            return Opacity.SOLID;
        }
    }

    private boolean largeMask(COSName name) {
        return entries.getDictionaryObject(name) instanceof COSDictionary mask
                && (long) mask.getInt(COSName.WIDTH, 0) * mask.getInt(COSName.HEIGHT, 0) > Opacity.PIXELS;
    }
}
