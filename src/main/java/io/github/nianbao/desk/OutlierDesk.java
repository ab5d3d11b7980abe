package io.github.nianbao.desk;

import io.github.nianbao.compare.Outlier;
import io.github.nianbao.desk.Series.Point;
import io.github.nianbao.report.Crosswalk;
import io.github.nianbao.report.Indicator;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** Figures that stand out among an agency's years or among the agencies of a year, and years that break the carry-over. */
public final class OutlierDesk {
    private final Desk desk;

    public OutlierDesk(Desk desk) {
        this.desk = desk;
    }

    /**
     * @param agencies that are told; none means all
     * @param tags of the agencies that are held against each other, all of them
     * @param indicators ids; none means all
     * @param year the only one that is told; {@code null} for every year
     */
    public record Request(
            List<String> agencies,
            SortedMap<String, String> tags,
            List<String> indicators,
            @Nullable Integer year) {
        public Request {
            agencies = List.copyOf(agencies);
            indicators = List.copyOf(indicators);
        }
    }

    /** A year that takes over something else than the year before carried on. */
    public record Break(Point out, Point in) {}

    /** A figure that stands out. */
    public record Unusual(Point point, Outlier outlier) {}

    /**
     * @param breaks by agency and year
     * @param unusual the most unusual first
     * @param figures how many known figures were asked about
     * @param withoutHistory of how many of them too few years are known
     * @param withoutPeers of how many of them too few agencies are known
     */
    public record Listing(
            List<Break> breaks, List<Unusual> unusual, int figures, int withoutHistory, int withoutPeers) {
        public Listing {
            breaks = List.copyOf(breaks);
            unusual = List.copyOf(unusual);
        }
    }

    /** @throws DeskException with the nearest names, if there is no such agency or indicator */
    public Listing outliers(Request request) {
        Crosswalk crosswalk = desk.crosswalk();
        List<Indicator> indicators = Choice.counts(crosswalk, request.indicators());
        return new Keeping(desk, Keeping.USUAL)
                .read((shelf, totals) -> new OutlierSearch(shelf.catalogue(), totals, request).listing(indicators));
    }
}
