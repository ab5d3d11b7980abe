package io.github.nianbao.read.ofd;

import io.github.nianbao.read.RefusedException;
import io.github.nianbao.read.XmlCursor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Reads what a layer, a block of one, or a shared drawing draws. */
final class UnitReader {
    /** What to do with a unit. */
    interface Drawer {
        void draw(Unit unit) throws RefusedException;
    }

    /** Characters of one text: more than those of a page. */
    private static final int MOST_CODES = 200_000;

    private UnitReader() {}

    /** Everything below the current element, in drawing order. */
    static void read(XmlCursor xml, Drawer drawer) throws RefusedException {
        read(xml, xml.attribute("DrawParam", ""), drawer);
    }

    /** @param layer how units are painted that name no parameters */
    private static void read(XmlCursor xml, String layer, Drawer drawer) throws RefusedException {
        for (int here = xml.depth(); xml.nextChild(here); ) {
            switch (xml.name()) {
                case "Layer", "PageBlock" -> {
                    if (flag(xml, "Visible", true)) {
                        read(xml, xml.attribute("DrawParam", layer), drawer);
                    }
                }
                case "TextObject" -> drawer.draw(text(xml, layer));
                case "PathObject" -> drawer.draw(path(xml, layer));
                case "ImageObject" -> drawer.draw(image(xml));
                case "CompositeObject" -> drawer.draw(composite(xml));
                default -> {}
            }
        }
    }

    private static Unit text(XmlCursor xml, String layer) throws RefusedException {
        Frame frame = Frame.of(xml);
        String font = xml.attribute("Font", "");
        double size = Numbers.one(xml, "Size", 0);
        double stretch = Numbers.one(xml, "HScale", 1);
        int reading = xml.number("ReadDirection", 0);
        int standing = xml.number("CharDirection", 0);
        boolean outlined = flag(xml, "Stroke", false);
        boolean filled = flag(xml, "Fill", true);
        Inks inks = Inks.ofUnit(xml, layer);
        List<TextCode> codes = new ArrayList<>();
        List<String> glyphs = new ArrayList<>();
        double x = 0;
        double y = 0;
        for (int here = xml.depth(); xml.nextChild(here); ) {
            if (xml.name().equals("Clips")) {
                frame = frame.clipped(Clip.of(xml));
            } else if (xml.name().equals("TextCode")) {
                x = Numbers.one(xml, "X", x);
                y = Numbers.one(xml, "Y", y);
                List<Double> across = list(Numbers.distances(xml.attribute("DeltaX"), xml));
                List<Double> down = list(Numbers.distances(xml.attribute("DeltaY"), xml));
                codes.add(new TextCode(characters(xml.text()), x, y, across, down, List.copyOf(glyphs)));
                glyphs.clear();
            } else if (xml.name().equals("CGTransform")) {
                addGlyphs(xml, glyphs);
            } else {
                inks = inks.with(xml);
            }
        }
        return new Unit.Text(frame, font, size, stretch, reading, standing, filled, outlined, inks, codes);
    }

    /** Which glyphs are drawn for a stretch of the text that follows. */
    private static void addGlyphs(XmlCursor xml, List<String> glyphs) throws RefusedException {
        int from = xml.number("CodePosition", 0);
        int count = xml.number("CodeCount", 1);
        List<String> written = new ArrayList<>();
        for (int here = xml.depth(); xml.nextChild(here); ) {
            if (xml.name().equals("Glyphs")) {
                written.addAll(Arrays.asList(xml.text().strip().split("\\s+")));
            }
        }
        if (from < 0 || count < 0 || from + (long) count > MOST_CODES) {
            throw xml.damaged("glyphs for characters that cannot be");
        }
        while (glyphs.size() < from + count) {
            glyphs.add("");
        }
        for (int i = 0; i < count; i++) {
            glyphs.set(from + i, written.size() == count ? written.get(i) : GlyphNumbers.SEVERAL);
        }
    }

    /** Line breaks are no characters of a line of text; they come from XML that was indented. */
    private static String characters(String written) {
        return written.indexOf('\n') < 0 ? written : written.strip().replaceAll("\\s*\\n\\s*", "");
    }

    /** @param layer how it is painted if it names no parameters */
    static Unit.Path path(XmlCursor xml, String layer) throws RefusedException {
        Frame frame = Frame.of(xml);
        Inks inks = Inks.ofUnit(xml, layer);
        boolean stroke = flag(xml, "Stroke", true);
        boolean fill = flag(xml, "Fill", false);
        boolean holes = xml.attribute("Rule", "").equals("Even-Odd");
        List<PathStep> steps = new ArrayList<>();
        for (int here = xml.depth(); xml.nextChild(here); ) {
            switch (xml.name()) {
                case "Clips" -> frame = frame.clipped(Clip.of(xml));
                case "AbbreviatedData" -> steps.addAll(PathData.steps(xml.text(), xml));
                default -> inks = inks.with(xml);
            }
        }
        return new Unit.Path(frame, steps, stroke, fill, holes, inks);
    }

    private static Unit image(XmlCursor xml) throws RefusedException {
        String resource = xml.attribute("ResourceID", "");
        boolean masked = xml.attribute("ImageMask") != null;
        boolean turned = xml.attribute("CTM") != null;
        return new Unit.Image(clipped(xml), resource, masked, turned);
    }

    private static Unit composite(XmlCursor xml) throws RefusedException {
        String resource = xml.attribute("ResourceID", "");
        return new Unit.Composite(clipped(xml), resource);
    }

    private static Frame clipped(XmlCursor xml) throws RefusedException {
        Frame frame = Frame.of(xml);
        for (int here = xml.depth(); xml.nextChild(here); ) {
            if (xml.name().equals("Clips")) {
                frame = frame.clipped(Clip.of(xml));
            }
        }
        return frame;
    }

    /** Whether the current element states one, as a word or as a digit. */
    static boolean flag(XmlCursor xml, String name, boolean otherwise) {
        return switch (xml.attribute(name, "").strip()) {
            case "true", "1" -> true;
            case "false", "0" -> false;
            default -> otherwise;
        };
    }

    private static List<Double> list(double[] numbers) {
        return Arrays.stream(numbers).boxed().toList();
    }
}
