package io.github.nianbao.read.sheet;

import io.github.nianbao.read.RefusedException;
import io.github.nianbao.read.XmlCursor;
import io.github.nianbao.read.sheet.RawSheet.Area;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One sheet of a workbook written as XML. Rows and cells stand one behind the other unless they name their place. */
final class SheetXmlSheet {
    private static final int LAST_ROW = 1_048_575;
    private static final int LAST_COLUMN = 16_383;

    /** How wide a digit of the usual font is, in points. */
    private static final double DIGIT = 5.25;

    private static final Pattern LENGTH = Pattern.compile("\\d{1,5}(?:\\.\\d*)?");
    private static final Pattern RANGE = Pattern.compile("R(\\d{1,7})C(\\d{1,5})(?::R(\\d{1,7})C(\\d{1,5}))?");
    private static final Pattern HIDING =
            Pattern.compile("(?i)line-through|number-format|(?:^|[;\\s])color:\\s*(?:white|#fff(?:fff)?\\b)");

    private final XmlCursor xml;
    private final SheetXmlCells values;
    private final CellCount count;
    private final SheetXmlStyles styles;
    private final SheetCells cells = new SheetCells();
    private final List<Area> merged = new ArrayList<>();
    private final Set<Integer> hiddenRows = new HashSet<>();
    private final List<Area> hiddenColumns = new ArrayList<>();
    private boolean hidden;

    /** @param xml on the sheet */
    SheetXmlSheet(XmlCursor xml, SheetXmlStyles styles, CellCount count) {
        this.xml = xml;
        this.styles = styles;
        this.count = count;
        this.values = new SheetXmlCells(xml);
    }

    /** The sheet; empty if it is hidden. */
    Optional<RawSheet> read() throws RefusedException {
        String name = xml.attribute("Name", "");
        for (int here = xml.depth(); xml.nextChild(here); ) {
            switch (xml.name()) {
                case "Table" -> table();
                case "WorksheetOptions" -> options();
                case "ConditionalFormatting" -> conditions();
                default -> {}
            }
        }
        return hidden
                ? Optional.empty()
                : Optional.of(new RawSheet(name, cells.shown(merged), merged, hiddenRows, hiddenColumns, List.of()));
    }

    private void table() throws RefusedException {
        int row = -1;
        int column = -1;
        for (int here = xml.depth(); xml.nextChild(here); ) {
            switch (xml.name()) {
                case "Column" -> column = columns(place(column, LAST_COLUMN));
                case "Row" -> row = row(place(row, LAST_ROW));
                default -> {}
            }
        }
    }

    /** The place behind another, unless it is named; from 0, while the file counts from 1. */
    private int place(int before, int last) throws RefusedException {
        int place = xml.number("Index", before + 2) - 1;
        if (place <= before || place > last) {
            throw xml.damaged("a place that is none: " + xml.attribute("Index", ""));
        }
        return place;
    }

    /** @return how many more places an element stands for */
    private int more(String name, int most) throws RefusedException {
        int more = xml.number(name, 0);
        if (more < 0 || more > most) {
            throw xml.damaged("a range that is none: " + xml.attribute(name, ""));
        }
        return more;
    }

    /** Of a length that is none there is enough. */
    private double length(String name) {
        String text = xml.attribute(name, "");
        return LENGTH.matcher(text).matches() ? Double.parseDouble(text) : Double.MAX_VALUE;
    }

    /** @return the last of the columns */
    private int columns(int first) throws RefusedException {
        int last = first + more("Span", LAST_COLUMN - first);
        double width = length("Width") / DIGIT;
        if (XlsxCells.isOn(xml.attribute("Hidden", "0")) || width < SheetCells.LEAST_WIDTH) {
            hiddenColumns.add(Area.ofColumns(first, last));
        }
        cells.width(first, last, width);
        return last;
    }

    /** @return the last of the rows */
    private int row(int row) throws RefusedException {
        int last = row + more("Span", LAST_ROW - row);
        if (XlsxCells.isOn(xml.attribute("Hidden", "0")) || length("Height") < SheetCells.LEAST_HEIGHT) {
            for (int each = row; each <= last; each++) {
                hiddenRows.add(each);
            }
        }
        int column = -1;
        for (int here = xml.depth(); xml.nextChild(here); ) {
            if (xml.name().equals("Cell")) {
                column = cell(row, place(column, LAST_COLUMN));
            }
        }
        return last;
    }

    /** @return the last column that it covers */
    private int cell(int row, int column) throws RefusedException {
        int across = more("MergeAcross", LAST_COLUMN - column);
        int down = more("MergeDown", LAST_ROW - row);
        if (across > 0 || down > 0) {
            count.merged();
            merged.add(new Area(row, column, row + down, column + across));
        }
        CellLook look = styles.of(xml.attribute("StyleID", ""));
        SheetXmlCells.Shown shown = values.read(look);
        if (cells.add(row, column, shown.text(), look, shown.number())) {
            count.cell();
        }
        return column + across;
    }

    private void options() throws RefusedException {
        for (int here = xml.depth(); xml.nextChild(here); ) {
            switch (xml.name()) {
                case "Visible" -> hidden |= !xml.text().strip().equals("SheetVisible");
                case "DoNotDisplayZeros" -> cells.hideZeros();
                default -> {}
            }
        }
    }

    /** As in {@link XlsxConditions}; the format of a condition is written as a style of a web page. */
    private void conditions() throws RefusedException {
        boolean hides = false;
        List<Area> areas = new ArrayList<>();
        for (int here = xml.depth(); xml.nextChild(here); ) {
            if (xml.name().equals("Range")) {
                Matcher range = RANGE.matcher(xml.text());
                while (range.find()) {
                    areas.add(area(range));
                }
            } else if (xml.name().equals("Condition")) {
                for (int inside = xml.depth(); xml.nextChild(inside); ) {
                    hides |= HIDING.matcher(xml.attribute("Style", "")).find();
                }
            }
        }
        if (hides) {
            areas.forEach(cells::mayHide);
        }
    }

    private static Area area(Matcher range) {
        int top = Integer.parseInt(range.group(1)) - 1;
        int left = Integer.parseInt(range.group(2)) - 1;
        int bottom = range.group(3) == null ? top : Integer.parseInt(range.group(3)) - 1;
        int right = range.group(4) == null ? left : Integer.parseInt(range.group(4)) - 1;
        return new Area(top, left, bottom, right);
    }
}
