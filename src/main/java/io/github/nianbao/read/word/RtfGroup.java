package io.github.nianbao.read.word;

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
        /** How a field's result is found. */
        FIELD_CODE,
        /** An entry of a form's drop-down list. */
        FORM_ENTRY,
        FONTS,
        COLOURS,
        STYLES,
        PICTURE,
        /** Two versions of one text follow, of which only the one in Unicode is read. */
        UNICODE_OR_NOT,
        NOWHERE
    }

    Destination destination = Destination.BODY;

    /** The group began with {@code \\*}: who does not know what follows passes over it. */
    boolean optional;

    boolean deleted;

    /** What the file says of its characters, besides their style. */
    TextLook look = TextLook.NONE;

    /** The number of the character style; -1 where none is named. */
    int style = -1;

    /** How many bytes stand for each character in Unicode, for programs that know none ({@code \\uc}). */
    int fallbackBytes = 1;

    /** The number of the font, and of the one for double-byte characters; -1 where none is named. */
    int font = -1;

    int doubleByteFont = -1;

    /** Whether an associated font that follows is the one for double-byte characters ({@code \dbch}). */
    boolean doubleByte;

    /** Whether this group only describes the row of an inner table. */
    boolean innerRow;

    /** Whether this group is a field, its code and its result in groups of their own. */
    boolean field;

    RtfGroup inner() {
        RtfGroup inner = new RtfGroup();
        inner.destination = destination == Destination.UNICODE_OR_NOT ? Destination.NOWHERE : destination;
        inner.deleted = deleted;
        inner.look = look;
        inner.style = style;
        inner.fallbackBytes = fallbackBytes;
        inner.font = font;
        inner.doubleByteFont = doubleByteFont;
        inner.doubleByte = doubleByte;
        inner.innerRow = innerRow;
        return inner;
    }

    boolean isText() {
        return destination == Destination.BODY
                || destination == Destination.TEXT_BOX
                || destination == Destination.LIST_NUMBER;
    }

    boolean prints() {
        return isText() && !deleted && !look.isHidden();
    }

    /** Character formatting back to its defaults ({@code \plain}). */
    void plain() {
        deleted = false;
        look = TextLook.NONE;
        style = -1;
        font = -1;
        doubleByteFont = -1;
        doubleByte = false;
    }
}
