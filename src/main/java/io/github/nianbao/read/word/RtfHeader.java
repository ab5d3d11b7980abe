package io.github.nianbao.read.word;

import com.rtfparserkit.rtf.Command;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The fonts, colours and styles that stand at the head of a file, and that its text names by their numbers. */
final class RtfHeader {
    private final RtfFonts fonts = new RtfFonts();
    private final RtfColours colours = new RtfColours();
    private final RtfStyles styles = new RtfStyles();

    RtfFonts fonts() {
        return fonts;
    }

    RtfStyles styles() {
        return styles;
    }

    /** Six hexadecimal digits; {@code null} for the automatic colour. */
    @Nullable
    String colour(int number) {
        return colours.of(number);
    }

    /** Text of one of the tables. */
    void read(byte[] text, RtfGroup group) {
        String name = new String(text, StandardCharsets.ISO_8859_1);
        switch (group.destination) {
            case STYLES -> styles.name(name, group.look);
            case FONTS -> fonts.name(group.font, name);
            case COLOURS -> colours.read(text);
            default -> {}
        }
    }

    /** @return whether the command was about the tables */
    boolean take(Command command, int parameter, RtfGroup group) {
        switch (command) {
            case ansicpg -> fonts.codePageOfFile(parameter);
            case fcharset -> fonts.charset(group.font, parameter);
            case cpg -> fonts.codePage(group.font, parameter);
            case red, green, blue -> colours.part(command, parameter);
            default -> {
                if (group.destination != RtfGroup.Destination.STYLES) {
                    return false;
                }
                return style(command, parameter);
            }
        }
        return true;
    }

    private boolean style(Command command, int parameter) {
        switch (command) {
            case s -> styles.paragraph(parameter);
            case cs -> styles.character(parameter);
            case ds, ts -> styles.other();
            default -> {
                return false;
            }
        }
        return true;
    }
}
