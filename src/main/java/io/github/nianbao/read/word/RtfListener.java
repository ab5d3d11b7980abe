package io.github.nianbao.read.word;

import com.rtfparserkit.parser.RtfListenerAdaptor;
import com.rtfparserkit.rtf.Command;
import com.rtfparserkit.rtf.CommandType;
import io.github.nianbao.read.word.RowProperties.CellProperties.Vertical;
import io.github.nianbao.read.word.RtfGroup.Destination;
import java.io.Serial;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/** Follows the groups of a file and sends what is printed to an {@link RtfText}. */
final class RtfListener extends RtfListenerAdaptor {
    /** Programs nest some twenty groups; a file with more is not meant to be read. */
    private static final int DEEPEST_GROUP = 1000;

    private final RtfFonts fonts = new RtfFonts();
    private final RtfColours colours = new RtfColours();
    private final RtfShades shades = new RtfShades();
    private final RtfStyles styles = new RtfStyles();
    private final RtfBytes bytes = new RtfBytes();
    private final Deque<RtfGroup> outer = new ArrayDeque<>();

    /** The paragraphs that are being written: the body's, or a text box's with the body waiting. */
    private final Deque<RtfFlow> flows = new ArrayDeque<>();

    private RtfGroup group = new RtfGroup();
    private int fallback;
    private RtfPicture picture = new RtfPicture();

    RtfListener(RtfText body) {
        flows.push(new RtfFlow(body, styles, false));
    }

    /** The outermost group has ended. */
    static final class EndOfDocument extends RuntimeException {
        @Serial
        private static final long serialVersionUID = 1L;

        private EndOfDocument() {
            super(null, null, false, false);
        }
    }

    @Override
    public void processGroupStart() {
        if (outer.size() >= DEEPEST_GROUP) {
            throw new IllegalStateException("more than " + DEEPEST_GROUP + " groups within each other");
        }
        fallback = 0;
        passOverUnknown();
        outer.push(group);
        group = group.inner();
    }

    @Override
    public void processGroupEnd() {
        fallback = 0;
        if (outer.isEmpty()) {
            throw new EndOfDocument();
        }
        RtfGroup ended = group;
        group = outer.pop();
        if (ended.destination != group.destination) {
            leave(ended.destination);
        }
        if (outer.isEmpty()) {
            flush();
            flow().finish();
            throw new EndOfDocument();
        }
    }

    private void leave(Destination destination) {
        switch (destination) {
            case TEXT_BOX -> {
                flush();
                RtfFlow box = flows.pop();
                box.finish();
                flow().box(box);
            }
            case LIST_NUMBER -> {
                flush();
                flow().endOfListNumber();
            }
            case PICTURE -> picture();
            default -> {}
        }
    }

    private void picture() {
        if (group.prints() && picture.isLarge()) {
            flow().text().picture();
        }
        picture = new RtfPicture();
    }

    /** The parser tells nothing of a command that it does not know; what follows it shows that there was one. */
    private void passOverUnknown() {
        if (group.optional) {
            group.destination = Destination.NOWHERE;
        }
    }

    @Override
    public void processCharacterBytes(byte[] data) {
        if (data.length > 0) {
            passOverUnknown();
        }
        int skipped = Math.min(fallback, data.length);
        fallback -= skipped;
        if (skipped == data.length) {
            return;
        }
        byte[] rest = skipped == 0 ? data : Arrays.copyOfRange(data, skipped, data.length);
        if (group.destination == Destination.STYLES) {
            styles.name(new String(rest, StandardCharsets.ISO_8859_1));
        } else if (group.destination == Destination.FONTS) {
            fonts.name(group.font, new String(rest, StandardCharsets.ISO_8859_1));
        } else if (group.destination == Destination.COLOURS) {
            colours.read(rest);
        } else if (group.prints()) {
            bytes.add(rest, fonts.candidates(group.font, group.doubleByteFont));
            if (bytes.isWhole()) {
                flush();
            }
        }
    }

    @Override
    public void processString(String string) {
        print(string);
    }

    private void print(String text) {
        if (group.prints() && !text.isEmpty()) {
            flush();
            flow().text().append(text, marks());
        }
    }

    private void flush() {
        String text = bytes.take();
        if (!text.isEmpty()) {
            flow().text().append(text, marks());
        }
    }

    private PrintMarks marks() {
        boolean pictograms = fonts.hasPictograms(group.font);
        boolean doubtful = group.look.isDoubtful(colours, shades.current());
        return pictograms || doubtful
                ? new PrintMarks(group.marks.raised(), doubtful || group.marks.struck(), pictograms)
                : group.marks;
    }

    private RtfFlow flow() {
        return flows.getFirst();
    }

    @Override
    public void processCommand(Command command, int parameter, boolean hasParameter, boolean optional) {
        if (group.optional && !isKnown(command)) {
            group.destination = Destination.NOWHERE;
        }
        group.optional = command == Command.optionalcommand;
        if (group.destination == Destination.NOWHERE && command != Command.ud) {
            return;
        }
        if (command.getCommandType() == CommandType.Destination || command == Command.nonshppict) {
            enter(command);
        } else if (!characters(command, parameter, hasParameter)
                && !tableOrParagraph(command, parameter, hasParameter)) {
            symbol(command);
        }
    }

    /** Destinations that are read although the file lets one pass over them. */
    private static boolean isKnown(Command command) {
        return switch (command) {
            case shppict, shpinst, nesttableprops, ud, listtext, pntext, shptxt, upr -> true;
            default -> false;
        };
    }

    private void enter(Command command) {
        switch (command) {
            case rtf, field, fldrslt, shp, shpinst, shpgrp, object, result, shppict, ud -> {
                if (command == Command.ud) {
                    group.destination = outer.isEmpty() ? Destination.BODY : textOf(outer);
                }
            }
            case upr -> group.destination = Destination.UNICODE_OR_NOT;
            case nesttableprops -> group.innerRow = true;
            case listtext, pntext -> {
                flush();
                group.destination = Destination.LIST_NUMBER;
            }
            case shptxt, footnote -> {
                flush();
                group.destination = Destination.TEXT_BOX;
                flows.push(new RtfFlow(new RtfText(), styles, command == Command.shptxt));
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

    /** @return whether it was about characters, fonts or pictures */
    private boolean characters(Command command, int parameter, boolean hasParameter) {
        switch (command) {
            case ansicpg -> fonts.codePageOfFile(parameter);
            case f -> group.font = parameter;
            case fcharset -> fonts.charset(group.font, parameter);
            case cpg -> fonts.codePage(group.font, parameter);
            case dbch -> group.doubleByte = true;
            case loch, hich -> group.doubleByte = false;
            case af -> {
                if (group.doubleByte) {
                    group.doubleByteFont = parameter;
                }
            }
            case plain -> group.plain();
            case deleted -> group.deleted = on(parameter, hasParameter);
            case v -> group.hidden = on(parameter, hasParameter);
            case supercmd -> group.raise(PrintMarks.RAISED, on(parameter, hasParameter));
            case sub -> group.raise(PrintMarks.LOWERED, on(parameter, hasParameter));
            case up -> group.raise(PrintMarks.RAISED, parameter != 0);
            case dn -> group.raise(PrintMarks.LOWERED, parameter != 0);
            case nosupersub -> group.raise("", true);
            case strike, striked -> group.strike(on(parameter, hasParameter));
            case red, green, blue -> colours.part(command, parameter);
            case uc -> group.fallbackBytes = Math.max(0, parameter);
            case u -> {
                print(String.valueOf((char) parameter));
                fallback = group.fallbackBytes;
            }
            default -> {
                return group.look(command, parameter) || picture.take(command, parameter);
            }
        }
        return true;
    }

    private static boolean on(int parameter, boolean hasParameter) {
        return !hasParameter || parameter != 0;
    }

    /** @return whether it was about paragraphs or tables */
    private boolean tableOrParagraph(Command command, int parameter, boolean hasParameter) {
        if (group.destination == Destination.STYLES) {
            if (command == Command.s) {
                styles.start(parameter);
            }
            return true;
        }
        shades.take(command, parameter);
        RtfRow row = flow().row(group.innerRow);
        switch (command) {
            case trowd -> row.start();
            case trleft -> row.left(parameter);
            case trrh -> row.height(parameter);
            case clmgf -> {}
            case clmrg -> row.across();
            case clvmgf -> row.vertical(Vertical.FIRST);
            case clvmrg -> row.vertical(Vertical.CONTINUED);
            case cellx -> row.cell(parameter);
            case pard, s, intbl, itap -> {
                if (group.destination != Destination.LIST_NUMBER) {
                    flow().property(command, parameter, on(parameter, hasParameter));
                }
            }
            case par, sect, cell, nestcell, row, nestrow -> {
                if (group.destination == Destination.BODY || group.destination == Destination.TEXT_BOX) {
                    flush();
                    flow().end(command);
                }
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private void symbol(Command command) {
        switch (command) {
            case backslash, opencurly, closecurly -> literal(command);
            default -> print(RtfSymbols.printed(command));
        }
    }

    /** An escaped character is one byte, and may be the fallback of a character in Unicode. */
    private void literal(Command command) {
        processCharacterBytes(command.getCommandName().getBytes(StandardCharsets.ISO_8859_1));
    }
}
