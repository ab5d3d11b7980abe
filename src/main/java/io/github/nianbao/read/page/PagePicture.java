package io.github.nianbao.read.page;

import io.github.nianbao.document.Box;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;

/** How large pages are drawn, and how a place on one is framed. */
public final class PagePicture {
    /** Pixels per inch. */
    private static final double RESOLUTION = 150;

    /** Points per inch. */
    private static final double POINTS = 72;

    /** Pixels of the whole picture; a larger page is drawn at a lower resolution. A4 has 2.2 million. */
    private static final long PIXELS = 12_000_000;

    /** Between the marked place and its frame, in points. */
    private static final double AIR = 2;

    private static final float FRAME = 3;
    private static final Color COLOUR = new Color(0xD0, 0x00, 0x20);

    private PagePicture() {}

    /** Pixels per point. */
    public static double scale(double width, double height) {
        return Math.min(RESOLUTION / POINTS, Math.sqrt(PIXELS / (width * height)));
    }

    /** Frames a place, in points, and gives the picture as a PNG. */
    public static byte[] framed(BufferedImage image, Box place, double scale) throws IOException {
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(COLOUR);
        graphics.setStroke(new BasicStroke(FRAME));
        graphics.draw(new Rectangle2D.Double(
                (place.left() - AIR) * scale,
                (place.top() - AIR) * scale,
                (place.width() + 2 * AIR) * scale,
                (place.height() + 2 * AIR) * scale));
        graphics.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.setUseCache(false);
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }
}
