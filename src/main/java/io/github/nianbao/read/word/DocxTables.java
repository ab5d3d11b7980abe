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
        Ground around = body.ground();
        rows(xml, grid, rows);
        body.standOn(around);
        return new TableItem(grid, rows);
    }

    private void rows(XmlCursor xml, List<Integer> grid, List<Row> rows) throws RefusedException {
        for (int here = xml.depth(); xml.nextChild(here); ) {
            switch (xml.name()) {
                case "tblPr" -> body.standOn(ground(xml, body.ground()));
                case "tblGrid" -> grid(xml, grid);
                case "tr" -> {
                    RowBuilder row = new RowBuilder();
                    Ground around = body.ground();
                    row.read(xml);
                    body.standOn(around);
                    if (!row.gone && !row.cells.isEmpty()) {
                        rows.add(new Row(row.before, row.beforeWidth, row.height, row.cells));
                    }
                }
                case "sdt", "sdtContent", "customXml", "ins", "moveTo" -> rows(xml, grid, rows);
                default -> {}
            }
        }
    }

    private Ground ground(XmlCursor xml, Ground around) throws RefusedException {
        String style = null;
        String shade = null;
        for (int here = xml.depth(); xml.nextChild(here); ) {
            switch (xml.name()) {
                case "tblStyle" -> style = xml.attribute("val");
                case "shd" -> shade = DocxShade.of(xml);
                default -> {}
            }
        }
        return (style == null ? around : body.underTable(style)).shaded(shade);
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
                    case "tblPrEx" -> body.standOn(ground(xml, body.ground()));
                    case "sdt" -> control(xml);
                    case "sdtContent", "customXml", "ins", "moveTo" -> read(xml);
                    default -> {}
                }
            }
        }

        private void control(XmlCursor xml) throws RefusedException {
            Ground around = body.ground();
            for (int here = xml.depth(); xml.nextChild(here); ) {
                switch (xml.name()) {
                    case "sdtPr" -> body.standOn(around.doubted(DocxControl.showsPrompt(xml)));
                    case "sdtContent" -> read(xml);
                    default -> {}
                }
            }
            body.standOn(around);
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
