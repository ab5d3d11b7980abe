package io.github.nianbao.read.word;

import io.github.nianbao.read.RefusedException;
import io.github.nianbao.read.XmlCursor;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The drop-down list of a form (ECMA-376, 17.16.9): the entry that is shown stands with the list, not in the text. */
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
        List<String> entries = new ArrayList<>();
        int preset = 0;
        int result = -1;
        for (int here = xml.depth(); xml.nextChild(here); ) {
            switch (xml.name()) {
                case "default" -> preset = xml.number("val", 0);
                case "result" -> result = xml.number("val", 0);
                case "listEntry" -> entries.add(xml.attribute("val", ""));
                default -> {}
            }
        }
        int shown = result < 0 ? preset : result;
        return shown >= 0 && shown < entries.size() ? entries.get(shown) : "";
    }
}
