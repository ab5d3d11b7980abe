package io.github.nianbao.read.ofd;

import io.github.nianbao.document.Box;
import io.github.nianbao.document.FileKind;
import io.github.nianbao.read.RefusedException;
import io.github.nianbao.read.XmlCursor;
import io.github.nianbao.read.ZipParts;
import io.github.nianbao.read.page.Opacity;
import io.github.nianbao.read.page.PageContent;
import io.github.nianbao.read.page.TooMuchException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Draws the pages of one document, each with the templates behind and before it and what lies over it. */
final class OfdPages {
    private final ZipParts parts;
    private final OfdDocument document;
    /** By the part that lists them. */
    private final Map<String, Resources> resources = new HashMap<>();

    private final Map<String, List<Unit>> templates = new HashMap<>();

    private final GlyphNumbers numbers;
    private boolean recognised;

    OfdPages(ZipParts parts, OfdDocument document, GlyphNumbers numbers) {
        this.numbers = numbers;
        this.parts = parts;
        this.document = document;
    }

    /** What one page itself draws. */
    private record Own(Box area, List<Unit> units, Resources resources) {}

    /** @param part where the page stands */
    PageContent draw(String part) throws RefusedException, TooMuchException {
        Own page = read(part);
        PageDrawer drawer = new PageDrawer(page.area(), parts, page.resources(), numbers);
        drawer.draw(page.units());
        for (String over : document.annotations().getOrDefault(part, List.of())) {
            if (parts.has(over)) {
                for (Annotation annotation : Annotation.all(parts, over)) {
                    drawer.draw(annotation);
                }
            }
        }
        for (Seal seal : document.seals().getOrDefault(part, List.of())) {
            draw(seal, drawer);
        }
        recognised |= drawer.recognised();
        return drawer.content();
    }

    private Own read(String part) throws RefusedException {
        Box area = document.area();
        Layered layered = new Layered();
        List<String> lists = new ArrayList<>(document.resources());
        XmlCursor xml = parts.xml(part);
        for (int here = xml.depth(); xml.nextChild(here); ) {
            switch (xml.name()) {
                case "Area" -> area = Areas.shown(xml, area);
                case "PageRes" -> lists.add(PartNames.resolve(parts, part, xml.text()));
                case "Template" -> layered.addTemplate(xml.attribute("ZOrder", ""), template(xml));
                case "Content" -> layered.addLayers(xml);
                default -> {}
            }
        }
        return new Own(area, layered.units(), resources(lists));
    }

    /** A seal that cannot be looked into hides what lies below it, as far as anyone can say. */
    private void draw(Seal seal, PageDrawer drawer) throws RefusedException, TooMuchException {
        byte[] bytes = parts.has(seal.part()) ? parts.bytes(seal.part()) : new byte[0];
        byte[] pixels = SealPicture.pixels(bytes);
        byte[] page = SealPicture.page(bytes);
        if (pixels == null && page != null) {
            try {
                draw(seal, ZipParts.of(page, FileKind.OFD), drawer);
                return;
            } catch (RefusedException damaged) {
                // what it shows is not known
            }
        }
        drawer.draw(seal.boundary(), pixels == null ? Opacity.SOLID : Opacity.of(pixels));
    }

    private void draw(Seal seal, ZipParts file, PageDrawer drawer) throws RefusedException, TooMuchException {
        for (OfdDocument picture : OfdDocument.all(file)) {
            for (String page : picture.pages()) {
                Own own = new OfdPages(file, picture, new GlyphNumbers()).read(page);
                drawer.over(file, own.resources()).draw(own.units(), own.area(), seal.boundary());
            }
        }
    }

    private Resources resources(List<String> lists) throws RefusedException {
        List<Resources> listed = new ArrayList<>();
        for (String list : lists) {
            Resources known = resources.get(list);
            if (known == null) {
                known = Resources.read(parts, list);
                resources.put(list, known);
            }
            listed.add(known);
        }
        return Resources.together(listed);
    }

    /** Whether a page drawn so far has text that is not shown. */
    boolean recognised() {
        return recognised;
    }

    private List<Unit> template(XmlCursor page) throws RefusedException {
        String id = page.attribute("TemplateID", "");
        String part = document.templates().get(id);
        if (part == null) {
            throw page.damaged("no template " + id);
        }
        if (!templates.containsKey(part)) {
            Layered layered = new Layered();
            XmlCursor xml = parts.xml(part);
            for (int here = xml.depth(); xml.nextChild(here); ) {
                if (xml.name().equals("Content")) {
                    layered.addLayers(xml);
                }
            }
            templates.put(part, layered.units());
        }
        return Objects.requireNonNull(templates.get(part));
    }
}
