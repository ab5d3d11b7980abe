package io.github.nianbao.read.ofd;

import io.github.nianbao.read.RefusedException;
import io.github.nianbao.read.XmlCursor;
import io.github.nianbao.read.ZipParts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What pages share, as one part lists it, each by its identifier.
 *
 * @param drawings what is drawn wherever it is called
 * @param pictures the names of their parts
 * @param inks how units are painted that say nothing themselves
 */
record Resources(Map<String, List<Unit>> drawings, Map<String, String> pictures, Map<String, Inks> inks) {
    private static Resources none() {
        return new Resources(new HashMap<>(), new HashMap<>(), new HashMap<>());
    }

    /** @param part that lists them; one that is not there lists none */
    static Resources read(ZipParts parts, String part) throws RefusedException {
        Resources found = none();
        if (parts.has(part)) {
            XmlCursor xml = parts.xml(part);
            String folder = PartNames.resolve(parts, part, xml.attribute("BaseLoc", "") + "/");
            for (int file = xml.depth(); xml.nextChild(file); ) {
                for (int list = xml.depth(); xml.nextChild(list); ) {
                    String id = xml.attribute("ID", "");
                    switch (xml.name()) {
                        case "CompositeGraphicUnit" -> found.drawings.put(id, drawing(xml));
                        case "MultiMedia" -> found.pictures.put(id, picture(parts, part, folder, xml));
                        case "DrawParam" -> found.inks.put(id, Inks.ofParameters(xml));
                        default -> {}
                    }
                }
            }
        }
        return found;
    }

    private static List<Unit> drawing(XmlCursor xml) throws RefusedException {
        List<Unit> units = new ArrayList<>();
        for (int here = xml.depth(); xml.nextChild(here); ) {
            if (xml.name().equals("Content")) {
                UnitReader.read(xml, units::add);
            }
        }
        return units;
    }

    /** The base of a list's names is left out by some writers. */
    private static String picture(ZipParts parts, String list, String folder, XmlCursor xml) throws RefusedException {
        String name = "";
        for (int here = xml.depth(); xml.nextChild(here); ) {
            if (xml.name().equals("MediaFile")) {
                name = xml.text();
            }
        }
        String based = PartNames.resolve(parts, folder + "/", name);
        return parts.has(based) ? based : PartNames.resolve(parts, list, name);
    }

    /** Of several lists, the first one that has something gives it. */
    static Resources together(List<Resources> lists) {
        if (lists.size() == 1) {
            return lists.get(0);
        }
        Resources all = none();
        for (Resources list : lists) {
            list.drawings.forEach(all.drawings::putIfAbsent);
            list.pictures.forEach(all.pictures::putIfAbsent);
            list.inks.forEach(all.inks::putIfAbsent);
        }
        return all;
    }
}
