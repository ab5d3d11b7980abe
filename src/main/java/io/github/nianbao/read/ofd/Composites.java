package io.github.nianbao.read.ofd;

import io.github.nianbao.read.RefusedException;
import io.github.nianbao.read.XmlCursor;
import io.github.nianbao.read.ZipParts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Drawings that pages share, by their identifiers; lists of resources are read only when one is asked for. */
final class Composites {
    private final ZipParts parts;
    private final Map<String, Map<String, List<Unit>>> byPart = new HashMap<>();

    Composites(ZipParts parts) {
        this.parts = parts;
    }

    /** Empty if no list has it: a viewer draws nothing then. */
    List<Unit> find(String id, List<String> resources) throws RefusedException {
        for (String part : resources) {
            Map<String, List<Unit>> known = byPart.get(part);
            if (known == null) {
                known = parts.has(part) ? read(part) : Map.of();
                byPart.put(part, known);
            }
            List<Unit> units = known.get(id);
            if (units != null) {
                return units;
            }
        }
        return List.of();
    }

    private Map<String, List<Unit>> read(String part) throws RefusedException {
        Map<String, List<Unit>> found = new HashMap<>();
        XmlCursor xml = parts.xml(part);
        for (int file = xml.depth(); xml.nextChild(file); ) {
            for (int list = xml.depth(); xml.nextChild(list); ) {
                if (xml.name().equals("CompositeGraphicUnit")) {
                    found.put(xml.attribute("ID", ""), content(xml));
                }
            }
        }
        return found;
    }

    private static List<Unit> content(XmlCursor xml) throws RefusedException {
        List<Unit> units = new ArrayList<>();
        for (int here = xml.depth(); xml.nextChild(here); ) {
            if (xml.name().equals("Content")) {
                UnitReader.read(xml, units::add);
            }
        }
        return units;
    }
}
