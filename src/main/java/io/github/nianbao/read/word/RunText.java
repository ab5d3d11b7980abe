package io.github.nianbao.read.word;

import java.util.ArrayDeque;
import java.util.Deque;

/** The printed characters of one paragraph of a DOCX file as its runs come in: codes of fields are not among them. */
final class RunText {
    private final StringBuilder printed = new StringBuilder();

    /** Where the last of it stands: a number that is raised as a whole is one number. */
    private String lastRaised = "";

    private Ground ground = Ground.PAPER;

    private final Deque<Field> fields;

    RunText() {
        this(new ArrayDeque<>());
    }

    private RunText(Deque<Field> fields) {
        this.fields = fields;
    }

    /** An empty one for the next paragraph, over which a field's result may reach. */
    RunText nextParagraph() {
        return new RunText(fields);
    }

    boolean isEmpty() {
        return printed.isEmpty();
    }

    void append(String text, PrintMarks marks) {
        if (fields.stream().anyMatch(Field::isInCode)) {
            return;
        }
        StringBuilder shown = new StringBuilder();
        text.chars().filter(RunText::isPrinted).forEach(c -> shown.append((char) c));
        if (!shown.isEmpty()) {
            fields.forEach(Field::show);
            boolean outdated = fields.stream().anyMatch(Field::isDirty);
            beside(outdated ? marks.doubted() : marks).append(shown, printed, 0);
            lastRaised = marks.raised();
        }
    }

    /** Two digits are parted where one stands above or below the other. */
    private PrintMarks beside(PrintMarks marks) {
        String raised = marks.raised();
        String parting = raised.equals(lastRaised) ? "" : raised.isEmpty() ? lastRaised : raised;
        return new PrintMarks(parting, marks.struck(), marks.pictograms());
    }

    /** What its runs stand on. */
    Ground ground() {
        return ground;
    }

    void standOn(Ground below) {
        ground = below;
    }

    /** A soft hyphen shows only where a line ends. */
    private static boolean isPrinted(int c) {
        return c >= ' ' && c != '\u00ad' || c == '\t' || c == '\n';
    }

    void begin(Field field) {
        fields.push(field);
    }

    /** A part of the innermost field's code. */
    void code(String part) {
        if (!fields.isEmpty()) {
            fields.getFirst().code(part);
        }
    }

    void endCode() {
        if (!fields.isEmpty()) {
            fields.getFirst().endCode();
        }
    }

    void endField(PrintMarks marks) {
        Field ended = fields.poll();
        if (ended != null) {
            append(ended.missing(), marks);
        }
    }

    /** No code reaches over the end of a paragraph; a field that was never closed must not hide the rest. */
    String end() {
        fields.removeIf(Field::isInCode);
        return printed.toString();
    }
}
