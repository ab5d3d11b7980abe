package io.github.nianbao.read.page;

import io.github.nianbao.document.Box;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;

/**
 * A page turned so that its text reads to the right: a wide table is often drawn upwards on an upright page. Boxes found
 * on the turned page are turned back before they become places.
 *
 * @param quarters how many quarters of a circle the page was turned against the clock
 * @param width of the page as it is shown
 * @param height of the page as it is shown
 */
record Turn(int quarters, double width, double height) {

    /** The turn that sets most of a page's characters upright. */
    static Turn of(PageContent page) {
        int[] counts = new int[4];
        for (Glyph glyph : page.glyphs()) {
            if (!glyph.blank()) {
                counts[glyph.turn()]++;
            }
        }
        int most = 0;
        for (int turn = 1; turn < counts.length; turn++) {
            if (counts[turn] > counts[most]) {
                most = turn;
            }
        }
        return new Turn(most, page.width(), page.height());
    }

    PageContent apply(PageContent page) {
        if (quarters == 0) {
            return page;
        }
        List<Glyph> glyphs = new ArrayList<>(page.glyphs().size());
        for (Glyph glyph : page.glyphs()) {
            glyphs.add(glyph.moved(turned(glyph.box()), (glyph.turn() + 4 - quarters) % 4));
        }
        List<Ruling> across = new ArrayList<>();
        List<Ruling> down = new ArrayList<>();
        for (Ruling ruling : page.horizontals()) {
            Box box = turned(new Box(ruling.from(), ruling.at(), ruling.to(), ruling.at()));
            add(box, across, down);
        }
        for (Ruling ruling : page.verticals()) {
            Box box = turned(new Box(ruling.at(), ruling.from(), ruling.at(), ruling.to()));
            add(box, across, down);
        }
        boolean sideways = quarters % 2 == 1;
        return new PageContent(
                sideways ? height : width,
                sideways ? width : height,
                glyphs,
                across,
                down,
                page.pictures().stream().map(this::turned).toList(),
                page.strokes().stream().map(this::turned).toList(),
                page.marks().stream().map(this::turned).toList());
    }

    /** The same box on the page as it is shown. */
    Box back(Box box) {
        boolean sideways = quarters % 2 == 1;
        return new Turn((4 - quarters) % 4, sideways ? height : width, sideways ? width : height).turned(box);
    }

    Box turned(Box box) {
        return switch (quarters) {
            case 1 -> new Box(box.top(), width - box.right(), box.bottom(), width - box.left());
            case 2 -> new Box(width - box.right(), height - box.bottom(), width - box.left(), height - box.top());
            case 3 -> new Box(height - box.bottom(), box.left(), height - box.top(), box.right());
            default -> box;
        };
    }

    private Stroke turned(Stroke stroke) {
        return new Stroke(turned(stroke.from()), turned(stroke.to()));
    }

    private Point2D.Double turned(Point2D.Double point) {
        Box box = turned(new Box(point.x, point.y, point.x, point.y));
        return new Point2D.Double(box.left(), box.top());
    }

    private static void add(Box line, List<Ruling> across, List<Ruling> down) {
        if (line.width() >= line.height()) {
            across.add(new Ruling(line.top(), line.left(), line.right()));
        } else {
            down.add(new Ruling(line.left(), line.top(), line.bottom()));
        }
    }
}
