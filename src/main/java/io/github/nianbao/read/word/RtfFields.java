package io.github.nianbao.read.word;

import com.rtfparserkit.rtf.Command;
import java.util.ArrayDeque;
import java.util.Deque;

/** The fields that are open, the innermost first, each with the form's list that it may be. */
final class RtfFields {
    /** What stands in a form for no choice ({@code \ffres}). */
    private static final int NOT_CHOSEN = 25;

    private record Open(Field field, DropDown list, StringBuilder entry) {}

    private final Deque<Open> fields = new ArrayDeque<>();

    void begin() {
        fields.push(new Open(new Field(null, false), new DropDown(), new StringBuilder()));
    }

    /** A part of a field's code, or of an entry of a form's list. */
    void read(String text, RtfGroup.Destination destination) {
        Open open = fields.peek();
        if (open != null && destination == RtfGroup.Destination.FIELD_CODE) {
            open.field().code(text);
        } else if (open != null && destination == RtfGroup.Destination.FORM_ENTRY) {
            open.entry().append(text);
        }
    }

    void endEntry() {
        Open open = fields.peek();
        if (open != null) {
            open.list().entry(open.entry().toString());
            open.field().choose(open.list().shown());
            open.entry().setLength(0);
        }
    }

    /** @return whether the command was about a field */
    boolean take(Command command, int parameter) {
        Open open = fields.peek();
        if (open == null) {
            return false;
        }
        switch (command) {
            case flddirty -> open.field().giveUp();
            case ffdefres -> open.list().preset(parameter);
            case ffres -> open.list().choose(parameter == NOT_CHOSEN ? -1 : parameter);
            default -> {
                return false;
            }
        }
        return true;
    }

    /**
     * Something is printed of the results of all fields that are open.
     *
     * @return whether one of them is given up as out of date
     */
    boolean show() {
        fields.forEach(open -> open.field().show());
        return fields.stream().anyMatch(open -> open.field().isDirty());
    }

    /** Ends the innermost field, and gives what stands for a result that is not in the file. */
    String end() {
        Open ended = fields.poll();
        return ended == null ? "" : ended.field().missing();
    }
}
