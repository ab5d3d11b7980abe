package io.github.nianbao.read.sheet;

import io.github.nianbao.read.RefusedException;
import io.github.nianbao.read.Relations;
import io.github.nianbao.read.XmlCursor;
import io.github.nianbao.read.ZipParts;
import io.github.nianbao.read.sheet.RawSheet.Area;
import io.github.nianbao.read.sheet.RawSheet.Beside;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** One sheet of an XLSX file, read in one pass. */
final class XlsxSheet {
    private static final Pattern LENGTH = Pattern.compile("\\d{1,5}(?:\\.\\d*)?");

    private final ZipParts parts;
    private final String name;
    private final String part;
    private final XlsxCells shown;
    private final CellCount count;
    private final SheetCells cells = new SheetCells();
    private final List<Area> merged = new ArrayList<>();
    private final Set<Integer> hiddenRows = new HashSet<>();
    private final List<Area> hiddenColumns = new ArrayList<>();
    private boolean rowsHidden;

    XlsxSheet(ZipParts parts, String name, String part, XlsxCells shown, CellCount count) {
        this.name = name;
        this.parts = parts;
        this.part = part;
        this.shown = shown;
        this.count = count;
    }

    RawSheet read() throws RefusedException {
        List<Beside> beside = new ArrayList<>();
        XmlCursor xml = parts.xml(part);
        for (int here = xml.depth(); xml.nextChild(here); ) {
            switch (xml.name()) {
                case "sheetViews" -> {
                    for (int each = xml.depth(); xml.nextChild(each); ) {
                        if (!XlsxCells.isOn(xml.attribute("showZeros", "1"))) {
                            cells.hideZeros();
                        }
                    }
                }
                case "sheetFormatPr" -> rowsHidden = XlsxCells.isOn(xml.attribute("zeroHeight", "0"));
                case "cols" -> columns(xml);
                case "sheetData" -> rows(xml);
                case "mergeCells" -> merged(xml);
                case "conditionalFormatting" -> XlsxConditions.of(xml, shown.styles(), cells);
                case "extLst" -> XlsxConditions.within(xml, shown.styles(), cells);
                case "drawing" -> {
                    Optional<String> drawing =
                            Relations.ofPart(parts, part).ofId(xml.relation()).filter(parts::has);
                    if (drawing.isPresent()) {
                        beside.addAll(XlsxDrawing.of(parts.xml(drawing.get())));
                    }
                }
                default -> {}
            }
        }
        return new RawSheet(name, cells.shown(merged), merged, hiddenRows, hiddenColumns, beside);
    }

    private void columns(XmlCursor xml) throws RefusedException {
        for (int here = xml.depth(); xml.nextChild(here); ) {
            int first = xml.number("min", 1) - 1;
            int last = xml.number("max", 1) - 1;
            double width = length(xml.attribute("width", ""));
            if (XlsxCells.isOn(xml.attribute("hidden", "0")) || width < SheetCells.LEAST_WIDTH) {
                hiddenColumns.add(Area.ofColumns(first, last));
            }
            cells.width(first, last, width);
        }
    }

    /** Of a length that is none there is enough. */
    private static double length(String text) {
        return LENGTH.matcher(text).matches() ? Double.parseDouble(text) : Double.MAX_VALUE;
    }

    private void rows(XmlCursor xml) throws RefusedException {
        int row = -1;
        for (int here = xml.depth(); xml.nextChild(here); ) {
            row = xml.number("r", row + 2) - 1;
            if (row < 0) {
                throw xml.damaged("a row below the first");
            }
            boolean said = xml.attribute("ht") != null;
            boolean hidden = XlsxCells.isOn(xml.attribute("hidden", rowsHidden && !said ? "1" : "0"));
            if (hidden || length(xml.attribute("ht", "")) < SheetCells.LEAST_HEIGHT) {
                hiddenRows.add(row);
            }
            int column = -1;
            for (int inside = xml.depth(); xml.nextChild(inside); ) {
                String reference = xml.attribute("r");
                column = reference == null
                        ? column + 1
                        : CellName.of(xml, reference).column();
                boolean isNumber = xml.attribute("t", "n").equals("n");
                CellLook look = shown.look(xml);
                if (cells.add(row, column, shown.read(xml, look), look, isNumber)) {
                    count.cell();
                }
            }
        }
    }

    private void merged(XmlCursor xml) throws RefusedException {
        for (int here = xml.depth(); xml.nextChild(here); ) {
            count.merged();
            merged.add(CellName.area(xml, xml.attribute("ref", "")));
        }
    }
}
