package io.github.nianbao.read.word;

import io.github.nianbao.read.Limit;
import io.github.nianbao.read.Limits;
import io.github.nianbao.read.RefusedException;
import io.github.nianbao.read.XmlCursor;
import io.github.nianbao.read.word.DocxItem.Row;
import io.github.nianbao.read.word.DocxItem.RowCell;
import io.github.nianbao.read.word.DocxItem.TableItem;
import java.util.ArrayList;
import java.util.List;

/** Tables of a DOCX file as it has them; rows that are hidden or were deleted by a revision, and cells that were, are left out. */
final class DocxTables {
    private final DocxBody body;

    /** Of all tables so far. */
    private int count;

    DocxTables(DocxBody body) {
        this.body = body;
    }

    TableItem read(XmlCursor xml) throws RefusedException {
        List<Integer> grid = new ArrayList<>();
        List<Row> rows = new ArrayList<>();
        DocxGround around = body.ground();
        rows(xml, grid, rows);
        body.standOn(around);
        return new TableItem(grid, rows);
    }

    private void rows(XmlCursor xml, List<Integer> grid, List<Row> rows) throws RefusedException {
        for (int here = xml.depth(); xml.nextChild(here); ) {
            switch (xml.name()) {
                case "tblPr" -> body.standOn(ground(xml));
                case "tblGrid" -> grid(xml, grid);
                case "tr" -> {
                    RowBuilder row = new RowBuilder();
                    row.read(xml);
                    if (!row.gone && !row.cells.isEmpty()) {
                        rows.add(new Row(row.before, row.beforeWidth, row.height, row.cells));
                    }
                }
                case "sdt", "sdtContent", "customXml", "ins", "moveTo" -> rows(xml, grid, rows);
                default -> {}
            }
        }
    }

    private DocxGround ground(XmlCursor xml) throws RefusedException {
        String style = null;
        String shade = null;
        for (int here = xml.depth(); xml.nextChild(here); ) {
            switch (xml.name()) {
                case "tblStyle" -> style = xml.attribute("val");
                case "shd" -> shade = DocxShade.of(xml);
                default -> {}
            }
        }
        return body.underTable(style).shaded(shade);
    }

    private void grid(XmlCursor xml, List<Integer> grid) throws RefusedException {
        for (int here = xml.depth(); xml.nextChild(here); ) {
            if (xml.name().equals("gridCol")) {
                grid.add(DocxCellShape.width(xml));
                Limits.current().hold(Limit.COLUMNS, grid.size());
            }
        }
    }

    private final class RowBuilder {
        private final List<RowCell> cells = new ArrayList<>();
        private boolean gone;
        private int before;
        private int beforeWidth;
        private int height;
        private int columns;

        private void read(XmlCursor xml) throws RefusedException {
            for (int here = xml.depth(); xml.nextChild(here); ) {
                switch (xml.name()) {
                    case "trPr" -> properties(xml);
                    case "tc" -> cell(xml);
                    case "sdt", "sdtContent", "customXml", "ins", "moveTo" -> read(xml);
                    default -> {}
                }
            }
        }

        private void properties(XmlCursor xml) throws RefusedException {
            for (int here = xml.depth(); xml.nextChild(here); ) {
                switch (xml.name()) {
                    case "del" -> gone = true;
                    case "hidden" -> gone |= DocxProperties.isOn(xml);
                    case "gridBefore" -> {
                        before = Math.max(0, xml.number("val", 0));
                        advance(before);
                    }
                    case "wBefore" -> beforeWidth = DocxCellShape.width(xml);
                    case "trHeight" -> {
                        int exactly = xml.attribute("hRule", "auto").equals("exact") ? -1 : 1;
                        height = exactly * xml.number("val", 0);
                    }
                    default -> {}
                }
            }
        }

        private void cell(XmlCursor xml) throws RefusedException {
            Limits.current().hold(Limit.CELLS, ++count);
            RowCell cell = body.cell(xml);
            if (!cell.shape().deleted()) {
                advance(cell.shape().span());
                cells.add(cell);
            }
        }

        private void advance(int by) {
            Limits.current().hold(Limit.COLUMNS, (long) columns + by);
            columns += by;
        }
    }
}
