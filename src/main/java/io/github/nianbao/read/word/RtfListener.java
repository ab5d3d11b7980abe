package io.github.nianbao.read.word;

import com.rtfparserkit.parser.RtfListenerAdaptor;
import com.rtfparserkit.rtf.Command;
import com.rtfparserkit.rtf.CommandType;
import io.github.nianbao.read.word.RtfGroup.Destination;
import java.io.Serial;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/** Follows the groups of a file and hands on what is said in them. */
final class RtfListener extends RtfListenerAdaptor {
    /** Programs nest some twenty groups; a file with more is not meant to be read. */
    private static final int DEEPEST_GROUP = 1000;

    private final RtfHeader header = new RtfHeader();
    private final RtfPrinter printer;
    private final RtfDestinations destinations;
    private final RtfCharacters characters = new RtfCharacters(header);
    private final RtfParagraphs paragraphs;
    private final Deque<RtfGroup> outer = new ArrayDeque<>();
    private RtfGroup group = new RtfGroup();
    private RtfPicture picture = new RtfPicture();

    /** How many bytes are still to come that stand for a character in Unicode. */
    private int fallback;

    RtfListener(RtfText body) {
        RtfGround ground = new RtfGround(header);
        printer = new RtfPrinter(body, header, ground);
        destinations = new RtfDestinations(printer);
        paragraphs = new RtfParagraphs(printer, ground);
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
        if (ended.field) {
            printer.endField(group);
        }
        if (ended.destination != group.destination) {
            leave(ended.destination);
        }
        if (outer.isEmpty()) {
            printer.finish(group);
            throw new EndOfDocument();
        }
    }

    private void leave(Destination destination) {
        switch (destination) {
            case TEXT_BOX -> printer.endBox(group);
            case LIST_NUMBER -> printer.endListNumber(group);
            case FORM_ENTRY -> printer.fields().endEntry();
            case PICTURE -> {
                printer.picture(picture, group);
                picture = new RtfPicture();
            }
            default -> {}
        }
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
        if (skipped < data.length) {
            printer.print(skipped == 0 ? data : Arrays.copyOfRange(data, skipped, data.length), group);
        }
    }

    @Override
    public void processString(String string) {
        print(string);
    }

    private void print(String text) {
        if (!text.isEmpty()) {
            printer.print(text, group);
        }
    }

    @Override
    public void processCommand(Command command, int parameter, boolean hasParameter, boolean optional) {
        if (replaces(command)) {
            return;
        }
        if (group.optional && !RtfDestinations.isKnown(command)) {
            group.destination = Destination.NOWHERE;
        }
        group.optional = command == Command.optionalcommand;
        if (group.destination == Destination.NOWHERE && command != Command.ud) {
            return;
        }
        if (command.getCommandType() == CommandType.Destination || command == Command.nonshppict) {
            destinations.enter(command, group, outer);
        } else if (command == Command.u) {
            print(String.valueOf((char) parameter));
            fallback = group.fallbackBytes;
        } else if (!header.take(command, parameter, group)
                && !characters.take(command, parameter, hasParameter, group)
                && !printer.fields().take(command, parameter)
                && !picture.take(command, parameter)
                && !paragraphs.take(command, parameter, hasParameter, group)) {
            symbol(command);
        }
    }

    /**
     * Whether the command is a character that another in Unicode already stands for; any other command ends the bytes that
     * do: a file that announces more of them than it has must not lose the first digits of the next cell.
     */
    private boolean replaces(Command command) {
        if (fallback > 0 && RtfSymbols.isSign(command)) {
            fallback--;
            return true;
        }
        if (!RtfSymbols.isEscaped(command)) {
            fallback = 0;
        }
        return false;
    }

    private void symbol(Command command) {
        if (RtfSymbols.isEscaped(command)) {
            literal(command);
        } else {
            print(RtfSymbols.printed(command));
        }
    }

    /** An escaped character is one byte, and may be the fallback of a character in Unicode. */
    private void literal(Command command) {
        processCharacterBytes(command.getCommandName().getBytes(StandardCharsets.ISO_8859_1));
    }
}
