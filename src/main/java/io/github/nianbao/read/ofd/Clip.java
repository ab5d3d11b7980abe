package io.github.nianbao.read.ofd;

import io.github.nianbao.document.Box;
import io.github.nianbao.read.RefusedException;
import io.github.nianbao.read.XmlCursor;
import io.github.nianbao.read.page.Boxes;
import io.github.nianbao.read.page.DrawnPath;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/**
 * The part of a unit that is shown: the smallest box around what its clips have in common (GB/T 33190, Clips). Letters as
 * windows are not looked at, and hide nothing.
 *
 * @param box in the unit's own measure
 * @param exact whether all of the box is shown
 * @param moved whether the unit's matrix moves the box as well
 */
record Clip(Box box, boolean exact, boolean moved) {
    /** In millimetres, further than any sheet reaches. */
    private static final double FAR = 1e6;

    static final Clip NONE = new Clip(new Box(-FAR, -FAR, FAR, FAR), true, true);

    /** @param xml at the element Clips */
    static Clip of(XmlCursor xml) throws RefusedException {
        boolean moved = !xml.attribute("TransFlag", "true").equals("false");
        Clip all = NONE;
        for (int here = xml.depth(); xml.nextChild(here); ) {
            if (xml.name().equals("Clip")) {
                Clip one = any(xml);
                all = new Clip(Boxes.common(all.box, one.box), all.exact && one.exact, moved);
            }
        }
        return all;
    }

    /** One clip, which shows what any of its areas does. */
    private static Clip any(XmlCursor xml) throws RefusedException {
        List<Clip> areas = new ArrayList<>();
        for (int here = xml.depth(); xml.nextChild(here); ) {
            AffineTransform matrix = Frame.of(xml).own();
            for (int area = xml.depth(); xml.nextChild(area); ) {
                areas.add(xml.name().equals("Path") ? of(UnitReader.path(xml, ""), matrix) : inexact(NONE.box));
            }
        }
        Box around = areas.stream().map(Clip::box).reduce(Box::union).orElse(NONE.box);
        return areas.size() == 1 ? areas.get(0) : inexact(around);
    }

    private static Clip inexact(Box box) {
        return new Clip(box, false, true);
    }

    private static Clip of(Unit.Path path, AffineTransform outer) {
        AffineTransform transform = new AffineTransform(outer);
        transform.concatenate(path.frame().own());
        DrawnPath outline = new DrawnPath();
        path.trace(outline, transform);
        if (outline.empty()) {
            return inexact(NONE.box);
        }
        Box boundary = new Box(0, 0, path.frame().width(), path.frame().height());
        return outline.isBox()
                ? new Clip(outline.around(), true, true)
                : inexact(outline.around().union(moved(boundary, transform)));
    }

    /**
     * The part of the page.
     *
     * @param outer from the measure of what holds the unit to the page's
     */
    Box on(AffineTransform outer, Frame frame) {
        AffineTransform transform = new AffineTransform(outer);
        if (moved) {
            transform.concatenate(frame.own());
        } else {
            transform.translate(frame.x(), frame.y());
        }
        return moved(box, transform);
    }

    private static Box moved(Box box, AffineTransform transform) {
        Rectangle2D shape = new Rectangle2D.Double(box.left(), box.top(), box.width(), box.height());
        Rectangle2D around = transform.createTransformedShape(shape).getBounds2D();
        return new Box(around.getMinX(), around.getMinY(), around.getMaxX(), around.getMaxY());
    }
}
