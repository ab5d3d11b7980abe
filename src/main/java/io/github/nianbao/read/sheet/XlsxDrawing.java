package io.github.nianbao.read.sheet;

import io.github.nianbao.read.RefusedException;
import io.github.nianbao.read.XmlCursor;
import io.github.nianbao.read.sheet.RawSheet.Beside;
import java.util.ArrayList;
import java.util.List;

/** What lies over the cells of an XLSX sheet: text boxes, and pictures large enough to hide a table. */
final class XlsxDrawing {
    /** In 1/12,700 of a point (EMU), 6 cm: wider than seals, emblems and QR codes. */
    private static final int LEAST_WIDTH = 2_160_000;

    /** In 1/12,700 of a point (EMU), 3 cm: a table of three rows. */
    private static final int LEAST_HEIGHT = 1_080_000;

    private final List<Beside> found = new ArrayList<>();

    private XlsxDrawing() {}

    static List<Beside> of(XmlCursor xml) throws RefusedException {
        XlsxDrawing drawing = new XlsxDrawing();
        drawing.read(xml);
        return drawing.found;
    }

    private void read(XmlCursor xml) throws RefusedException {
        for (int here = xml.depth(); xml.nextChild(here); ) {
            switch (xml.name()) {
                case "pic" -> {
                    if (isLarge(xml)) {
                        found.add(Beside.LARGE_PICTURE);
                    }
                }
                case "txBody" -> text(xml);
                case "Fallback" -> {}
                default -> read(xml);
            }
        }
    }

    private static boolean isLarge(XmlCursor xml) throws RefusedException {
        boolean large = false;
        for (int here = xml.depth(); xml.nextChild(here); ) {
            large |= xml.name().equals("ext")
                    && xml.number("cx", 0) >= LEAST_WIDTH
                    && xml.number("cy", 0) >= LEAST_HEIGHT;
            large |= isLarge(xml);
        }
        return large;
    }

    private void text(XmlCursor xml) throws RefusedException {
        for (int here = xml.depth(); xml.nextChild(here); ) {
            if (xml.name().equals("p")) {
                StringBuilder text = new StringBuilder();
                for (int inside = xml.depth(); xml.nextChild(inside); ) {
                    text.append(
                            xml.name().equals("br") ? "\n" : XlsxText.of(xml).on(SheetFont.WHITE));
                }
                if (!text.isEmpty()) {
                    found.add(new Beside(text.toString()));
                }
            }
        }
    }
}
