package io.github.nianbao.read.sheet;

import io.github.nianbao.read.RefusedException;
import io.github.nianbao.read.XmlCursor;
import io.github.nianbao.read.sheet.RichText.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Texts of an XLSX file: plain or in runs, without the pronunciation that may stand beside them. */
final class XlsxText {
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private XlsxText() {}

    /** @param xml on the element that holds the text or its runs */
    static RichText of(XmlCursor xml) throws RefusedException {
        List<Run> runs = new ArrayList<>();
        for (int here = xml.depth(); xml.nextChild(here); ) {
            switch (xml.name()) {
                case "t" -> runs.add(new Run(unescaped(xml.text()), SheetFont.PLAIN));
                case "r" -> run(xml, runs);
                default -> {}
            }
        }
        return new RichText(runs);
    }

    private static void run(XmlCursor xml, List<Run> runs) throws RefusedException {
        SheetFont font = SheetFont.PLAIN;
        for (int here = xml.depth(); xml.nextChild(here); ) {
            switch (xml.name()) {
                case "rPr" -> font = XlsxFont.of(xml);
                case "t" -> runs.add(new Run(unescaped(xml.text()), font));
                default -> {}
            }
        }
    }

    /** Characters that XML cannot hold are written by their numbers (ISO 29500-1, 22.9.2.19). */
    static String unescaped(String text) {
        String plain = text.indexOf("_x") < 0
                ? text
                : ESCAPED.matcher(text)
                        .replaceAll(match -> Matcher.quoteReplacement(
                                Character.toString((char) Integer.parseInt(match.group(1), 16))));
        return plain.replace("\r\n", "\n").replace('\r', '\n');
    }
}
