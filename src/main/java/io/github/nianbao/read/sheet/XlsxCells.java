package io.github.nianbao.read.sheet;

import io.github.nianbao.read.RefusedException;
import io.github.nianbao.read.Struck;
import io.github.nianbao.read.XmlCursor;
import io.github.nianbao.read.sheet.RawSheet.RawCell;
import io.github.nianbao.read.sheet.XlsxStyles.Style;
import java.util.List;

/** What the cells of an XLSX file show. */
final class XlsxCells {
    private final List<String> strings;
    private final XlsxStyles styles;
    private final boolean since1904;

    XlsxCells(List<String> strings, XlsxStyles styles, boolean since1904) {
        this.strings = List.copyOf(strings);
        this.styles = styles;
        this.since1904 = since1904;
    }

    static boolean isOn(String value) {
        return value.equals("1") || value.equals("true") || value.equals("on");
    }

    /** @param xml on a cell */
    RawCell read(XmlCursor xml, int row, int column) throws RefusedException {
        Style style = styles.of(xml.number("s", 0));
        String type = xml.attribute("t", "n");
        String value = null;
        String formula = null;
        String inline = "";
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
            return new RawCell(row, column, "=" + formula, style.bordered());
        }
        String text = type.equals("inlineStr")
                ? ShownValue.of(inline, style.format())
                : value == null ? "" : text(type, value, style);
        boolean doubtful = style.struck() || style.unseen();
        return new RawCell(row, column, doubtful ? Struck.marked(text) : text, style.bordered());
    }

    private String text(String type, String value, Style style) {
        return switch (type) {
            case "s" -> ShownValue.of(string(value), style.format());
            case "str" -> ShownValue.of(XlsxText.unescaped(value), style.format());
            case "b" -> value.strip().equals("1") ? "TRUE" : "FALSE";
            case "n" -> number(value.strip(), style);
            // Errors, and dates written out.
            default -> value;
        };
    }

    /** A text that is not there is not blank either. */
    private String string(String value) {
        try {
            return strings.get(Integer.parseInt(value.strip()));
        } catch (NumberFormatException | IndexOutOfBoundsException e) {
            return "\uFFFD";
        }
    }

    private String number(String value, Style style) {
        if (value.isEmpty()) {
            return "";
        }
        try {
            return ShownValue.of(Double.parseDouble(value), style.formatIndex(), style.format(), since1904);
        } catch (NumberFormatException e) {
            return value;
        }
    }
}
