package io.github.nianbao.compare;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Figures of one kind, against which one of them is held: the modified z-score, 0.6745·|x − median| / MAD, where more
 * than 3.5 is an outlier (Iglewicz and Hoaglin, How to Detect and Handle Outliers, 1993). MAD is the median of the
 * distances from the median. Neither is moved by the outlier itself.
 *
 * <p>Counts differ by chance alone ({@link Scale#noise}), so that their spread is never taken for smaller than that:
 * where most are equal and MAD is 0, one request more is nothing unusual. Amounts of which most are equal tell no spread,
 * and nothing is said of them.
 */
final class Sample {
    /** Of fewer figures the median and MAD say little: of three, one is always far from the other two. */
    static final int FEWEST = 5;

    static final BigDecimal THRESHOLD = new BigDecimal("3.5");

    /** MAD of a normal distribution, in standard deviations. */
    private static final BigDecimal NORMAL = new BigDecimal("0.6745");

    private static final int SCORE_DECIMALS = 2;

    private final Scale scale;
    private final int size;
    private final BigDecimal median;
    private final BigDecimal centre;
    private final BigDecimal spread;

    private Sample(Scale scale, int size, BigDecimal median, BigDecimal centre, BigDecimal spread) {
        this.scale = scale;
        this.size = size;
        this.median = median;
        this.centre = centre;
        this.spread = spread;
    }

    /** Empty where there are too few figures, or no spread to measure by. */
    static Optional<Sample> of(Collection<BigDecimal> figures, Scale scale) {
        if (figures.size() < FEWEST) {
            return Optional.empty();
        }
        BigDecimal median = median(figures.stream().sorted().toList());
        List<BigDecimal> scaled = figures.stream().map(scale::of).sorted().toList();
        BigDecimal centre = median(scaled);
        BigDecimal deviation = median(
                scaled.stream().map(one -> one.subtract(centre).abs()).sorted().toList());
        BigDecimal spread = deviation.divide(NORMAL, Scale.PRECISION).max(scale.noise(median));
        return spread.signum() == 0
                ? Optional.empty()
                : Optional.of(new Sample(scale, figures.size(), median, centre, spread));
    }

    Score score(BigDecimal figure) {
        BigDecimal z = scale.of(figure).subtract(centre).divide(spread, Scale.PRECISION);
        BigDecimal reach = spread.multiply(THRESHOLD);
        // Rounded away from 0, so that what is above the threshold never reads as the threshold itself.
        return new Score(
                size,
                median,
                scale.lowest(centre.subtract(reach)),
                scale.highest(centre.add(reach)),
                z.setScale(SCORE_DECIMALS, RoundingMode.UP),
                z.abs().compareTo(THRESHOLD) > 0);
    }

    /** @param sorted at least one; of an even number the mean of the two in the middle */
    private static BigDecimal median(List<BigDecimal> sorted) {
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1
                ? sorted.get(middle)
                : sorted.get(middle - 1).add(sorted.get(middle)).divide(BigDecimal.valueOf(2));
    }
}
