package io.github.nianbao.read.sheet;

import io.github.nianbao.read.RefusedException;
import io.github.nianbao.read.Struck;
import io.github.nianbao.read.XmlCursor;
import java.util.regex.Pattern;

/** Texts of an XLSX file: plain or in runs, without the pronunciation that may stand beside them. */
final class XlsxText {
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private XlsxText() {}

    /** @param xml on the element that holds the text or its runs */
    static String of(XmlCursor xml) throws RefusedException {
        StringBuilder text = new StringBuilder();
        for (int here = xml.depth(); xml.nextChild(here); ) {
            switch (xml.name()) {
                case "t" -> text.append(xml.text());
                case "r" -> run(xml, text);
                default -> {}
            }
        }
        return unescaped(text.toString());
    }

    /** A raised digit behind a digit would look like one more digit of the number. */
    private static void run(XmlCursor xml, StringBuilder text) throws RefusedException {
        String raised = "";
        boolean struck = false;
        for (int here = xml.depth(); xml.nextChild(here); ) {
            switch (xml.name()) {
                case "rPr" -> {
                    for (int inside = xml.depth(); xml.nextChild(inside); ) {
                        if (xml.name().equals("vertAlign")) {
                            raised = xml.attribute("val", "").equals("superscript") ? "^" : "_";
                        }
                        struck |= xml.name().equals("strike") && XlsxCells.isOn(xml.attribute("val", "1"));
                        struck |= xml.name().equals("sz")
                                && xml.attribute("val", "").matches("0(?:\\.\\d*)?|1(?:\\.0*)?");
                        struck |= xml.name().equals("rFont")
                                && xml.attribute("val", "").matches("(?i)(?:wing|web)dings.*");
                    }
                }
                case "t" -> {
                    String more = struck ? Struck.marked(xml.text()) : xml.text();
                    if (!text.isEmpty()
                            && !more.isEmpty()
                            && Character.isDigit(text.charAt(text.length() - 1))
                            && Character.isDigit(more.charAt(0))) {
                        text.append(raised);
                    }
                    text.append(more);
                }
                default -> {}
            }
        }
    }

    /** Characters that XML cannot hold are written by their numbers (ISO 29500-1, 22.9.2.19). */
    static String unescaped(String text) {
        String plain = text.indexOf("_x") < 0
                ? text
                : ESCAPED.matcher(text)
                        .replaceAll(match -> java.util.regex.Matcher.quoteReplacement(
                                Character.toString((char) Integer.parseInt(match.group(1), 16))));
        return plain.replace("\r\n", "\n").replace('\r', '\n');
    }
}
