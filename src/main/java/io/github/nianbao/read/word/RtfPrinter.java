package io.github.nianbao.read.word;

import java.util.ArrayDeque;
import java.util.Deque;

/** Sends what is printed to the paragraphs that are being written: the body's, or a text box's with the body waiting. */
final class RtfPrinter {
    private final RtfHeader header;
    private final RtfGround ground;
    private final RtfFields fields = new RtfFields();
    private final RtfBytes bytes = new RtfBytes();
    private final Deque<RtfFlow> flows = new ArrayDeque<>();

    RtfPrinter(RtfText body, RtfHeader header, RtfGround ground) {
        this.header = header;
        this.ground = ground;
        flows.push(new RtfFlow(body, header.styles(), false));
    }

    RtfFlow flow() {
        return flows.getFirst();
    }

    RtfFields fields() {
        return fields;
    }

    /** Bytes wherever their group's text goes to. */
    void print(byte[] data, RtfGroup group) {
        switch (group.destination) {
            case STYLES, FONTS, COLOURS -> header.read(data, group);
            case FIELD_CODE, FORM_ENTRY -> {
                RtfBytes own = new RtfBytes();
                own.add(data, header.fonts().candidates(group.font, group.doubleByteFont));
                fields.read(own.take(), group.destination);
            }
            default -> {
                if (group.prints()) {
                    bytes.add(data, header.fonts().candidates(group.font, group.doubleByteFont));
                    if (bytes.isWhole()) {
                        flush(group);
                    }
                }
            }
        }
    }

    /** Text wherever its group's text goes to. */
    void print(String text, RtfGroup group) {
        if (group.prints()) {
            flush(group);
            append(text, group);
        } else {
            fields.read(text, group.destination);
        }
    }

    /** No byte waits any more to become a character. */
    void flush(RtfGroup group) {
        append(bytes.take(), group);
    }

    private void append(String text, RtfGroup group) {
        if (!text.isEmpty()) {
            PrintMarks marks = fields.show() ? marks(group).doubted() : marks(group);
            if (group.destination == RtfGroup.Destination.LIST_NUMBER) {
                flow().text().append(text, marks);
            } else {
                flow().append(text, marks);
            }
        }
    }

    /** The result of the field that ends, if it is not in the file. */
    void endField(RtfGroup group) {
        flush(group);
        String missing = fields.end();
        if (!missing.isEmpty() && group.prints()) {
            append(missing, group);
        }
    }

    void picture(RtfPicture picture, RtfGroup group) {
        if (!group.prints()) {
            return;
        }
        flush(group);
        if (picture.isLarge()) {
            flow().text().picture();
        } else if (picture.isSeen()) {
            flow().append(InlinePictures.SIGN, PrintMarks.NONE);
        }
    }

    /** @param drawn whether it may be drawn over what is printed (a footnote is not) */
    void beginBox(boolean drawn, RtfGroup group) {
        flush(group);
        flows.push(new RtfFlow(new RtfText(), header.styles(), drawn));
    }

    void endBox(RtfGroup group) {
        flush(group);
        RtfFlow box = flows.pop();
        box.finish();
        flow().box(box);
    }

    void endListNumber(RtfGroup group) {
        flush(group);
        flow().endOfListNumber();
    }

    void finish(RtfGroup group) {
        flush(group);
        flow().finish();
    }

    /**
     * Files say of their characters what the style says, too, for programs that know no styles; where they do not,
     * programs show them differently.
     */
    private PrintMarks marks(RtfGroup group) {
        Ground below = ground.current();
        TextLook own = group.look.or(below.look());
        TextLook styled = own.or(header.styles().ofCharacters(group.style))
                .or(header.styles().ofParagraph(flow().style()));
        PrintMarks marks = marks(own, below.fill());
        PrintMarks inStyle = styled.equals(own) ? marks : marks(styled, below.fill());
        return inStyle.equals(marks) ? marks : inStyle.doubted();
    }

    private PrintMarks marks(TextLook look, String fill) {
        TextLook coloured =
                look.colour() == null ? look.but().colour(header.colour(0)).build() : look;
        return coloured.marks(coloured.contrast(fill) != Contrast.SEEN);
    }
}
