package io.github.nianbao.read.ofd;

import io.github.nianbao.read.RefusedException;
import io.github.nianbao.read.XmlCursor;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What a page draws, from behind to before: what is painted later hides what was painted before. Templates and layers
 * say by their kind where they lie, not by their place in the file; those of one kind follow each other as written
 * (GB/T 33190, 7.5 and 7.7).
 */
final class Layered {
    /** In drawing order. */
    private enum Plane {
        TEMPLATE_BEHIND,
        BACKGROUND,
        BODY,
        FOREGROUND,
        TEMPLATE_BEFORE
    }

    private final Map<Plane, List<Unit>> planes = new EnumMap<>(Plane.class);

    /** @param order as the page states it; behind the page where it states none */
    void addTemplate(String order, List<Unit> units) {
        plane(
                        switch (order) {
                            case "Foreground" -> Plane.TEMPLATE_BEFORE;
                            case "Body" -> Plane.BODY;
                            default -> Plane.TEMPLATE_BEHIND;
                        })
                .addAll(units);
    }

    /**
     * The layers of the current element. One that is marked as not visible, which the standard does not know of, is left
     * out, for those who wrote it meant it so.
     */
    void addLayers(XmlCursor xml) throws RefusedException {
        for (int here = xml.depth(); xml.nextChild(here); ) {
            if (UnitReader.flag(xml, "Visible", true)) {
                UnitReader.read(xml, plane(ofLayer(xml.attribute("Type", "")))::add);
            }
        }
    }

    private static Plane ofLayer(String type) {
        return switch (type) {
            case "Background" -> Plane.BACKGROUND;
            case "Foreground" -> Plane.FOREGROUND;
            default -> Plane.BODY;
        };
    }

    private List<Unit> plane(Plane plane) {
        return planes.computeIfAbsent(plane, any -> new ArrayList<>());
    }

    List<Unit> units() {
        return planes.values().stream().flatMap(List::stream).toList();
    }
}
