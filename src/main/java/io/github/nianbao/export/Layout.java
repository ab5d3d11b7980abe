package io.github.nianbao.export;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.PrettyPrinter;

/**
 * Two blanks for each level, LF on every system, and what belongs together on one line: a figure, a check, a decision.
 * Two exports can so be compared line by line.
 */
final class Layout implements PrettyPrinter {
    private static final String INDENT = "  ";

    private int level;
    private boolean onOneLine;

    /** From here on nothing breaks the line. */
    void keepOnOneLine() {
        onOneLine = true;
    }

    void breakLinesAgain() {
        onOneLine = false;
    }

    @Override
    public void writeRootValueSeparator(JsonGenerator json) {
        json.writeRaw('\n');
    }

    @Override
    public void writeStartObject(JsonGenerator json) {
        open(json, '{');
    }

    @Override
    public void beforeObjectEntries(JsonGenerator json) {
        newLine(json);
    }

    @Override
    public void writeObjectNameValueSeparator(JsonGenerator json) {
        json.writeRaw(": ");
    }

    @Override
    public void writeObjectEntrySeparator(JsonGenerator json) {
        separate(json);
    }

    @Override
    public void writeEndObject(JsonGenerator json, int entries) {
        close(json, entries, '}');
    }

    @Override
    public void writeStartArray(JsonGenerator json) {
        open(json, '[');
    }

    @Override
    public void beforeArrayValues(JsonGenerator json) {
        newLine(json);
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator json) {
        separate(json);
    }

    @Override
    public void writeEndArray(JsonGenerator json, int values) {
        close(json, values, ']');
    }

    private void open(JsonGenerator json, char bracket) {
        json.writeRaw(bracket);
        level++;
    }

    private void separate(JsonGenerator json) {
        json.writeRaw(onOneLine ? ", " : ",");
        newLine(json);
    }

    private void close(JsonGenerator json, int content, char bracket) {
        level--;
        if (content > 0) {
            newLine(json);
        }
        json.writeRaw(bracket);
    }

    private void newLine(JsonGenerator json) {
        if (!onOneLine) {
            json.writeRaw("\n" + INDENT.repeat(level));
        }
    }
}
