package io.github.nianbao.read.word;

import io.github.nianbao.read.RefusedException;
import io.github.nianbao.read.XmlCursor;
import org.jspecify.annotations.Nullable;

/** The drop-down list of a form in a DOCX file (ECMA-376, 17.16.9). */
final class DocxDropDown {
    private DocxDropDown() {}

    /** @param xml on the beginning of a field; {@code null} where that is no list */
    static @Nullable String chosen(XmlCursor xml) throws RefusedException {
        String chosen = null;
        for (int here = xml.depth(); xml.nextChild(here); ) {
            String inside = switch (xml.name()) {
                case "ffData" -> chosen(xml);
                case "ddList" -> entry(xml);
                default -> null;
            };
            chosen = inside == null ? chosen : inside;
        }
        return chosen;
    }

    private static String entry(XmlCursor xml) throws RefusedException {
        DropDown list = new DropDown();
        for (int here = xml.depth(); xml.nextChild(here); ) {
            switch (xml.name()) {
                case "default" -> list.preset(xml.number("val", 0));
                case "result" -> list.choose(xml.number("val", 0));
                case "listEntry" -> list.entry(xml.attribute("val", ""));
                default -> {}
            }
        }
        return list.shown();
    }
}
