package io.github.nianbao.read.word;

import com.rtfparserkit.rtf.Command;
import org.jspecify.annotations.Nullable;

/**
 * How characters look, as far as that decides whether they are seen.
 *
 * @param colour its number; 0 for the automatic one
 * @param ground the number of the colour below it; 0 for none
 * @param size in half-points; 0 for the usual one
 * @param scale of its width in percent; 0 for the usual one
 */
record RtfLook(int colour, int ground, int size, int scale) {
    static final RtfLook PLAIN = new RtfLook(0, 0, 0, 0);

    /** In half-points and percent: at less, as in DOCX files, a digit may not be seen. */
    private static final int LEAST_SIZE = 5;

    private static final int LEAST_SCALE = 16;

    /** {@code null} where the command is about something else. */
    @Nullable
    RtfLook with(Command command, int parameter) {
        return switch (command) {
            case cf -> new RtfLook(parameter, ground, size, scale);
            case cb, chcbpat, highlight -> new RtfLook(colour, parameter, size, scale);
            case fs -> new RtfLook(colour, ground, parameter, scale);
            case charscalex -> new RtfLook(colour, ground, size, parameter);
            default -> null;
        };
    }

    /** @param paragraph the number of the colour below the paragraph or its row; 0 for none */
    boolean isDoubtful(RtfColours colours, int paragraph) {
        if (size > 0 && size < LEAST_SIZE || scale > 0 && scale < LEAST_SCALE) {
            return true;
        }
        if (colour == 0 && colours.of(0) == null) {
            return false;
        }
        String below = colours.of(ground > 0 ? ground : paragraph);
        return Contrast.of(colours.of(colour), below == null ? Contrast.PAPER : below) != Contrast.SEEN;
    }
}
