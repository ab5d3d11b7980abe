package io.github.nianbao.read.pdf;

import io.github.nianbao.document.Box;
import io.github.nianbao.read.Defect;
import io.github.nianbao.read.RefusedException;
import io.github.nianbao.read.page.PagePicture;
import io.github.nianbao.read.page.TooMuchException;
import java.awt.image.BufferedImage;
import java.io.IOException;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** A page of a PDF as a picture (PNG), one place on it framed. */
public final class PdfPicture {
    /** Pixels of all pictures in the file together. A scanned A4 page of 300 dpi has 8.7 million. */
    private static final long PICTURED = 400_000_000;

    private PdfPicture() {}

    /**
     * @param number the page, from 1
     * @throws RefusedException if the file cannot be drawn
     */
    public static byte[] draw(byte[] bytes, int number, Box place) throws RefusedException {
        return PdfFile.use(bytes, file -> {
            if (number > file.getNumberOfPages()) {
                throw PdfFile.damaged(Defect.PART_MISSING, "page missing: " + number);
            }
            holdPictures(file.getDocument());
            return framed(file, number - 1, place);
        });
    }

    private static byte[] framed(PDDocument file, int index, Box place) throws IOException {
        PDPage page = file.getPage(index);
        new StreamChecks().check(page);
        PageSpace space = PageSpace.of(page);
        double scale = PagePicture.scale(space.width(), space.height());
        BufferedImage image = new PDFRenderer(file).renderImage(index, (float) scale, ImageType.RGB);
        return PagePicture.framed(image, place, scale);
    }

    /** What the pictures say of their size is held before one is unpacked. */
    private static void holdPictures(COSDocument document) throws TooMuchException {
        long pixels = 0;
        for (COSObject object : document.getObjects()) {
            COSBase base = object.getObject();
            if (base instanceof COSStream stream && COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE))) {
                long width = stream.getInt(COSName.WIDTH, 0);
                long height = stream.getInt(COSName.HEIGHT, 0);
                pixels += Math.max(0, width) * Math.max(0, height);
                TooMuchException.hold("pixels", pixels, PICTURED);
            }
        }
    }
}
