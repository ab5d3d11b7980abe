package io.github.nianbao.report;

import io.github.nianbao.report.Indicator.Bilingual;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What can be compared over the forms.
 *
 * @param indicators in the order in which they are shown
 * @param results how requests ended; {@code null} where the file does not say
 * @param carry what years hand on to each other; {@code null} where the file does not say
 */
public record Crosswalk(
        List<Indicator> indicators,
        List<Ratio> ratios,
        @Nullable Breakdown results,
        @Nullable Carry carry) {

    /**
     * A share: the sum of some indicators, divided by another.
     *
     * @param of ids of the indicators above the line
     * @param to the id of the one below it
     */
    public record Ratio(String id, Bilingual label, List<String> of, String to) {
        public Ratio {
            of = List.copyOf(of);
        }
    }

    /**
     * A whole and its parts.
     *
     * @param of ids of the indicators that are the parts
     * @param to the id of the whole
     */
    public record Breakdown(List<String> of, String to) {
        public Breakdown {
            of = List.copyOf(of);
        }
    }

    /**
     * What one year carries on and the next takes over.
     *
     * @param out the id of the indicator of the earlier year
     * @param in the id of the indicator of the later year
     */
    public record Carry(String out, String in) {}

    public Crosswalk {
        indicators = List.copyOf(indicators);
        ratios = List.copyOf(ratios);
    }

    /** One that does not say how requests end or are carried on. */
    public Crosswalk(List<Indicator> indicators, List<Ratio> ratios) {
        this(indicators, ratios, null, null);
    }

    public Optional<Indicator> indicator(String id) {
        return indicators.stream().filter(one -> one.id().equals(id)).findFirst();
    }
}
