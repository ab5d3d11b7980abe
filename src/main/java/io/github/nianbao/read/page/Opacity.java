package io.github.nianbao.read.page;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.BitSet;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/**
 * Which parts of a picture hide what lies below them. A picture that cannot be unpacked, or is too large to be, counts as
 * opaque: what lies below it is not known to be seen.
 */
public final class Opacity {
    /** Hides all. */
    public static final Opacity SOLID = new Opacity(1, 1, new BitSet());

    /** Of 255: what is less opaque than this lets print below it be read. */
    private static final int OPAQUE_FROM = 165;
    /** Pixels of a picture that is unpacked: a scanned page of 300 dpi has 8.7 million. */
    public static final long PIXELS = 10_000_000;
    /** Pixels each way that are looked at: a picture as wide as a page has three for each point then. */
    private static final int SIDE = 2_000;

    private final int width;
    private final int height;
    /** Row by row. */
    private final BitSet clear;

    private Opacity(int width, int height, BitSet clear) {
        this.width = width;
        this.height = height;
        this.clear = clear;
    }

    /** @param file as it stands in a document, in any format */
    public static Opacity of(byte[] file) {
        if (!mayBeClear(file)) {
            return SOLID;
        }
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            return readers.hasNext() ? of(readers.next(), in) : SOLID;
        } catch (IOException | RuntimeException e) {
            return SOLID;
        }
    }

    private static Opacity of(ImageReader reader, ImageInputStream in) throws IOException {
        try {
            reader.setInput(in, true, true);
            long width = reader.getWidth(0);
            long height = reader.getHeight(0);
            if (width * height > PIXELS) {
                return SOLID;
            }
            ImageReadParam smaller = reader.getDefaultReadParam();
            int step = Math.toIntExact(Math.max(1, Math.max(width, height) / SIDE));
            smaller.setSourceSubsampling(step, step, 0, 0);
            BufferedImage image = reader.read(0, smaller);
            return of(image);
        } finally {
            reader.dispose();
        }
    }

    /** @param image unpacked */
    public static Opacity of(BufferedImage image) {
        if (!image.getColorModel().hasAlpha()) {
            return SOLID;
        }
        BitSet clear = new BitSet();
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                clear.set(y * image.getWidth() + x, image.getRGB(x, y) >>> 24 < OPAQUE_FROM);
            }
        }
        return new Opacity(image.getWidth(), image.getHeight(), clear);
    }

    /** Formats that know transparency; of PNG those kinds of pixels that do, or name a transparent colour. */
    private static boolean mayBeClear(byte[] file) {
        if (starts(file, 'G', 'I', 'F')) {
            return true;
        }
        int kindOfPixel = 25;
        int palette = 3;
        return starts(file, 0x89, 'P', 'N', 'G')
                && file.length > kindOfPixel
                && (file[kindOfPixel] > palette || names(file, "tRNS"));
    }

    private static boolean starts(byte[] file, int... first) {
        for (int i = 0; i < first.length; i++) {
            if (file.length <= i || (file[i] & 0xFF) != first[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean names(byte[] file, String chunk) {
        for (int i = 0; i + chunk.length() <= file.length; i++) {
            int at = 0;
            while (at < chunk.length() && file[i + at] == chunk.charAt(at)) {
                at++;
            }
            if (at == chunk.length()) {
                return true;
            }
        }
        return false;
    }

    /** Where 0, 0 is the upper left corner and 1, 1 the lower right one. */
    boolean isOpaque(double x, double y) {
        int column = Math.min(width - 1, (int) (x * width));
        int row = Math.min(height - 1, (int) (y * height));
        return !clear.get(row * width + column);
    }
}
