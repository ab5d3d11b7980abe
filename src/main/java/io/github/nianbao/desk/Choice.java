package io.github.nianbao.desk;

import io.github.nianbao.report.Crosswalk;
import io.github.nianbao.report.Crosswalk.Breakdown;
import io.github.nianbao.report.Crosswalk.Ratio;
import io.github.nianbao.report.Indicator;
import io.github.nianbao.report.Indicator.Bilingual;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Which indicators and ratios of the crosswalk a request is about. */
record Choice(List<Indicator> indicators, List<Ratio> ratios) {
    /** What the id of a share of a breakdown ends with. */
    private static final String SHARE = "_share";

    /**
     * @param ids of indicators or ratios; none means all indicators
     * @param relative ratios in the place of the indicators they are made of
     * @throws DeskException with the nearest ids, if there is no such indicator or ratio
     */
    static Choice of(Crosswalk crosswalk, List<String> ids, boolean relative) {
        List<Indicator> indicators = new ArrayList<>();
        Set<Ratio> ratios = new LinkedHashSet<>();
        for (String id : ids) {
            Optional<Indicator> indicator = crosswalk.indicator(id);
            Optional<Ratio> ratio = crosswalk.ratios().stream()
                    .filter(one -> one.id().equals(id))
                    .findFirst();
            if (indicator.isEmpty() && ratio.isEmpty()) {
                throw Nearest.unknown(DeskException.Code.UNKNOWN_INDICATOR, id, known(crosswalk));
            }
            indicator.ifPresent(indicators::add);
            ratio.ifPresent(ratios::add);
        }
        if (ids.isEmpty()) {
            indicators.addAll(crosswalk.indicators());
        }
        if (!relative) {
            return new Choice(indicators, List.copyOf(ratios));
        }
        crosswalk.ratios().stream()
                .filter(ratio -> indicators.stream().anyMatch(one -> ratio.of().contains(one.id())))
                .forEach(ratios::add);
        if (ratios.isEmpty()) {
            throw new DeskException(DeskException.Code.NO_RATIO, ids);
        }
        return new Choice(List.of(), List.copyOf(ratios));
    }

    /**
     * Indicators only, where ratios have no sense.
     *
     * @param ids none means all
     * @throws DeskException with the nearest ids, if there is no such indicator
     */
    static List<Indicator> counts(Crosswalk crosswalk, List<String> ids) {
        List<String> known = crosswalk.indicators().stream().map(Indicator::id).toList();
        return ids.isEmpty()
                ? crosswalk.indicators()
                : ids.stream()
                        .distinct()
                        .map(id -> crosswalk
                                .indicator(id)
                                .orElseThrow(() -> Nearest.unknown(DeskException.Code.UNKNOWN_INDICATOR, id, known)))
                        .toList();
    }

    /**
     * How requests ended.
     *
     * @throws DeskException if the crosswalk does not say it
     */
    static Choice results(Crosswalk crosswalk, boolean relative) {
        Breakdown results = crosswalk.results();
        if (results == null) {
            throw new DeskException(DeskException.Code.NO_RESULTS, List.of());
        }
        List<Indicator> parts = results.of().stream()
                .map(id -> crosswalk.indicator(id).orElseThrow())
                .toList();
        Indicator whole = crosswalk.indicator(results.to()).orElseThrow();
        return relative
                ? new Choice(
                        List.of(),
                        parts.stream().map(part -> share(part, whole)).toList())
                : new Choice(Stream.concat(parts.stream(), Stream.of(whole)).toList(), List.of());
    }

    private static Ratio share(Indicator part, Indicator whole) {
        Bilingual label = new Bilingual(
                part.label().chinese() + "/" + whole.label().chinese(),
                part.label().english() + " / " + whole.label().english());
        return new Ratio(part.id() + SHARE, label, List.of(part.id()), whole.id());
    }

    private static List<String> known(Crosswalk crosswalk) {
        return Stream.concat(
                        crosswalk.indicators().stream().map(Indicator::id),
                        crosswalk.ratios().stream().map(Ratio::id))
                .toList();
    }
}
