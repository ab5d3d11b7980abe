package io.github.nianbao.shell;

import io.github.nianbao.desk.ImportDesk;
import io.github.nianbao.shell.screen.JsonText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code import --report}: what became of each file, one JSON object to a line, written as soon as it is known. */
final class ImportLog implements AutoCloseable {
    /** How every line of a log begins, and hardly any other file. */
    private static final String LINE_START = "{\"file\":";

    private final @Nullable Writer writer;

    private ImportLog(@Nullable Writer writer) {
        this.writer = writer;
    }

    /**
     * Goes on with the log of an earlier import; any other file stays as it is.
     *
     * @param name of the file; {@code null} writes nothing
     * @throws UsageException where it cannot be written, or is there and no log
     */
    static ImportLog to(@Nullable String name) {
        if (name == null) {
            return new ImportLog(null);
        }
        try {
            Path file = Path.of(name);
            if (!isFree(file)) {
                throw new UsageException("usage.no-log", name);
            }
            return new ImportLog(Files.newBufferedWriter(
                    file, StandardCharsets.UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND));
        } catch (IOException | InvalidPathException failure) {
            throw new UsageException("usage.cannot-write", String.valueOf(name));
        }
    }

    /** Devices and pipes take what comes. */
    private static boolean isFree(Path file) throws IOException {
        if (!Files.isRegularFile(file) || Files.size(file) == 0) {
            return true;
        }
        byte[] start = LINE_START.getBytes(StandardCharsets.UTF_8);
        try (InputStream there = Files.newInputStream(file)) {
            return Arrays.equals(there.readNBytes(start.length), start);
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
