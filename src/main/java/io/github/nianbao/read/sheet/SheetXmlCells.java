package io.github.nianbao.read.sheet;

import io.github.nianbao.read.RefusedException;
import io.github.nianbao.read.Struck;
import io.github.nianbao.read.XmlCursor;
import java.util.regex.Pattern;

/** What the cells of a workbook written as XML show. */
final class SheetXmlCells {
    private static final Pattern FIGURE = Pattern.compile("[-\\d.,\\s]+");

    private final XmlCursor xml;

    SheetXmlCells(XmlCursor xml) {
        this.xml = xml;
    }

    /** @param number whether the value is a number, not a text */
    record Shown(String text, boolean number) {}

    /** What the cell shows on which the cursor stands. */
    Shown read(CellLook look) throws RefusedException {
        String formula = xml.attribute("Formula");
        Shown shown = null;
        for (int here = xml.depth(); xml.nextChild(here); ) {
            if (xml.name().equals("Data")) {
                shown = data(look);
            }
        }
        if (shown != null) {
            return shown;
        }
        // Nobody has worked it out yet: what the sheet would show is not known.
        return new Shown(formula == null ? "" : "=" + formula, false);
    }

    private Shown data(CellLook look) throws RefusedException {
        String type = xml.attribute("Type", "String");
        XmlCursor.Content content = xml.content();
        String text = content.text();
        if (type.equals("Number")) {
            return new Shown(number(text.strip(), look), true);
        }
        if (type.equals("Boolean")) {
            return new Shown(text.strip().equals("1") ? "TRUE" : "FALSE", false);
        }
        // Fonts within a text may hide a part of it.
        boolean dressed = !content.plain() && FIGURE.matcher(text).matches();
        String shown = ShownValue.of(text.replace("\r\n", "\n").replace('\r', '\n'), look.format());
        return new Shown(dressed ? Struck.marked(shown) : shown, false);
    }

    private static String number(String value, CellLook look) {
        try {
            return value.isEmpty() ? "" : ShownValue.of(Double.parseDouble(value), 0, look.format(), false);
        } catch (NumberFormatException e) {
            return value;
        }
    }
}
