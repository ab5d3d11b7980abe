package io.github.nianbao.bench;

import io.github.nianbao.archive.Archive;
import io.github.nianbao.archive.Hashed;
import io.github.nianbao.archive.Reading;
import io.github.nianbao.archive.Source;
import io.github.nianbao.digitise.Digitised;
import io.github.nianbao.digitise.Digitiser;
import io.github.nianbao.map.Mappings;
import io.github.nianbao.read.Limits;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** One file kept in the archive: its source written, synced and renamed, its reading in one transaction. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class ArchiveBenchmark {
    private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");

    private Path folder;
    private Archive archive;
    private Sample sample;
    private Reading reading;
    private long count;

    @Setup
    public void open() throws Exception {
        Mappings mappings = Mappings.load(null);
        sample = Sample.all().stream()
                .filter(each -> each.kind().equals("pdf"))
                .findFirst()
                .orElseThrow();
        Digitised digitised = new Digitiser(mappings, Limits.USUAL).digitise(sample.bytes(), sample.name());
        reading = Reading.of(
                "0",
                mappings.fingerprint(),
                NOW,
                digitised.document(),
                digitised.reports().get(0));
        folder = Files.createTempDirectory("archive");
        archive = Archive.openForWriting(folder, Clock.fixed(NOW, ZoneOffset.UTC));
    }

    @Benchmark
    public Object keep() throws Exception {
        byte[] bytes = Arrays.copyOf(sample.bytes(), sample.bytes().length + Long.BYTES);
        ByteBuffer.wrap(bytes).putLong(sample.bytes().length, count++);
        Hashed content = Hashed.of(bytes);
        Source source = new Source(content.sha256(), sample.name(), bytes.length, "PDF", null);
        return archive.keep(source, content, List.of(reading));
    }

    @TearDown
    public void close() throws IOException {
        archive.close();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
