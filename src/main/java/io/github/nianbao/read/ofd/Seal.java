package io.github.nianbao.read.ofd;

import io.github.nianbao.document.Box;
import io.github.nianbao.read.RefusedException;
import io.github.nianbao.read.XmlCursor;
import io.github.nianbao.read.ZipParts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The picture of a signature over a finished page (GB/T 33190, StampAnnot). Whether the signature holds is not looked at.
 *
 * @param boundary where on the page it lies, in millimetres
 * @param part that holds its picture
 */
record Seal(Box boundary, String part) {
    /**
     * The seals on each page, by the pages' parts.
     *
     * @param list the part that lists signatures
     * @param pages the parts of pages by their identifiers
     */
    static Map<String, List<Seal>> all(ZipParts parts, String list, Map<String, String> pages) throws RefusedException {
        Map<String, List<Seal>> byPage = new HashMap<>();
        XmlCursor xml = parts.xml(list);
        for (int here = xml.depth(); xml.nextChild(here); ) {
            String part = PartNames.resolve(parts, list, xml.attribute("BaseLoc", ""));
            if (xml.name().equals("Signature") && parts.has(part)) {
                read(parts, part, pages, byPage);
            }
        }
        return byPage;
    }

    private static void read(ZipParts parts, String part, Map<String, String> pages, Map<String, List<Seal>> byPage)
            throws RefusedException {
        Map<String, List<Box>> stamps = new HashMap<>();
        String picture = "";
        String value = "";
        XmlCursor xml = parts.xml(part);
        for (int here = xml.depth(); xml.nextChild(here); ) {
            if (xml.name().equals("SignedValue")) {
                value = PartNames.resolve(parts, part, xml.text());
            }
            for (int info = xml.depth(); xml.nextChild(info); ) {
                if (xml.name().equals("Seal")) {
                    picture = PartNames.resolve(parts, part, xml.text());
                } else if (xml.name().equals("StampAnnot")) {
                    double[] box = Numbers.of(xml.attribute("Boundary"), xml);
                    String page = pages.get(xml.attribute("PageRef", ""));
                    if (page != null && box.length == 4) {
                        stamps.computeIfAbsent(page, p -> new ArrayList<>())
                                .add(new Box(box[0], box[1], box[0] + box[2], box[1] + box[3]));
                    }
                }
            }
        }
        String holder = parts.has(picture) ? picture : value;
        stamps.forEach((page, boxes) -> boxes.forEach(
                box -> byPage.computeIfAbsent(page, p -> new ArrayList<>()).add(new Seal(box, holder))));
    }
}
