package io.github.nianbao.bench;

import io.github.nianbao.desk.AgencyDesk;
import io.github.nianbao.desk.Desk;
import io.github.nianbao.desk.Page;
import io.github.nianbao.desk.ReportDesk;
import io.github.nianbao.desk.ReportFilter;
import io.github.nianbao.desk.SeriesDesk;
import io.github.nianbao.desk.Settings;
import io.github.nianbao.desk.Tags;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * How long a warm shell takes to compare and rank in an archive of many reports: the 95th percentile of many requests.
 *
 * <p>With {@code -Dscale.reports=N} and {@code -Dscale.folder=DIR}; an archive that is there already is measured as it is.
 */
public final class SeriesScale {
    private static final int REQUESTS = 40;

    /** Of what takes long. */
    private static final int FEW = 20;

    private static final String INDICATOR = "requests_received";

    private SeriesScale() {}

    private interface Work {
        Object run(int round);
    }

    public static void main(String[] arguments) throws Exception {
        int reports = Integer.getInteger("scale.reports", 1000);
        Path folder = Path.of(System.getProperty("scale.folder", "target/scale-" + reports));
        if (!Files.exists(folder)) {
            long start = System.nanoTime();
            ManyReports.write(folder, reports);
            tell("made, s", (System.nanoTime() - start) / 1e9);
        }
        Clock clock = Clock.fixed(Instant.parse("2026-01-01T00:00:00Z"), ZoneOffset.UTC);
        Desk desk = new Desk(folder, clock, "bench", "0", () -> false, Settings.of(""));
        SeriesDesk series = new SeriesDesk(desk);
        int agencies = Math.max(1, reports / ManyReports.YEARS);
        measure(
                "an archive opened, its list made",
                FEW,
                round -> new ReportDesk(new Desk(folder, clock, "bench", "0", () -> false, Settings.of("")))
                        .handles("", 2));
        long start = System.nanoTime();
        for (int year = 0; year < ManyReports.YEARS; year++) {
            series.rank(INDICATOR, ManyReports.FIRST_YEAR + year, Tags.NONE);
        }
        tell("all years ranked for the first time, s", (System.nanoTime() - start) / 1e9);
        measure(
                "ten years of one agency",
                round -> series.series(new SeriesDesk.Request(
                        List.of(ManyReports.agency(round * 7919 % agencies)), null, null, List.of(), false)));
        measure(
                "ten years of one agency, by applicant",
                round -> series.series(new SeriesDesk.Request(
                        List.of(ManyReports.agency(round * 7919 % agencies)), null, null, List.of(), true)));
        measure(
                "ranking of a year",
                round -> series.rank(INDICATOR, ManyReports.FIRST_YEAR + round % ManyReports.YEARS, Tags.NONE));
        ReportDesk look = new ReportDesk(desk);
        measure(
                "a page of reports",
                round -> look.list(ReportFilter.NONE, new Page(1 + round % Math.max(1, reports / 50), 50)));
        measure("reports that begin with a word", round -> look.handles("第0", 100));
        measure("agencies that begin with a word", round -> new AgencyDesk(desk).names("第0", 100));
    }

    private static void measure(String what, Work work) {
        measure(what, REQUESTS, work);
    }

    private static void measure(String what, int requests, Work work) {
        double[] seconds = new double[requests];
        for (int warm = 0; warm < requests / 4; warm++) {
            work.run(warm);
        }
        for (int round = 0; round < requests; round++) {
            long start = System.nanoTime();
            work.run(round);
            seconds[round] = (System.nanoTime() - start) / 1e9;
        }
        Arrays.sort(seconds);
        tell(what + ", s, 95 of 100", seconds[requests * 95 / 100 - 1]);
    }

    private static void tell(String what, double seconds) {
        System.out.printf(Locale.ROOT, "%-55s %9.4f%n", what, seconds);
    }
}
