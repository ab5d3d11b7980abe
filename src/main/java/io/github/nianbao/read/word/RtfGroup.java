package io.github.nianbao.read.word;

import com.rtfparserkit.rtf.Command;

/**
 * What holds inside a group of braces, and is forgotten at its end.
 *
 * <p>Mutable, and copied for each inner group: a file has some ten thousand of them.
 */
final class RtfGroup {
    /** Where the group's text goes to. */
    enum Destination {
        BODY,
        /** Kept apart from the body (footnotes, too), read behind the paragraph that holds it. */
        TEXT_BOX,
        /** The number of a list's paragraph, as it was printed. */
        LIST_NUMBER,
        FONTS,
        COLOURS,
        STYLES,
        PICTURE,
        /** Two versions of one text follow, of which only the one in Unicode is read. */
        UNICODE_OR_NOT,
        NOWHERE
    }

    Destination destination = Destination.BODY;

    /** The group began with {@code \*}: who does not know what follows passes over it. */
    boolean optional;

    boolean deleted;
    boolean hidden;

    /** How text is set apart from the line it stands in. */
    PrintMarks marks = PrintMarks.NONE;

    RtfLook look = RtfLook.PLAIN;

    /** How many bytes stand for each character in Unicode, for programs that know none ({@code \\uc}). */
    int fallbackBytes = 1;

    /** The number of the font, and of the one for double-byte characters; -1 where none is named. */
    int font = -1;

    int doubleByteFont = -1;

    /** Whether an associated font that follows is the one for double-byte characters ({@code \dbch}). */
    boolean doubleByte;

    /** Whether this group only describes the row of an inner table. */
    boolean innerRow;

    RtfGroup inner() {
        RtfGroup inner = new RtfGroup();
        inner.destination = destination == Destination.UNICODE_OR_NOT ? Destination.NOWHERE : destination;
        inner.deleted = deleted;
        inner.hidden = hidden;
        inner.marks = marks;
        inner.look = look;
        inner.fallbackBytes = fallbackBytes;
        inner.font = font;
        inner.doubleByteFont = doubleByteFont;
        inner.doubleByte = doubleByte;
        inner.innerRow = innerRow;
        return inner;
    }

    boolean prints() {
        boolean text = destination == Destination.BODY
                || destination == Destination.TEXT_BOX
                || destination == Destination.LIST_NUMBER;
        return text && !deleted && !hidden;
    }

    /** @param mark the sign for text above or below the line */
    void raise(String mark, boolean on) {
        marks = new PrintMarks(on ? mark : "", marks.struck());
    }

    void strike(boolean on) {
        marks = new PrintMarks(marks.raised(), on);
    }

    /** @return whether the command was about how characters look */
    boolean look(Command command, int parameter) {
        RtfLook changed = look.with(command, parameter);
        look = changed == null ? look : changed;
        return changed != null;
    }

    /** Character formatting back to its defaults ({@code \plain}). */
    void plain() {
        deleted = false;
        hidden = false;
        marks = PrintMarks.NONE;
        look = RtfLook.PLAIN;
        font = -1;
        doubleByteFont = -1;
        doubleByte = false;
    }
}
