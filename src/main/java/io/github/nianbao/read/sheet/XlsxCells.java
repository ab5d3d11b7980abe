package io.github.nianbao.read.sheet;

import io.github.nianbao.read.RefusedException;
import io.github.nianbao.read.XmlCursor;
import java.util.List;

/** What the cells of an XLSX file show. */
final class XlsxCells {
    private final List<RichText> strings;
    private final XlsxStyles styles;
    private final boolean since1904;

    XlsxCells(List<RichText> strings, XlsxStyles styles, boolean since1904) {
        this.strings = List.copyOf(strings);
        this.styles = styles;
        this.since1904 = since1904;
    }

    static boolean isOn(String value) {
        return value.equals("1") || value.equals("true") || value.equals("on");
    }

    CellLook look(XmlCursor xml) {
        return styles.of(xml.number("s", 0));
    }

    XlsxStyles styles() {
        return styles;
    }

    /** @param xml on a cell */
    String read(XmlCursor xml, CellLook look) throws RefusedException {
        String type = xml.attribute("t", "n");
        String value = null;
        String formula = null;
        RichText inline = null;
        for (int here = xml.depth(); xml.nextChild(here); ) {
            switch (xml.name()) {
                case "v" -> value = xml.text();
                case "f" -> formula = xml.text();
                case "is" -> inline = XlsxText.of(xml);
                default -> {}
            }
        }
        boolean isText = type.equals("str");
        if (formula != null && (value == null || value.isEmpty() && !isText)) {
            // Nobody has worked it out yet: what the sheet would show is not known.
            return "=" + formula;
        }
        if (type.equals("inlineStr")) {
            return inline == null ? "" : ShownValue.of(inline.on(look.ground()), look.format());
        }
        return value == null ? "" : text(type, value, look);
    }

    private String text(String type, String value, CellLook look) {
        return switch (type) {
            case "s" -> ShownValue.of(string(value, look.ground()), look.format());
            case "str" -> ShownValue.of(XlsxText.unescaped(value), look.format());
            case "b" -> value.strip().equals("1") ? "TRUE" : "FALSE";
            case "n" -> number(value.strip(), look);
            // Errors, and dates written out.
            default -> value;
        };
    }

    /** A text that is not there is not blank either. */
    private String string(String value, String ground) {
        try {
            return strings.get(Integer.parseInt(value.strip())).on(ground);
        } catch (NumberFormatException | IndexOutOfBoundsException e) {
            return "\uFFFD";
        }
    }

    private String number(String value, CellLook look) {
        if (value.isEmpty()) {
            return "";
        }
        try {
            return ShownValue.of(Double.parseDouble(value), look.formatIndex(), look.format(), since1904);
        } catch (NumberFormatException e) {
            return value;
        }
    }
}
