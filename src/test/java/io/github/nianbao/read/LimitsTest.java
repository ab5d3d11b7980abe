package io.github.nianbao.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.nianbao.document.FileKind;
import org.junit.jupiter.api.Test;

class LimitsTest {
    @Test
    void theLimitItselfIsStillAllowed() {
        Limits limits = Limits.USUAL.with(Limit.MEMBERS, 3);

        assertThatCode(() -> limits.hold(Limit.MEMBERS, 3)).doesNotThrowAnyException();
    }

    @Test
    void oneMoreIsRefusedWithTheLimitsName() {
        Limits limits = Limits.USUAL.with(Limit.MEMBERS, 3);

        LimitException beyond = catchThrowableOfType(LimitException.class, () -> limits.hold(Limit.MEMBERS, 4));

        assertThat(beyond.refusal(FileKind.PDF).code()).isEqualTo(Refusal.Code.TOO_LARGE);
        assertThat(beyond.refusal(FileKind.PDF).arguments()).containsExactly("members", "4", "3");
    }

    @Test
    void changingOneLimitLeavesTheOthers() {
        Limits limits = Limits.USUAL.with(Limit.MEMBERS, 3).with(Limit.SECONDS, 9);

        assertThat(limits.of(Limit.MEMBERS)).isEqualTo(3);
        assertThat(limits.of(Limit.SECONDS)).isEqualTo(9);
        assertThat(limits.of(Limit.FILE_BYTES)).isEqualTo(Limit.FILE_BYTES.usual());
    }

    @Test
    void aLimitOfNothingIsNone() {
        assertThatIllegalArgumentException().isThrownBy(() -> Limits.USUAL.with(Limit.MEMBERS, 0));
    }

    @Test
    void whatIsSmallMayBePackedAsTightlyAsItLikes() {
        assertThatCode(() -> Limits.USUAL.holdRatio(1, Limit.RATIO_FROM)).doesNotThrowAnyException();
    }

    @Test
    void aLargePartPackedTooTightlyIsABomb() {
        long packed = Limit.RATIO_FROM / Limit.UNPACKED_RATIO.usual();

        assertThat(catchThrowableOfType(
                        LimitException.class, () -> Limits.USUAL.holdRatio(packed, 2 * Limit.RATIO_FROM)))
                .hasMessageContaining("unpacked-ratio");
        assertThatCode(() -> Limits.USUAL.holdRatio(3 * packed, 2 * Limit.RATIO_FROM))
                .doesNotThrowAnyException();
    }
}
