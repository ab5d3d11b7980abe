package io.github.nianbao.export.book;

import io.github.nianbao.compare.IndicatorFigure;
import io.github.nianbao.export.book.Comparison.Block;
import io.github.nianbao.export.book.Styles.Kind;
import io.github.nianbao.export.book.Styles.Mark;
import io.github.nianbao.report.Indicator;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.PresetColor;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.DisplayBlanks;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFDataPoint;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A line chart for each agency with more than one year, drawn over the comparison's own cells. A year that is not told leaves
 * the line open; a figure in a failing check has a red diamond.
 */
final class Charts {
    static final String NAME = "图 Charts";

    /** Of agencies that are drawn. */
    private static final int MOST = 40;
    /** Lines of one chart: the first indicators of the crosswalk of which more than one year is told. */
    private static final int LINES = 5;

    private static final int COLUMNS = 14;
    /** In characters; said, because the usual width differs from program to program. */
    private static final int COLUMN = 7;

    private static final int ROWS = 20;
    /** From one chart to the next: the frame of neither touches the end of a page that lies between them. */
    private static final int STEP = ROWS + 2;

    /** Of charts on a page, one below the other. */
    private static final int ON_A_PAGE = 3;
    /** In per cent: so small that the charts of a page, {@link #COLUMNS} wide, find room on A4 upright. */
    private static final int SCALE = 66;

    private static final double LINE_POINTS = 2;
    private static final int TOP = 2;
    private static final PresetColor[] COLOURS = {
        PresetColor.STEEL_BLUE, PresetColor.DARK_ORANGE, PresetColor.SEA_GREEN, PresetColor.PURPLE, PresetColor.GRAY
    };

    private final XSSFSheet sheet;
    private final Cells cells;

    Charts(XSSFWorkbook book, Styles styles) {
        this.sheet = book.createSheet(NAME);
        this.cells = new Cells(styles);
        Paper.setUpright(sheet, TOP, SCALE);
        int[] widths = new int[COLUMNS];
        Arrays.fill(widths, COLUMN);
        Paper.widths(sheet, widths);
        cells.text(sheet.createRow(0), 0, "逐年变化", Kind.TITLE);
    }

    void draw(Comparison comparison) {
        XSSFSheet source = sheet.getWorkbook().getSheet(Comparison.NAME);
        XSSFDrawing drawing = sheet.createDrawingPatriarch();
        List<Block> drawn = comparison.blocks().stream()
                .filter(block -> block.figures().size() > 1)
                .toList();
        String note = "红色菱形：在未处理的不平关系中；断开：未载。 Red diamond: in an open failing check; a gap in the line: not told."
                + (drawn.size() > MOST ? " 只画前" + MOST + "个机关。 Only the first " + MOST + " agencies." : "");
        cells.text(sheet.createRow(1), 0, note, Kind.NOTE);
        int top = TOP;
        for (Block block : drawn.stream().limit(MOST).toList()) {
            if (top > TOP && (top - TOP) / STEP % ON_A_PAGE == 0) {
                sheet.setRowBreak(top - 2);
            }
            chart(drawing, source, comparison, block, top);
            top += STEP;
        }
    }

    private static void chart(XSSFDrawing drawing, XSSFSheet source, Comparison comparison, Block block, int top) {
        XSSFChart chart = drawing.createChart(drawing.createAnchor(0, 0, 0, 0, 0, top, COLUMNS, top + ROWS));
        chart.setTitleText(block.agency());
        chart.setTitleOverlay(false);
        chart.getOrAddLegend().setPosition(LegendPosition.RIGHT);
        chart.displayBlanksAs(DisplayBlanks.GAP);
        XDDFCategoryAxis years = chart.createCategoryAxis(AxisPosition.BOTTOM);
        XDDFValueAxis values = chart.createValueAxis(AxisPosition.LEFT);
        values.setCrosses(AxisCrosses.AUTO_ZERO);
        XDDFLineChartData data = (XDDFLineChartData) chart.createData(ChartTypes.LINE, years, values);
        data.setVaryColors(false);
        int last = Comparison.FIRST_YEAR + comparison.years().size() - 1;
        CellRangeAddress heads = new CellRangeAddress(Comparison.HEADS, Comparison.HEADS, Comparison.FIRST_YEAR, last);
        int lines = 0;
        for (int index = 0; index < comparison.indicators().size() && lines < LINES; index++) {
            Indicator indicator = comparison.indicators().get(index);
            if (told(block, indicator) > 1) {
                int row = block.row() + index;
                XDDFLineChartData.Series series = (XDDFLineChartData.Series) data.addSeries(
                        XDDFDataSourcesFactory.fromStringCellRange(source, heads),
                        XDDFDataSourcesFactory.fromNumericCellRange(
                                source, new CellRangeAddress(row, row, Comparison.FIRST_YEAR, last)));
                series.setTitle(indicator.label().chinese(), null);
                look(series, COLOURS[lines]);
                marks(series, comparison, block, indicator);
                lines++;
            }
        }
        chart.plot(data);
    }

    private static long told(Block block, Indicator indicator) {
        return block.figures().values().stream()
                .map(figures -> figures.get(indicator))
                .filter(figure -> figure != null && figure.value() != null)
                .count();
    }

    private static void look(XDDFLineChartData.Series series, PresetColor colour) {
        XDDFSolidFillProperties fill = new XDDFSolidFillProperties(XDDFColor.from(colour));
        series.setSmooth(false);
        series.setMarkerStyle(MarkerStyle.CIRCLE);
        series.setFillProperties(fill);
        org.apache.poi.xddf.usermodel.XDDFLineProperties line =
                new org.apache.poi.xddf.usermodel.XDDFLineProperties(fill);
        line.setWidth(LINE_POINTS);
        series.setLineProperties(line);
    }

    private static void marks(
            XDDFLineChartData.Series series, Comparison comparison, Block block, Indicator indicator) {
        List<Integer> years = comparison.years();
        for (int index = 0; index < years.size(); index++) {
            Map<Indicator, IndicatorFigure> figures = block.figures().get(years.get(index));
            IndicatorFigure figure = figures == null ? null : figures.get(indicator);
            if (figure != null && figure.value() != null && Comparison.mark(figure) == Mark.OPEN) {
                XDDFDataPoint point = series.getDataPoint(index);
                point.setMarkerStyle(MarkerStyle.DIAMOND);
                point.setFillProperties(new XDDFSolidFillProperties(XDDFColor.from(PresetColor.RED)));
            }
        }
    }
}
