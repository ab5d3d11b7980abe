package io.github.nianbao.read.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ColourTest {
    @Test
    void aColourIsSeenByHowFarItIsFromItsGround() {
        assertThat(Colour.grey(0.98).on(Colour.WHITE)).isEqualTo(Shade.WHITE);
        assertThat(Colour.grey(0.85).on(Colour.WHITE)).isEqualTo(Shade.FAINT);
        assertThat(Colour.grey(0.7).on(Colour.WHITE)).isEqualTo(Shade.DARK);
        assertThat(Colour.WHITE.on(Colour.BLACK)).isEqualTo(Shade.DARK);
        assertThat(Colour.BLACK.on(Colour.BLACK)).isEqualTo(Shade.WHITE);
        assertThat(new Colour(1, 1, 0).on(Colour.WHITE)).isEqualTo(Shade.DARK);
    }

    @Test
    void aColourThatIsNotKnownMayNotBeSeenAndAnUnknownGroundIsPaper() {
        assertThat(Colour.UNKNOWN.on(Colour.WHITE)).isEqualTo(Shade.FAINT);
        assertThat(Colour.BLACK.on(Colour.UNKNOWN)).isEqualTo(Shade.DARK);
    }

    @Test
    void inksAreMixed() {
        assertThat(Colour.inks(0, 0, 0, 0)).isEqualTo(Colour.WHITE);
        assertThat(Colour.inks(0, 0, 0, 1)).isEqualTo(Colour.BLACK);
        assertThat(Colour.inks(1, 0, 0, 0)).isEqualTo(new Colour(0, 1, 1));
    }

    @Test
    void ofTwoTheDarkerOneIsTakenAndOneThatIsKnown() {
        assertThat(Colour.WHITE.darker(Colour.BLACK)).isEqualTo(Colour.BLACK);
        assertThat(Colour.BLACK.darker(Colour.WHITE)).isEqualTo(Colour.BLACK);
        assertThat(Colour.UNKNOWN.darker(Colour.WHITE)).isEqualTo(Colour.WHITE);
    }
}
