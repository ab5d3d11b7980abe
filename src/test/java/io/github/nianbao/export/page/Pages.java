package io.github.nianbao.export.page;

import io.github.nianbao.export.ExportedAgencies;
import io.github.nianbao.export.ExportedReport;
import io.github.nianbao.export.Plan;
import io.github.nianbao.export.Wording;
import io.github.nianbao.map.Mappings;
import io.github.nianbao.report.TestForms;
import io.github.nianbao.shell.screen.ScreenWording;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Folders of pages, written for a test. */
final class Pages {
    static final Mappings MAPPINGS = Mappings.load(null);

    private Pages() {}

    static Tongues tongues() {
        return Tongues.of(wordings());
    }

    private static List<Wording> wordings() {
        return List.copyOf(ScreenWording.all());
    }

    static Path write(Path folder, ExportedReport... reports) throws IOException {
        return write(folder, PageFolder.MAX_REPORT_PAGES, reports);
    }

    static Path write(Path folder, int maxReportPages, ExportedReport... reports) throws IOException {
        return write(folder, maxReportPages, ExportedAgencies.NONE, reports);
    }

    static Path write(Path folder, int maxReportPages, ExportedAgencies agencies, ExportedReport... reports)
            throws IOException {
        Plan plan = new Plan(
                reports.length,
                List.of(),
                agencies,
                List.of(TestForms.form2021()),
                MAPPINGS.crosswalk(),
                false,
                wordings());
        try (PageFolder pages = new PageFolder(folder, plan, maxReportPages)) {
            for (ExportedReport report : reports) {
                pages.add(report);
            }
            pages.finish();
        }
        return folder;
    }

    /** By the path in the folder. */
    static SortedMap<String, String> files(Path folder) throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            all.filter(Files::isRegularFile)
                    .forEach(
                            file -> files.put(folder.relativize(file).toString().replace('\\', '/'), read(file)));
        }
        return files;
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static Document parsed(Path file) {
        return Jsoup.parse(read(file));
    }
}
