package io.github.nianbao.read.word;

import org.jspecify.annotations.Nullable;

/**
 * What a run of characters or a style says about how its text looks, as far as that decides which figure is seen;
 * {@code null} where it says nothing.
 *
 * @param hidden whether it is not printed at all
 * @param struck whether a line is drawn through it
 * @param uncertain whether it is shown in a way that leaves its digits uncertain
 * @param raised the mark for text above or below the line ({@link PrintMarks})
 * @param position how far it stands above (or, negative, below) the line in half-points
 * @param size in half-points
 * @param scale of its width in percent
 * @param spacing what is added between its characters in twips
 * @param colour six hexadecimal digits, {@code auto} for black or white as needed
 * @param ground the colour below it
 * @param font for Latin letters and digits
 */
record TextLook(
        @Nullable Boolean hidden,
        @Nullable Boolean struck,
        @Nullable Boolean uncertain,
        @Nullable String raised,
        @Nullable Integer position,
        @Nullable Integer size,
        @Nullable Integer scale,
        @Nullable Integer spacing,
        @Nullable String colour,
        @Nullable String ground,
        @Nullable String font) {
    static final TextLook NONE = new TextLookBuilder().build();

    /** Where somebody has to look whether, and how, the digits are seen. */
    static final TextLook UNCERTAIN = new TextLookBuilder().uncertain(true).build();

    /** In half-points: one point high, a digit is a speck. */
    private static final int UNSEEN_SIZE = 2;

    private static final int DOUBTFUL_SIZE = 4;

    /** In half-points: 五号, the size of text where nothing else is said. */
    private static final int USUAL_SIZE = 21;

    /** In twips for each half-point of the size: half of a digit, which is half as wide as it is high. */
    private static final double HALF_A_DIGIT = 2.5;

    /** In percent: a digit is a hairline. */
    private static final int UNSEEN_SCALE = 5;

    private static final int DOUBTFUL_SCALE = 15;

    /** What is not said here is taken from elsewhere. */
    TextLook or(TextLook other) {
        if (other == NONE) {
            return this;
        }
        return new TextLook(
                hidden == null ? other.hidden : hidden,
                struck == null ? other.struck : struck,
                uncertain == null ? other.uncertain : uncertain,
                raised == null ? other.raised : raised,
                position == null ? other.position : position,
                size == null ? other.size : size,
                scale == null ? other.scale : scale,
                spacing == null ? other.spacing : spacing,
                colour == null ? other.colour : colour,
                ground == null ? other.ground : ground,
                font == null ? other.font : font);
    }

    /** @param below the colour below the paragraph */
    Contrast contrast(String below) {
        if (isHidden() || size != null && size <= UNSEEN_SIZE || scale != null && scale <= UNSEEN_SCALE) {
            return Contrast.UNSEEN;
        }
        if (Boolean.TRUE.equals(uncertain)
                || size != null && size <= DOUBTFUL_SIZE
                || scale != null && scale <= DOUBTFUL_SCALE
                || overlaps()) {
            return Contrast.DOUBTFUL;
        }
        return Contrast.of(colour, ground == null ? below : ground);
    }

    /** Whether its characters are drawn so close that each covers half of the one before. */
    private boolean overlaps() {
        return spacing != null && -spacing >= HALF_A_DIGIT * (size == null ? USUAL_SIZE : size);
    }

    boolean isHidden() {
        return Boolean.TRUE.equals(hidden);
    }

    /** @param doubtful whether it may not be seen at all */
    PrintMarks marks(boolean doubtful) {
        return new PrintMarks(mark(), doubtful || Boolean.TRUE.equals(struck), font != null && Pictograms.isFont(font));
    }

    private String mark() {
        if (raised != null && !raised.isEmpty()) {
            return raised;
        }
        int above = position == null ? 0 : Integer.signum(position);
        return above == 0 ? "" : above > 0 ? PrintMarks.RAISED : PrintMarks.LOWERED;
    }

    /** The same but for what is said next. */
    TextLookBuilder but() {
        return new TextLookBuilder(this);
    }
}
