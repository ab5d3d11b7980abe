package io.github.nianbao.compare;

import io.github.nianbao.report.Indicator;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Holds every figure of an indicator against its agency's years and against its year's agencies; see {@link Sample}. */
public final class Outliers {
    private Outliers() {}

    /**
     * @param years of agencies; those before a merger may be sums
     * @param peers each agency for itself, whose figures are judged
     * @return the peers whose figure is known, in their order, whether it is unusual or not
     */
    public static List<Outlier> judge(Indicator indicator, Collection<Observed> years, Collection<Observed> peers) {
        boolean isCount = indicator.isCount();
        Map<String, Sample> histories = samples(years, Observed::agency, isCount ? Scale.COUNTS_OF_ONE : Scale.AMOUNTS);
        Map<Integer, Sample> ofYears = samples(peers, Observed::year, isCount ? Scale.COUNTS_OF_MANY : Scale.AMOUNTS);
        List<Outlier> judged = new ArrayList<>();
        for (Observed one : peers) {
            BigDecimal value = one.value();
            if (value != null) {
                Sample history = histories.get(one.agency());
                Sample others = ofYears.get(one.year());
                judged.add(new Outlier(
                        one.agency(),
                        one.year(),
                        history == null ? null : history.score(value),
                        others == null ? null : others.score(value)));
            }
        }
        return judged;
    }

    private static <K> Map<K, Sample> samples(Collection<Observed> observed, Function<Observed, K> key, Scale scale) {
        Map<K, List<BigDecimal>> figures = new HashMap<>();
        for (Observed one : observed) {
            BigDecimal value = one.value();
            if (value != null) {
                figures.computeIfAbsent(key.apply(one), any -> new ArrayList<>())
                        .add(value);
            }
        }
        Map<K, Sample> samples = new HashMap<>();
        figures.forEach((one, values) -> {
            Optional<Sample> sample = Sample.of(values, scale);
            sample.ifPresent(known -> samples.put(one, known));
        });
        return samples;
    }
}
