package io.github.nianbao.bench;

import io.github.nianbao.digitise.Digitiser;
import io.github.nianbao.map.Mappings;
import io.github.nianbao.read.Limits;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/**
 * From a file's bytes to checked reports in memory (read, mapped, prose and all, and held against the rules that need no other
 * year), beside the bare text of the same bytes. Both run in one process, warmed up, over the same files in turn.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class ReadingBenchmark {
    @Param("pdf")
    public String kind;

    private List<Sample> samples;
    private Digitiser digitiser;

    @Setup
    public void load() {
        digitiser = new Digitiser(Mappings.load(null), Limits.USUAL);
        samples = Sample.all().stream()
                .filter(sample -> sample.kind().equals(kind))
                .toList();
    }

    @Benchmark
    public void bareText(Blackhole hole) throws Exception {
        for (Sample sample : samples) {
            hole.consume(BareText.of(sample));
        }
    }

    @Benchmark
    public void checkedReport(Blackhole hole) throws Exception {
        for (Sample sample : samples) {
            // Its brief counts the checks that fail.
            hole.consume(digitiser.digitise(sample.bytes(), sample.name()));
        }
    }
}
