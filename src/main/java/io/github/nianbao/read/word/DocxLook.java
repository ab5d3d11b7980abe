package io.github.nianbao.read.word;

import io.github.nianbao.read.RefusedException;
import io.github.nianbao.read.XmlCursor;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a run or a style says about how its characters look, as far as that decides which figure is seen; {@code null}
 * where it says nothing.
 *
 * @param style the character style
 * @param hidden whether it is not printed at all
 * @param struck whether a line is drawn through it
 * @param raised the mark for text above or below the line ({@link PrintMarks})
 * @param position how far it stands above (or, negative, below) the line in half-points
 * @param size in half-points
 * @param scale of its width in percent
 * @param colour six hexadecimal digits, {@code auto} for black or white as needed
 * @param ground the colour below it
 * @param font for Latin letters and digits
 */
record DocxLook(
        @Nullable String style,
        @Nullable Boolean hidden,
        @Nullable Boolean struck,
        @Nullable String raised,
        @Nullable Integer position,
        @Nullable Integer size,
        @Nullable Integer scale,
        @Nullable String colour,
        @Nullable String ground,
        @Nullable String font) {
    static final DocxLook NONE = new DocxLook(null, null, null, null, null, null, null, null, null, null);

    /** In half-points: one point high, a digit is a speck. */
    private static final int UNSEEN_SIZE = 2;

    private static final int DOUBTFUL_SIZE = 4;

    /** In percent: a digit is a hairline. */
    private static final int UNSEEN_SCALE = 5;

    private static final int DOUBTFUL_SCALE = 15;

    private static final Set<String> PAPER_OF_THEME = Set.of("background1", "light1", "bg1", "lt1");

    /** @param xml on the element of a run's properties */
    static DocxLook of(XmlCursor xml) throws RefusedException {
        String style = null;
        Boolean hidden = null;
        Boolean struck = null;
        String raised = null;
        Integer position = null;
        Integer size = null;
        Integer scale = null;
        String colour = null;
        String shade = null;
        String highlight = null;
        String font = null;
        DocxTextEffects effects = new DocxTextEffects();
        for (int here = xml.depth(); xml.nextChild(here); ) {
            switch (xml.name()) {
                case "rStyle" -> style = xml.attribute("val");
                case "vanish" -> hidden = DocxProperties.isOn(xml);
                case "strike", "dstrike" -> struck = Boolean.TRUE.equals(struck) || DocxProperties.isOn(xml);
                case "vertAlign" -> raised = raised(xml.attribute("val", ""));
                case "position" -> position = xml.number("val", 0);
                case "sz" -> size = xml.number("val", Integer.MAX_VALUE);
                case "w" -> scale = scale(xml.attribute("val", ""));
                case "color" -> colour = colour(xml);
                case "shd" -> shade = DocxShade.of(xml);
                case "highlight" -> highlight = DocxShade.ofHighlight(xml.attribute("val"));
                case "rFonts" -> font = xml.attribute("asciiTheme") == null ? xml.attribute("ascii") : "";
                case "textFill", "textOutline" -> effects.read(xml);
                default -> {}
            }
        }
        return new DocxLook(
                style,
                effects.unseen() ? Boolean.TRUE : hidden,
                struck,
                raised,
                position,
                size,
                scale,
                effects.colour() == null ? colour : effects.colour(),
                highlight == null ? shade : highlight,
                font);
    }

    private static String raised(String position) {
        return switch (position) {
            case "superscript" -> PrintMarks.RAISED;
            case "subscript" -> PrintMarks.LOWERED;
            default -> "";
        };
    }

    /** With a percent sign in the strict form of the format; nothing is 0 wide. */
    private static @Nullable Integer scale(String value) {
        String digits = value.endsWith("%") ? value.substring(0, value.length() - 1) : value;
        return digits.matches("[1-9]\\d{0,2}") ? Integer.valueOf(digits) : null;
    }

    /** The theme's colour counts before the one that stands beside it for other programs, unless it is darkened. */
    private static @Nullable String colour(XmlCursor xml) {
        boolean plain = xml.attribute("themeShade") == null && xml.attribute("themeTint") == null;
        return plain && isPaper(xml.attribute("themeColor", "")) ? Contrast.PAPER : xml.attribute("val");
    }

    /** Whether a theme's colour of this name is that of the page. */
    static boolean isPaper(String themeColour) {
        return PAPER_OF_THEME.contains(themeColour);
    }

    /** What is not said here is taken from elsewhere. */
    DocxLook or(DocxLook other) {
        if (other == NONE) {
            return this;
        }
        return new DocxLook(
                style == null ? other.style : style,
                hidden == null ? other.hidden : hidden,
                struck == null ? other.struck : struck,
                raised == null ? other.raised : raised,
                position == null ? other.position : position,
                size == null ? other.size : size,
                scale == null ? other.scale : scale,
                colour == null ? other.colour : colour,
                ground == null ? other.ground : ground,
                font == null ? other.font : font);
    }

    /** @param below the colour below the paragraph */
    Contrast contrast(String below) {
        if (Boolean.TRUE.equals(hidden)
                || size != null && size <= UNSEEN_SIZE
                || scale != null && scale <= UNSEEN_SCALE) {
            return Contrast.UNSEEN;
        }
        if (size != null && size <= DOUBTFUL_SIZE || scale != null && scale <= DOUBTFUL_SCALE) {
            return Contrast.DOUBTFUL;
        }
        return colour == null ? Contrast.SEEN : Contrast.of(colour, ground == null ? below : ground);
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
}
