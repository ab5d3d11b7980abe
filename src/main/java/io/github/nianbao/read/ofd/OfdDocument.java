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
 * One document of a file: which parts its pages stand in.
 *
 * @param area of pages that state none, in millimetres
 * @param templates the parts of page templates by their identifiers
 * @param resources the parts that list what pages share
 * @param pages in reading order
 * @param annotations the parts of what is drawn over the pages, by the pages' parts
 * @param seals the pictures of signatures, by the pages' parts
 */
record OfdDocument(
        Box area,
        Map<String, String> templates,
        List<String> resources,
        List<String> pages,
        Map<String, List<String>> annotations,
        Map<String, List<Seal>> seals) {
    /** A4, where a document says nothing. */
    private static final Box A4 = new Box(0, 0, 210, 297);

    private static final String ENTRY = "OFD.xml";

    static List<OfdDocument> all(ZipParts parts) throws RefusedException {
        List<OfdDocument> documents = new ArrayList<>();
        XmlCursor xml = parts.xml(ENTRY);
        for (int file = xml.depth(); xml.nextChild(file); ) {
            List<String> roots = new ArrayList<>();
            String signatures = "";
            for (int body = xml.depth(); xml.nextChild(body); ) {
                if (xml.name().equals("DocRoot")) {
                    roots.add(PartNames.resolve(parts, ENTRY, xml.text()));
                } else if (xml.name().equals("Signatures")) {
                    signatures = PartNames.resolve(parts, ENTRY, xml.text());
                }
            }
            for (String root : roots) {
                documents.add(read(parts, root, signatures));
            }
        }
        return documents;
    }

    private static OfdDocument read(ZipParts parts, String root, String signatures) throws RefusedException {
        OfdDocument document = new OfdDocument(
                A4, new HashMap<>(), new ArrayList<>(), new ArrayList<>(), new HashMap<>(), new HashMap<>());
        Map<String, String> byId = new HashMap<>();
        String annotations = "";
        XmlCursor xml = parts.xml(root);
        for (int here = xml.depth(); xml.nextChild(here); ) {
            switch (xml.name()) {
                case "CommonData" -> document = document.common(parts, root, xml);
                case "Pages" -> {
                    for (int list = xml.depth(); xml.nextChild(list); ) {
                        String page = PartNames.resolve(parts, root, xml.attribute("BaseLoc", ""));
                        document.pages.add(page);
                        byId.put(xml.attribute("ID", ""), page);
                    }
                }
                case "Annotations" -> annotations = PartNames.resolve(parts, root, xml.text());
                default -> {}
            }
        }
        if (parts.has(annotations)) {
            document.annotations.putAll(Annotation.parts(parts, annotations, byId));
        }
        if (parts.has(signatures)) {
            document.seals.putAll(Seal.all(parts, signatures, byId));
        }
        return document;
    }

    private OfdDocument common(ZipParts parts, String root, XmlCursor xml) throws RefusedException {
        OfdDocument document = this;
        for (int here = xml.depth(); xml.nextChild(here); ) {
            switch (xml.name()) {
                case "PageArea" ->
                    document = new OfdDocument(Areas.shown(xml, area), templates, resources, pages, annotations, seals);
                case "TemplatePage" ->
                    templates.put(
                            xml.attribute("ID", ""), PartNames.resolve(parts, root, xml.attribute("BaseLoc", "")));
                case "PublicRes", "DocumentRes" -> resources.add(PartNames.resolve(parts, root, xml.text()));
                default -> {}
            }
        }
        return document;
    }
}
