package io.github.nianbao.read.word;

import com.rtfparserkit.rtf.Command;
import java.util.ArrayList;
import java.util.List;

/** Paragraphs one after another, with what the file says of the paragraph and the rows that are being written. */
final class RtfFlow {
    /** Deeper nesting is damage; Word's own screen shows no more than a few levels. */
    private static final int DEEPEST_LEVEL = 16;

    private final RtfText text;
    private final RtfStyles styles;
    private final RtfRow row = new RtfRow();
    private final RtfRow innerRow = new RtfRow();

    /** Text boxes that wait until the table they stand in has ended. */
    private final List<RtfText> boxes = new ArrayList<>();

    private boolean inTable;
    private int level;
    private int style;

    RtfFlow(RtfText text, RtfStyles styles) {
        this.text = text;
        this.styles = styles;
    }

    RtfText text() {
        return text;
    }

    /** @param inner whether an inner table's row is described */
    RtfRow row(boolean inner) {
        return inner ? innerRow : row;
    }

    void box(RtfText box) {
        boxes.add(box);
    }

    void property(Command command, int parameter, boolean on) {
        switch (command) {
            case pard -> {
                inTable = false;
                level = 0;
                style = 0;
            }
            case intbl -> inTable = on;
            case itap -> level = Math.max(0, Math.min(parameter, DEEPEST_LEVEL));
            case s -> style = parameter;
            default -> throw new IllegalArgumentException(command.getCommandName());
        }
    }

    /** Ends a paragraph, a cell or a row. */
    void end(Command command) {
        int here = level();
        switch (command) {
            case cell -> text.end(Math.max(1, here), true, false, 0, RowProperties.UNKNOWN);
            case nestcell -> text.end(Math.max(2, here), true, false, 0, RowProperties.UNKNOWN);
            case row -> text.end(1, false, true, 0, row.properties());
            case nestrow -> text.end(Math.max(2, here), false, true, 0, innerRow.properties());
            default -> {
                text.end(here, false, false, styles.heading(style), RowProperties.UNKNOWN);
                if (here == 0) {
                    boxes();
                }
            }
        }
    }

    private int level() {
        return inTable || level > 0 ? Math.max(1, level) : 0;
    }

    private void boxes() {
        boxes.forEach(text::add);
        boxes.clear();
    }

    /** A tab or blank separates the number of a list from its text; it is no part of what is printed. */
    void endOfListNumber() {
        text.stripTrailingBlanks();
    }

    void finish() {
        if (!text.isEmpty()) {
            end(Command.par);
        }
        boxes();
    }
}
