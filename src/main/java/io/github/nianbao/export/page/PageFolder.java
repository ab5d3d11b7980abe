package io.github.nianbao.export.page;

import io.github.nianbao.export.ExportedReport;
import io.github.nianbao.export.FileNames;
import io.github.nianbao.export.Plan;
import io.github.nianbao.export.ReportWriter;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Writes a page for each report as it comes, and at the end those that speak of all of them. */
final class PageFolder implements ReportWriter {
    /** Above, there are no pages of single reports, and their prose cannot be searched: an index of all must open quickly. */
    static final int MAX_REPORT_PAGES = 2000;

    private static final String REPORTS = "reports/";
    private static final String LICENCE = "LICENSE-echarts.txt";

    private final Path folder;
    private final Tongues tongues;
    private final Frame frame;
    private final IndexPage index;
    private final SeriesPage series;
    private final boolean withReports;

    PageFolder(Path folder, Plan plan) {
        this(folder, plan, MAX_REPORT_PAGES);
    }

    PageFolder(Path folder, Plan plan, int maxReportPages) {
        this.folder = folder;
        this.tongues = Tongues.of(plan.wordings());
        this.frame = new Frame(tongues);
        this.withReports = plan.reports() <= maxReportPages;
        this.index = new IndexPage(plan, withReports, maxReportPages);
        this.series = new SeriesPage(plan);
    }

    @Override
    public void add(ExportedReport report) throws IOException {
        @Nullable String link = null;
        if (withReports) {
            String file = FileNames.of(report.handle(), ".html");
            write(REPORTS + file, frame.page(new ReportPage(report, tongues).sheet()));
            link = REPORTS + encoded(file);
        }
        index.add(report, link);
        if (report.counts()) {
            series.add(report, link);
        }
    }

    @Override
    public void finish() throws IOException {
        write("index.html", frame.page(index.sheet()));
        write("series.html", frame.page(series.series()));
        write("ranking.html", frame.page(series.ranking()));
        write(LICENCE, ClassPathText.page(LICENCE));
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    /** As an address names the file. */
    private static String encoded(String file) {
        try {
            return new URI(null, null, "/" + file, null).toASCIIString().substring(1);
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException("every path can be written as an address: " + file, impossible);
        }
    }

    @Override
    public void close() {}
}
