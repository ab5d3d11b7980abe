package io.github.nianbao.report;

import io.github.nianbao.report.Indicator.Bilingual;
import java.util.List;
import java.util.Optional;

/**
 * What can be compared over the forms.
 *
 * @param indicators in the order in which they are shown
 */
public record Crosswalk(List<Indicator> indicators, List<Ratio> ratios) {

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

    public Crosswalk {
        indicators = List.copyOf(indicators);
        ratios = List.copyOf(ratios);
    }

    public Optional<Indicator> indicator(String id) {
        return indicators.stream().filter(one -> one.id().equals(id)).findFirst();
    }
}
