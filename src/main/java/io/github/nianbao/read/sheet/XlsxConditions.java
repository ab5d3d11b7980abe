package io.github.nianbao.read.sheet;

import io.github.nianbao.read.RefusedException;
import io.github.nianbao.read.XmlCursor;
import java.util.regex.Pattern;

/**
 * Conditional formats of an XLSX sheet, for the cells whose figures they may hide or show as others: whether their
 * conditions hold is not known without the formulas. Those that only colour, as most do, leave a figure as it is.
 */
final class XlsxConditions {
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final XlsxStyles styles;
    private boolean hides;
    private String ranges = "";

    private XlsxConditions(XlsxStyles styles) {
        this.styles = styles;
    }

    /**
     * Finds the formats of later versions, which stand in an extension.
     *
     * @param xml on an element that may hold some
     */
    static void within(XmlCursor xml, XlsxStyles styles, SheetCells cells) throws RefusedException {
        for (int here = xml.depth(); xml.nextChild(here); ) {
            if (xml.name().equals("conditionalFormatting")) {
                of(xml, styles, cells);
            } else {
                within(xml, styles, cells);
            }
        }
    }

    /** @param xml on a conditional format */
    static void of(XmlCursor xml, XlsxStyles styles, SheetCells cells) throws RefusedException {
        XlsxConditions conditions = new XlsxConditions(styles);
        conditions.ranges = xml.attribute("sqref", "");
        conditions.read(xml);
        if (conditions.hides) {
            for (String range : BLANKS.split(conditions.ranges.strip())) {
                cells.mayHide(CellName.area(xml, range));
            }
        }
    }

    private void read(XmlCursor xml) throws RefusedException {
        for (int here = xml.depth(); xml.nextChild(here); ) {
            hides |= !XlsxCells.isOn(xml.attribute("showValue", "1"));
            hides |= styles.conditionHides(xml.number("dxfId", -1));
            switch (xml.name()) {
                case "sqref" -> ranges = xml.text();
                case "dxf" -> hides |= mayHide(xml);
                default -> read(xml);
            }
        }
    }

    /**
     * Whether a figure in a format shows otherwise than it does without, or not at all.
     *
     * @param xml on a format that holds while a condition does
     */
    static boolean mayHide(XmlCursor xml) throws RefusedException {
        boolean renumbers = false;
        SheetFont font = SheetFont.PLAIN;
        String ground = SheetFont.WHITE;
        for (int here = xml.depth(); xml.nextChild(here); ) {
            switch (xml.name()) {
                case "numFmt" -> renumbers = true;
                case "font" -> font = XlsxFont.of(xml);
                case "fill" -> ground = ground(xml);
                default -> {}
            }
        }
        return renumbers || font.hidesOn(ground);
    }

    /** Other than in the format of a cell, an even fill says its colour as the one behind the pattern. */
    private static String ground(XmlCursor xml) throws RefusedException {
        String ground = SheetFont.WHITE;
        for (int here = xml.depth(); xml.nextChild(here); ) {
            for (int inside = xml.depth(); xml.nextChild(inside); ) {
                if (xml.name().equals("bgColor")) {
                    ground = XlsxFont.colour(xml, SheetFont.WHITE);
                }
            }
        }
        return ground;
    }
}
