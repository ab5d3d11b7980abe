package io.github.nianbao.export;

import io.github.nianbao.document.Box;
import io.github.nianbao.document.Place;
import io.github.nianbao.document.SheetPlace;
import io.github.nianbao.report.Value;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** JSON in a fixed order and layout, with the few shapes that stand in many places of an export. */
public final class JsonWriter implements AutoCloseable {
    /** Hundredths of a point, about 0.0035 mm: finer than any printed line. */
    private static final int BOX_DECIMALS = 2;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .characterEscapes(new VisibleText())
            .build();

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final Layout layout = new Layout();
    private final JsonGenerator json;

    public JsonWriter() {
        json = FACTORY.createGenerator(
                new ObjectWriteContext.Base() {
                    @Override
                    public PrettyPrinter getPrettyPrinter() {
                        return layout;
                    }

                    @Override
                    public boolean hasPrettyPrinter() {
                        return true;
                    }
                },
                bytes);
    }

    /** What was written, closed by a line feed. */
    public byte[] toBytes() {
        json.writeRaw('\n');
        json.flush();
        return bytes.toByteArray();
    }

    public void object(Runnable fields) {
        json.writeStartObject();
        fields.run();
        json.writeEndObject();
    }

    public void object(String name, Runnable fields) {
        json.writeName(name);
        object(fields);
    }

    /** An object that stays on one line. */
    public void line(Runnable fields) {
        json.writeStartObject();
        layout.keepOnOneLine();
        fields.run();
        json.writeEndObject();
        layout.breakLinesAgain();
    }

    public void line(String name, Runnable fields) {
        json.writeName(name);
        line(fields);
    }

    public <T> void array(String name, Iterable<T> items, Consumer<T> writeItem) {
        json.writeName(name);
        json.writeStartArray();
        items.forEach(writeItem);
        json.writeEndArray();
    }

    public void strings(String name, Collection<String> texts) {
        array(name, texts, text -> json.writeString(VisibleText.wellFormed(text)));
    }

    public void string(String name, @Nullable String text) {
        json.writeName(name);
        if (text == null) {
            json.writeNull();
        } else {
            json.writeString(VisibleText.wellFormed(text));
        }
    }

    void code(String name, @Nullable Enum<?> code) {
        string(name, code == null ? null : code(code));
    }

    static String code(Enum<?> code) {
        return code.name().toLowerCase(Locale.ROOT);
    }

    public void bool(String name, boolean value) {
        json.writeName(name);
        json.writeBoolean(value);
    }

    public void number(String name, long number) {
        json.writeName(name);
        json.writeNumber(number);
    }

    void number(String name, @Nullable Integer number) {
        number(name, number == null ? null : BigDecimal.valueOf(number));
    }

    void number(String name, @Nullable BigDecimal number) {
        json.writeName(name);
        if (number == null) {
            json.writeNull();
        } else {
            json.writeNumber(PlainText.plain(number));
        }
    }

    /** A value as its number, and beside it what it is, so that a blank can be told from a mark. */
    void value(String name, String stateName, Value value) {
        number(name, value.number());
        code(stateName, value.kind());
    }

    void place(String name, @Nullable Place place) {
        json.writeName(name);
        if (place == null) {
            json.writeNull();
            return;
        }
        object(() -> {
            ifThere("page", place.page());
            ifThere("line", place.line());
            ifThere("paragraph", place.paragraph());
            ifThere("table", place.table());
            ifThere("row", place.row());
            ifThere("column", place.column());
            Box box = place.box();
            if (box != null) {
                box(box);
            }
            SheetPlace sheet = place.sheet();
            if (sheet != null) {
                string("sheet", sheet.sheet());
                if (sheet.cell() != null) {
                    string("cell", sheet.cell());
                }
            }
        });
    }

    private void ifThere(String name, @Nullable Integer number) {
        if (number != null) {
            number(name, number);
        }
    }

    private void box(Box box) {
        json.writeName("box");
        json.writeStartArray();
        for (double edge : new double[] {box.left(), box.top(), box.right(), box.bottom()}) {
            json.writeNumber(PlainText.plain(BigDecimal.valueOf(edge).setScale(BOX_DECIMALS, RoundingMode.HALF_UP)));
        }
        json.writeEndArray();
    }

    @Override
    public void close() {
        json.close();
    }
}
