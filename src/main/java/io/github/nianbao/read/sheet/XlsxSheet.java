package io.github.nianbao.read.sheet;

import io.github.nianbao.read.RefusedException;
import io.github.nianbao.read.Relations;
import io.github.nianbao.read.XmlCursor;
import io.github.nianbao.read.ZipParts;
import io.github.nianbao.read.sheet.RawSheet.Area;
import io.github.nianbao.read.sheet.RawSheet.Beside;
import io.github.nianbao.read.sheet.RawSheet.RawCell;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One sheet of an XLSX file, read in one pass. */
final class XlsxSheet {
    /** In widths of a digit: of less than a third of one nothing can be read. */
    private static final double LEAST_WIDTH = 0.3;

    /** In points. */
    private static final double LEAST_HEIGHT = 1;

    private final ZipParts parts;
    private final String name;
    private final String part;
    private final XlsxCells shown;
    private final CellCount count;
    private final List<RawCell> cells = new ArrayList<>();
    private final List<Area> merged = new ArrayList<>();
    private final Set<Integer> hiddenRows = new HashSet<>();
    private final List<Area> hiddenColumns = new ArrayList<>();
    private boolean rowsHidden;
    private boolean zerosHidden;

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
                        zerosHidden |= !XlsxCells.isOn(xml.attribute("showZeros", "1"));
                    }
                }
                case "sheetFormatPr" -> rowsHidden = XlsxCells.isOn(xml.attribute("zeroHeight", "0"));
                case "cols" -> columns(xml);
                case "sheetData" -> rows(xml);
                case "mergeCells" -> merged(xml);
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
        cells.sort(Comparator.comparingInt(RawCell::row).thenComparingInt(RawCell::column));
        return new RawSheet(name, said(cells), merged, hiddenRows, hiddenColumns, beside);
    }

    /** Of cells that the file has twice nobody knows which shows: one that holds both, which is no number. */
    private static List<RawCell> said(List<RawCell> sorted) {
        List<RawCell> cells = new ArrayList<>();
        for (RawCell cell : sorted) {
            RawCell last = cells.isEmpty() ? null : cells.get(cells.size() - 1);
            if (last != null && last.row() == cell.row() && last.column() == cell.column()) {
                String both = last.text() + " | " + cell.text();
                cells.set(
                        cells.size() - 1,
                        new RawCell(cell.row(), cell.column(), both, last.bordered() || cell.bordered()));
            } else {
                cells.add(cell);
            }
        }
        return cells;
    }

    private void columns(XmlCursor xml) throws RefusedException {
        for (int here = xml.depth(); xml.nextChild(here); ) {
            if (XlsxCells.isOn(xml.attribute("hidden", "0")) || isBelow(LEAST_WIDTH, xml.attribute("width", "1"))) {
                hiddenColumns.add(Area.ofColumns(xml.number("min", 1) - 1, xml.number("max", 1) - 1));
            }
        }
    }

    private static boolean isBelow(double least, String length) {
        return length.matches("\\d+(?:\\.\\d*)?") && Double.parseDouble(length) < least;
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
            if (hidden || isBelow(LEAST_HEIGHT, xml.attribute("ht", "1"))) {
                hiddenRows.add(row);
            }
            int column = -1;
            for (int inside = xml.depth(); xml.nextChild(inside); ) {
                String reference = xml.attribute("r");
                column = reference == null ? column + 1 : named(xml, reference).column();
                boolean isNumber = xml.attribute("t", "n").equals("n");
                RawCell read = shown.read(xml, row, column);
                boolean isHidden = zerosHidden && isNumber && read.text().matches("0(?:\\.0+)?");
                RawCell cell = isHidden ? new RawCell(row, column, "", read.bordered()) : read;
                if (!cell.text().isEmpty() || cell.bordered()) {
                    count.cell();
                    cells.add(cell);
                }
            }
        }
    }

    private void merged(XmlCursor xml) throws RefusedException {
        for (int here = xml.depth(); xml.nextChild(here); ) {
            count.merged();
            String[] corners = xml.attribute("ref", "").split(":", -1);
            CellName first = named(xml, corners[0]);
            CellName last = named(xml, corners[corners.length - 1]);
            if (last.row() < first.row() || last.column() < first.column()) {
                throw xml.damaged("a range that ends before it begins");
            }
            merged.add(new Area(first.row(), first.column(), last.row(), last.column()));
        }
    }

    private static CellName named(XmlCursor xml, String name) throws RefusedException {
        CellName cell = CellName.of(name);
        if (!cell.isValid()) {
            throw xml.damaged("a cell's name that is none: " + name);
        }
        return cell;
    }
}
