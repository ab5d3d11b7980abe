package io.github.nianbao.compare;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * On which scale figures are held against each other, so that one distance means the same among small and among large
 * ones. Figures below 0 are taken for 0: that they are wrong is for the checks to say.
 */
enum Scale {
    /**
     * Counts of one agency over its years. Chance alone moves a count by about its square root (Poisson); on
     * {@code 2√(x + 3/8)} (Anscombe 1948) that is 1, however large the count.
     */
    COUNTS_OF_ONE {
        @Override
        BigDecimal of(BigDecimal figure) {
            return TWO.multiply(figure.max(BigDecimal.ZERO).add(THREE_EIGHTHS).sqrt(PRECISION));
        }

        @Override
        BigDecimal back(BigDecimal scaled) {
            BigDecimal half = scaled.max(BigDecimal.ZERO).divide(TWO, PRECISION);
            return half.multiply(half, PRECISION).subtract(THREE_EIGHTHS);
        }

        @Override
        BigDecimal noise(BigDecimal median) {
            return BigDecimal.ONE;
        }
    },
    /** Counts of agencies of all sizes, which differ by factors: {@code ln(x + 1)}, where chance is {@code 1/√(x + 1)}. */
    COUNTS_OF_MANY {
        @Override
        BigDecimal noise(BigDecimal median) {
            return BigDecimal.ONE.divide(
                    median.max(BigDecimal.ZERO).add(BigDecimal.ONE).sqrt(PRECISION), PRECISION);
        }
    },
    /** Amounts of money, for which chance has no known size: {@code ln(x + 1)}. */
    AMOUNTS {
        @Override
        BigDecimal noise(BigDecimal median) {
            return BigDecimal.ZERO;
        }

        @Override
        int decimals() {
            return 2;
        }
    };

    static final MathContext PRECISION = MathContext.DECIMAL64;

    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final BigDecimal THREE_EIGHTHS = new BigDecimal("0.375");

    /** {@link StrictMath} gives the same on every machine. */
    BigDecimal of(BigDecimal figure) {
        return BigDecimal.valueOf(StrictMath.log1p(figure.max(BigDecimal.ZERO).doubleValue()));
    }

    /** The figure that stands at a point of the scale. */
    BigDecimal back(BigDecimal scaled) {
        return BigDecimal.valueOf(StrictMath.expm1(scaled.doubleValue()));
    }

    /** The spread, on this scale, that figures around a median have by chance alone. */
    abstract BigDecimal noise(BigDecimal median);

    /** To how many decimals figures are given. */
    int decimals() {
        return 0;
    }

    /** The smallest figure that is not below a point of the scale. */
    BigDecimal lowest(BigDecimal scaled) {
        return plain(back(scaled).max(BigDecimal.ZERO).setScale(decimals(), RoundingMode.CEILING));
    }

    /** The largest figure that is not above a point of the scale. */
    BigDecimal highest(BigDecimal scaled) {
        return plain(back(scaled).max(BigDecimal.ZERO).setScale(decimals(), RoundingMode.FLOOR));
    }

    private static BigDecimal plain(BigDecimal number) {
        return number.signum() == 0
                ? BigDecimal.ZERO
                : new BigDecimal(number.stripTrailingZeros().toPlainString());
    }
}
