package io.github.nianbao.compare;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A figure, held against the same agency's other years and against other agencies in the same year.
 *
 * @param history {@code null} where too few years are known
 * @param peers {@code null} where too few agencies are known
 */
public record Outlier(
        String agency,
        int year,
        @Nullable Score history,
        @Nullable Score peers) {
    public boolean isUnusual() {
        return unusual().findAny().isPresent();
    }

    /** The distance from what is usual, the largest where there are two. */
    public BigDecimal distance() {
        return unusual()
                .map(score -> score.z().abs())
                .max(BigDecimal::compareTo)
                .orElse(BigDecimal.ZERO);
    }

    private Stream<Score> unusual() {
        return Stream.of(Optional.ofNullable(history), Optional.ofNullable(peers))
                .flatMap(Optional::stream)
                .filter(Score::isUnusual);
    }
}
