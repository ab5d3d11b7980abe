package io.github.nianbao.read.word;

import com.rtfparserkit.rtf.Command;
import org.jspecify.annotations.Nullable;

/** What commands say of the characters that follow in their group. */
final class RtfCharacters {
    private static final int TWIPS_IN_QUARTER_POINT = 5;

    private final RtfHeader header;

    RtfCharacters(RtfHeader header) {
        this.header = header;
    }

    /** @return whether the command was about characters or fonts */
    boolean take(Command command, int parameter, boolean hasParameter, RtfGroup group) {
        boolean on = !hasParameter || parameter != 0;
        switch (command) {
            case f -> {
                group.font = parameter;
                group.look =
                        group.look.but().font(header.fonts().name(parameter)).build();
            }
            case dbch -> group.doubleByte = true;
            case loch, hich -> group.doubleByte = false;
            case af -> {
                if (group.doubleByte) {
                    group.doubleByteFont = parameter;
                }
            }
            case cs -> group.style = parameter;
            case plain -> group.plain();
            case deleted, mvf -> group.deleted = on;
            case uc -> group.fallbackBytes = Math.max(0, parameter);
            default -> {
                return looks(command, parameter, on, group);
            }
        }
        return true;
    }

    private boolean looks(Command command, int parameter, boolean on, RtfGroup group) {
        TextLookBuilder look = group.look.but();
        switch (command) {
            case v -> look.hidden(on);
            case supercmd -> look.raised(on ? PrintMarks.RAISED : "");
            case sub -> look.raised(on ? PrintMarks.LOWERED : "");
            case up -> look.position(parameter);
            case dn -> look.position(-parameter);
            case nosupersub -> look.raised("").position(0);
            case strike, striked -> look.struck(on);
            // Its parameter only tells the brackets around the two lines.
            case twoinone -> look.uncertain(true);
            case fs -> look.size(parameter);
            case charscalex -> look.scale(parameter);
            case expnd -> look.spacing(parameter * TWIPS_IN_QUARTER_POINT);
            case cf -> look.colour(named(parameter));
            case cb, chcbpat -> look.ground(below(group.look.ground(), parameter));
            case highlight -> look.ground(highlight(parameter));
            case chshdng -> look.ground(parameter > 0 ? Contrast.UNKNOWN : null);
            default -> {
                return false;
            }
        }
        group.look = look.build();
        return true;
    }

    private String named(int number) {
        String colour = header.colour(number);
        return colour == null ? "auto" : colour;
    }

    private @Nullable String highlight(int number) {
        String colour = header.colour(number);
        return "000000".equals(colour) ? Contrast.BLACK_HIGHLIGHT : colour;
    }

    /** @param before of a pattern the colours are not worked out */
    private @Nullable String below(@Nullable String before, int number) {
        return Contrast.UNKNOWN.equals(before) ? before : header.colour(number);
    }
}
