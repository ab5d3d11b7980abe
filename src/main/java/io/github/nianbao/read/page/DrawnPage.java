package io.github.nianbao.read.page;

import io.github.nianbao.document.Box;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.GlyphVector;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import org.jspecify.annotations.Nullable;

/**
 * A page drawn from what was read on it: characters at their places, rulings, and boxes where pictures stand. It shows
 * where a figure is printed, not what the page looks like.
 */
public final class DrawnPage {
    private static final Color PICTURE = new Color(0xE0, 0xE0, 0xE0);
    private static final Color UNKNOWN = new Color(0x90, 0x90, 0x90);
    /** How wide a ruling is drawn, in points. */
    private static final float RULING = 0.5f;

    private final PageContent page;
    private final @Nullable Font font;
    private boolean lettered = true;

    /** With a font of the system that has Chinese characters, if there is one. */
    public static DrawnPage of(PageContent page) {
        return new DrawnPage(page, ChineseFont.find());
    }

    /** @param font for its characters; {@code null} where the system has none, and boxes stand for them */
    DrawnPage(PageContent page, @Nullable Font font) {
        this.page = page;
        this.font = font;
    }

    /** Whether every character was drawn as one; known once the page is. */
    public boolean isLettered() {
        return lettered;
    }

    /** @param scale pixels per point */
    public BufferedImage draw(double scale) {
        BufferedImage image = new BufferedImage(
                pixels(page.width() * scale), pixels(page.height() * scale), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
        graphics.scale(scale, scale);
        graphics.setStroke(new BasicStroke(RULING));
        graphics.setColor(PICTURE);
        page.pictures().forEach(picture -> graphics.fill(shape(picture)));
        graphics.setColor(Color.BLACK);
        page.horizontals()
                .forEach(line -> graphics.draw(new Line2D.Double(line.from(), line.at(), line.to(), line.at())));
        page.verticals()
                .forEach(line -> graphics.draw(new Line2D.Double(line.at(), line.from(), line.at(), line.to())));
        for (Glyph glyph : page.glyphs()) {
            if (!glyph.blank()) {
                draw(glyph, graphics);
            }
        }
        graphics.dispose();
        return image;
    }

    private static int pixels(double length) {
        return Math.max(1, (int) Math.round(length));
    }

    private void draw(Glyph glyph, Graphics2D page) {
        if (font == null || font.canDisplayUpTo(glyph.text()) >= 0) {
            lettered = false;
            page.setColor(UNKNOWN);
            page.draw(shape(glyph.box()));
            page.setColor(Color.BLACK);
            return;
        }
        Graphics2D graphics = (Graphics2D) page.create();
        graphics.translate(glyph.box().centreX(), glyph.box().centreY());
        graphics.rotate(glyph.turn() * Math.PI / 2);
        boolean upright = glyph.turn() % 2 == 0;
        double along = upright ? glyph.box().width() : glyph.box().height();
        double across = upright ? glyph.box().height() : glyph.box().width();
        Font sized = font.deriveFont((float) glyph.size());
        // Outlines, for hinted characters differ between machines.
        GlyphVector outline = sized.createGlyphVector(graphics.getFontRenderContext(), glyph.text());
        double advance = outline.getLogicalBounds().getWidth();
        graphics.translate(-along / 2, across / 2 - Glyph.DESCENT * glyph.size());
        if (advance > along && along > 0) {
            graphics.scale(along / advance, 1);
        }
        graphics.fill(outline.getOutline());
        graphics.dispose();
    }

    private static Rectangle2D.Double shape(Box box) {
        return new Rectangle2D.Double(box.left(), box.top(), box.width(), box.height());
    }
}
