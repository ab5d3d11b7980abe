package io.github.nianbao.compare;

import java.math.BigDecimal;

/**
 * How a figure stands among others of its kind, itself included.
 *
 * @param figures how many there are
 * @param median of them
 * @param lowest that would not be unusual
 * @param highest that would not be unusual
 * @param z the modified z-score, below 0 for a figure below the median
 * @param isUnusual whether it lies further away than the threshold
 */
public record Score(
        int figures, BigDecimal median, BigDecimal lowest, BigDecimal highest, BigDecimal z, boolean isUnusual) {
    /** Of how many figures at least the median and the spread are taken. */
    public static final int FEWEST = Sample.FEWEST;

    /** The modified z-score above which a figure is unusual. */
    public static final BigDecimal THRESHOLD = Sample.THRESHOLD;

    public boolean isAbove() {
        return z.signum() > 0;
    }
}
