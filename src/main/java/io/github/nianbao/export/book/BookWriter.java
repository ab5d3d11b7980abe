package io.github.nianbao.export.book;

import io.github.nianbao.export.ExportedReport;
import io.github.nianbao.export.Plan;
import io.github.nianbao.export.ReportWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/**
 * Fills a workbook. One of few reports is held in memory, with the forms and charts; one of many is written row by row and
 * has neither, and says so.
 */
final class BookWriter implements ReportWriter {
    /** Of reports whose forms are shown: more sheets than that nobody leafs through, and Excel opens slowly. */
    static final int MOST_FORMS = 200;

    /** Rows of a sheet held in memory where there are many. */
    private static final int ROWS = 100;

    /** The same in every workbook, so that the same reports give the same bytes. */
    private static final Date NO_TIME = new Date(0);

    private final Path file;
    private final XSSFWorkbook book = new XSSFWorkbook();
    private final @Nullable SXSSFWorkbook rowByRow;
    private final Overview overview;
    private final Comparison comparison;
    private final @Nullable Charts charts;
    private final @Nullable FormSheets forms;

    BookWriter(Path file, Plan plan) {
        this.file = file;
        boolean few = plan.reports() <= MOST_FORMS;
        this.rowByRow = few ? null : new SXSSFWorkbook(book, ROWS, true);
        Workbook sheets = rowByRow == null ? book : rowByRow;
        Styles styles = new Styles(sheets);
        this.overview = new Overview(sheets, styles, plan);
        this.comparison = new Comparison(sheets, styles, plan);
        this.charts = few ? new Charts(book, styles) : null;
        this.forms = few ? new FormSheets(book, styles) : null;
    }

    @Override
    public void add(ExportedReport report) {
        String sheet = forms == null ? null : forms.add(report);
        overview.add(report, sheet);
        comparison.add(report);
    }

    @Override
    public void finish() throws IOException {
        comparison.finish();
        overview.finish();
        if (charts != null) {
            charts.draw(comparison);
        }
        book.getProperties().getCoreProperties().setCreator("nianbao");
        book.getProperties().getCoreProperties().setCreated(Optional.of(NO_TIME));
        book.getProperties().getCoreProperties().setModified(Optional.of(NO_TIME));
        Path raw = file.resolveSibling("raw");
        try (OutputStream out = Files.newOutputStream(raw)) {
            (rowByRow == null ? book : rowByRow).write(out);
        }
        TimelessZip.copy(raw, file);
        Files.delete(raw);
    }

    @Override
    public void close() throws IOException {
        if (rowByRow != null) {
            rowByRow.close();
        }
        book.close();
    }
}
