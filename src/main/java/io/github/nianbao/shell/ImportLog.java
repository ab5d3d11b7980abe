package io.github.nianbao.shell;

import io.github.nianbao.desk.ImportDesk;
import io.github.nianbao.shell.screen.JsonText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code import --report}: what became of each file, one JSON object to a line, written as soon as it is known. */
final class ImportLog implements AutoCloseable {
    private final @Nullable Writer writer;

    private ImportLog(@Nullable Writer writer) {
        this.writer = writer;
    }

    /**
     * @param name of the file; {@code null} writes nothing
     * @throws UsageException where it cannot be written
     */
    static ImportLog to(@Nullable String name) {
        try {
            return new ImportLog(name == null ? null : Files.newBufferedWriter(Path.of(name), StandardCharsets.UTF_8));
        } catch (IOException | InvalidPathException failure) {
            throw new UsageException("usage.cannot-write", String.valueOf(name));
        }
    }

    void add(ImportDesk.Settled file, Instant at) {
        if (writer == null) {
            return;
        }
        Map<String, Object> line = JsonText.object();
        line.put("file", file.file());
        line.put("outcome", file.kind().name().toLowerCase(Locale.ROOT));
        line.put("reason", ReportTable.json(file.reason()));
        line.put("at", at.toString());
        try {
            writer.write(JsonText.line(line).text() + "\n");
            writer.flush();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void close() {
        try {
            if (writer != null) {
                writer.close();
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
