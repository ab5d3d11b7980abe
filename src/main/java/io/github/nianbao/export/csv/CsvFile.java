package io.github.nianbao.export.csv;

import io.github.nianbao.export.PlainText;
import io.github.nianbao.export.table.Column;
import io.github.nianbao.export.table.Table;
import io.github.nianbao.text.NeutralText;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/** A table as a file: UTF-8, commas, double quotes where they are needed, lines ended by CR LF (RFC 4180). */
final class CsvFile implements Closeable {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Table<?> table;
    private final Path file;
    private final CSVPrinter printer;
    private final HashedOutput bytes;
    private long rows;
    private boolean closed;

    CsvFile(Path folder, Table<?> table, boolean byteOrderMark) throws IOException {
        this.table = table;
        this.file = folder.resolve(name());
        this.bytes = new HashedOutput(Files.newOutputStream(file));
        Writer writer = new BufferedWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8));
        if (byteOrderMark) {
            writer.write(BYTE_ORDER_MARK);
        }
        this.printer = new CSVPrinter(writer, CSVFormat.RFC4180);
        printer.printRecord(table.columns().stream().map(Column::name));
    }

    Table<?> table() {
        return table;
    }

    /** Its name in the folder. */
    String name() {
        return table.name() + ".csv";
    }

    void row(List<@Nullable Object> values) throws IOException {
        for (int index = 0; index < values.size(); index++) {
            printer.print(shown(table.columns().get(index).type(), values.get(index)));
        }
        printer.println();
        rows++;
    }

    private static @Nullable String shown(Column.Type type, @Nullable Object value) {
        if (value == null) {
            return null;
        }
        return switch (type) {
            case TEXT -> NeutralText.of(PlainText.of((String) value));
            case NUMBER -> PlainText.number((BigDecimal) value);
            case NAME, TIME, INTEGER, BOOLEAN -> value.toString();
        };
    }

    long rows() {
        return rows;
    }

    /** After {@link #close}. */
    long size() {
        return bytes.size();
    }

    /** After {@link #close}. */
    String sha256() {
        return bytes.sha256();
    }

    @Override
    public void close() throws IOException {
        if (!closed) {
            closed = true;
            printer.close(true);
        }
    }
}
