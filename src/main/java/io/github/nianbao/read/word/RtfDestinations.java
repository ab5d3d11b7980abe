package io.github.nianbao.read.word;

import com.rtfparserkit.rtf.Command;
import io.github.nianbao.read.word.RtfGroup.Destination;
import java.util.Deque;

/** Which commands send the text of their group elsewhere. */
final class RtfDestinations {
    private final RtfPrinter printer;

    RtfDestinations(RtfPrinter printer) {
        this.printer = printer;
    }

    /** Destinations that are read although the file lets one pass over them. */
    static boolean isKnown(Command command) {
        return switch (command) {
            case shppict, shpinst, shptxt, docmd, nesttableprops, listtext, pntext, upr, ud -> true;
            case fldinst, formfield, ffl, mmath, moMath, moMathPara, cs -> true;
            default -> false;
        };
    }

    /** @param outer the groups around this one, the innermost first */
    void enter(Command command, RtfGroup group, Deque<RtfGroup> outer) {
        switch (command) {
            case rtf, fldrslt, shp, shpinst, shpgrp, object, result, shppict, formfield, docmd -> {}
            case ud -> group.destination = textOf(outer);
            case field -> {
                group.field = true;
                printer.flush(group);
                printer.fields().begin();
            }
            case fldinst -> group.destination = Destination.FIELD_CODE;
            case ffl -> group.destination = Destination.FORM_ENTRY;
            case upr -> group.destination = Destination.UNICODE_OR_NOT;
            case nesttableprops -> group.innerRow = true;
            case listtext, pntext -> {
                printer.flush(group);
                group.destination = Destination.LIST_NUMBER;
            }
            // Figures of a formula stand above and below each other; none of them is read.
            case mmath, moMath, moMathPara -> {
                printer.print(InlinePictures.SIGN, group);
                group.destination = Destination.NOWHERE;
            }
            case shptxt, dptxbxtext, footnote -> {
                printer.beginBox(command != Command.footnote, group);
                group.destination = Destination.TEXT_BOX;
            }
            case fonttbl -> group.destination = Destination.FONTS;
            case colortbl -> group.destination = Destination.COLOURS;
            case stylesheet -> group.destination = Destination.STYLES;
            case pict -> group.destination = Destination.PICTURE;
            default -> group.destination = Destination.NOWHERE;
        }
    }

    /** Where the text goes to that surrounds two versions of a text. */
    private static Destination textOf(Deque<RtfGroup> outer) {
        return outer.stream()
                .map(group -> group.destination)
                .filter(destination -> destination != Destination.UNICODE_OR_NOT && destination != Destination.NOWHERE)
                .findFirst()
                .orElse(Destination.BODY);
    }
}
