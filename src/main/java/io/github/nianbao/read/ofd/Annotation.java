package io.github.nianbao.read.ofd;

import io.github.nianbao.read.RefusedException;
import io.github.nianbao.read.XmlCursor;
import io.github.nianbao.read.ZipParts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is drawn over a finished page (GB/T 33190, Annot): lines and bars may strike or hide figures, and a typewritten
 * remark is printed with them. What other kinds say by their text is no part of the page.
 *
 * @param frame where on the page its drawing lies
 * @param lettered whether its characters are read
 */
record Annotation(Frame frame, boolean lettered, List<Unit> units) {
    private static final Set<String> UNREAD = Set.of("Stamp", "Highlight", "Link", "Watermark");

    /**
     * In which parts the annotations of pages stand.
     *
     * @param list the part that lists them
     * @param pages the parts of pages by their identifiers
     */
    static Map<String, List<String>> parts(ZipParts parts, String list, Map<String, String> pages)
            throws RefusedException {
        Map<String, List<String>> byPage = new HashMap<>();
        XmlCursor xml = parts.xml(list);
        for (int here = xml.depth(); xml.nextChild(here); ) {
            String page = pages.get(xml.attribute("PageID", ""));
            for (int files = xml.depth(); xml.nextChild(files); ) {
                if (page != null && xml.name().equals("FileLoc")) {
                    byPage.computeIfAbsent(page, p -> new ArrayList<>())
                            .add(PartNames.resolve(parts, list, xml.text()));
                }
            }
        }
        return byPage;
    }

    /** @param part that holds annotations of one page */
    static List<Annotation> all(ZipParts parts, String part) throws RefusedException {
        List<Annotation> all = new ArrayList<>();
        XmlCursor xml = parts.xml(part);
        for (int here = xml.depth(); xml.nextChild(here); ) {
            String type = xml.attribute("Type", "");
            boolean seen = UnitReader.flag(xml, "Visible", true);
            for (int annotation = xml.depth(); xml.nextChild(annotation); ) {
                if (seen && xml.name().equals("Appearance")) {
                    List<Unit> units = new ArrayList<>();
                    Frame frame = Frame.of(xml);
                    UnitReader.read(xml, units::add);
                    all.add(new Annotation(frame, !UNREAD.contains(type), units));
                }
            }
        }
        return all;
    }
}
