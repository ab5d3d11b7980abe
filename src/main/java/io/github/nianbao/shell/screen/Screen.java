package io.github.nianbao.shell.screen;

import java.io.PrintWriter;
import java.util.function.IntSupplier;

/**
 * Where output goes: data to one side, messages to the other. Whatever is printed is made harmless for a terminal.
 */
public final class Screen {
    /** Takes back a line that is overwritten in place. */
    private static final String CLEAR_LINE = "\r\u001b[K";

    private final PrintWriter data;
    private final PrintWriter messages;
    private final IntSupplier width;
    private final boolean colour;
    private final boolean watched;
    private final boolean animated;
    private boolean passing;

    /**
     * @param width columns of a table's widest line
     * @param colour whether tones show
     * @param watched whether data goes to a terminal, where somebody reads it
     * @param animated whether messages go to a terminal, so that a line may be overwritten in place
     */
    public Screen(
            PrintWriter data,
            PrintWriter messages,
            IntSupplier width,
            boolean colour,
            boolean watched,
            boolean animated) {
        this.data = data;
        this.messages = messages;
        this.width = width;
        this.colour = colour;
        this.watched = watched;
        this.animated = animated;
    }

    /** A line of data. */
    public void data(String line) {
        clear();
        print(data, Plain.line(line));
    }

    public void data(Tone tone, String line) {
        clear();
        print(data, tone(tone, Plain.line(line)));
    }

    /** A sentence of data, in as many lines as the screen needs. */
    public void sentence(Tone tone, String line) {
        clear();
        Widths.hanging(Plain.line(line), width.getAsInt()).forEach(piece -> print(data, tone(tone, piece)));
    }

    /** The same screen after its window changed its width, and as often as it does. */
    public Screen following(IntSupplier window) {
        return new Screen(data, messages, window, colour, watched, animated);
    }

    /** A whole table, as wide as the screen allows. */
    public void table(TextTable table) {
        clear();
        table.render(width.getAsInt(), this::tone).forEach(line -> print(data, line));
    }

    /** Terms with their meanings, as wide as the screen allows. */
    public void glossary(Glossary glossary) {
        glossary.lines(width.getAsInt()).forEach(this::data);
    }

    /** JSON as it is; it holds no character that a terminal would obey. */
    public void json(JsonText json) {
        clear();
        print(data, json.text());
    }

    /** A line for the person who works. */
    public void message(String line) {
        message(Tone.NORMAL, line);
    }

    public void message(Tone tone, String line) {
        clear();
        String plain = Plain.line(line);
        if (animated) {
            Widths.hanging(plain, width.getAsInt()).forEach(piece -> print(messages, tone(tone, piece)));
        } else {
            print(messages, plain);
        }
    }

    /** Whether data goes to a terminal, where somebody reads it. */
    public boolean isWatched() {
        return watched;
    }

    /** Whether a line may be overwritten in place. */
    public boolean isAnimated() {
        return animated;
    }

    /** A line that the next one overwrites; nothing where that cannot be seen. */
    public void passing(String line) {
        if (animated) {
            messages.print(CLEAR_LINE + Widths.cut(Plain.line(line), width.getAsInt() - 1));
            messages.flush();
            passing = true;
        }
    }

    private void clear() {
        if (passing) {
            messages.print(CLEAR_LINE);
            messages.flush();
            passing = false;
        }
    }

    private String tone(Tone tone, String text) {
        return colour ? tone.paint(text) : text;
    }

    private static void print(PrintWriter writer, String line) {
        writer.print(line);
        writer.print('\n');
        writer.flush();
    }
}
