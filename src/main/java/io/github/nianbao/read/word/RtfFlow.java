package io.github.nianbao.read.word;

import com.rtfparserkit.rtf.Command;
import java.util.ArrayList;
import java.util.List;

/** Paragraphs one after another, with what the file says of the paragraph and the rows that are being written. */
final class RtfFlow {
    /** Deeper nesting is damage; Word's own screen shows no more than a few levels. */
    private static final int DEEPEST_LEVEL = 16;

    private final boolean drawn;
    private final RtfText text;
    private final RtfStyles styles;
    private final RtfRow row = new RtfRow();
    private final RtfRow innerRow = new RtfRow();

    /** Text boxes that wait until the table they stand in has ended. */
    private final List<RtfText> boxes = new ArrayList<>();

    /** Text boxes of the paragraph that is being written. */
    private final List<RtfText> drawings = new ArrayList<>();

    private boolean inTable;
    private int level;
    private int style;

    /** The list of automatic numbers that the paragraph belongs to; 0 for none. */
    private int list;

    /** Whether the number that was printed before the paragraph is in the file. */
    private boolean numbered;

    /** Whether nothing stands behind that number yet. */
    private boolean behindNumber;

    /** @param drawn whether this is a box that may be drawn over what is printed (a footnote is not) */
    RtfFlow(RtfText text, RtfStyles styles, boolean drawn) {
        this.drawn = drawn;
        this.text = text;
        this.styles = styles;
    }

    RtfText text() {
        return text;
    }

    /** The number of the paragraph's style. */
    int style() {
        return style;
    }

    /** Before the text stands its automatic number, which may run into a digit; the file need not say it. */
    void append(String characters, PrintMarks marks) {
        if (list > 0 && !numbered && text.isEmpty() && Character.isDigit(characters.charAt(0))) {
            text.append(Pictograms.LOST, PrintMarks.NONE);
        } else if (behindNumber && ListNumbers.runsInto(text.ofParagraph(), characters)) {
            text.append(" ", PrintMarks.NONE);
        }
        behindNumber = false;
        text.append(characters, marks);
    }

    /** @param inner whether an inner table's row is described */
    RtfRow row(boolean inner) {
        return inner ? innerRow : row;
    }

    /** A box in a cell belongs to the cell: it is mostly drawn there. One with tables of its own is too large for that. */
    void box(RtfFlow box) {
        if (box.drawn && !box.text.hasTables()) {
            drawings.add(box.text);
        } else {
            boxes.add(box.text);
        }
    }

    void property(Command command, int parameter, boolean on) {
        switch (command) {
            case pard -> {
                inTable = false;
                level = 0;
                style = 0;
                list = 0;
            }
            case ls -> list = parameter;
            case intbl -> inTable = on;
            case itap -> level = Math.max(0, Math.min(parameter, DEEPEST_LEVEL));
            case s -> style = parameter;
            default -> throw new IllegalArgumentException(command.getCommandName());
        }
    }

    /** Ends a paragraph, a cell or a row. */
    void end(Command command) {
        int here = level();
        numbered = false;
        behindNumber = false;
        drawings(command == Command.cell || command == Command.nestcell || command == Command.par && here > 0);
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

    private void drawings(boolean inCell) {
        if (inCell) {
            drawings.forEach(text::addLines);
        } else {
            boxes.addAll(drawings);
        }
        drawings.clear();
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
        numbered = true;
        behindNumber = true;
    }

    void finish() {
        if (!text.isEmpty()) {
            end(Command.par);
        }
        drawings(false);
        boxes();
    }
}
