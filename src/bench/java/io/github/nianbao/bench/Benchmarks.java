package io.github.nianbao.bench;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * Runs the benchmarks and prints, for each kind of file, what a checked report costs beside the bare text of the same
 * bytes. Ratios compare the quickest iterations of one run: what else the machine does only ever adds.
 */
public final class Benchmarks {
    private static final int FORKS = 2;
    private static final int WARMUPS = 5;
    private static final int ITERATIONS = 8;
    private static final TimeValue ITERATION = TimeValue.seconds(1);

    private Benchmarks() {}

    public static void main(String[] arguments) throws RunnerException {
        List<Sample> samples = Sample.all();
        List<String> kinds =
                samples.stream().map(Sample::kind).distinct().sorted().toList();
        Collection<RunResult> reading = new Runner(options(ReadingBenchmark.class)
                        .param("kind", kinds.toArray(String[]::new))
                        .build())
                .run();
        Collection<RunResult> keeping =
                new Runner(options(ArchiveBenchmark.class).build()).run();

        System.out.printf(
                Locale.ROOT, "%n%-14s %6s %16s %18s %7s%n", "kind", "files", "bare text (ms)", "checked (ms)", "ratio");
        for (String kind : kinds) {
            long files = samples.stream()
                    .filter(sample -> sample.kind().equals(kind))
                    .count();
            double bare = quickest(reading, "bareText", kind) / files;
            double checked = quickest(reading, "checkedReport", kind) / files;
            System.out.printf(
                    Locale.ROOT, "%-14s %6d %16.3f %18.3f %7.2f%n", kind, files, bare, checked, checked / bare);
        }
        double[] writes =
                keeping.stream().flatMapToDouble(Benchmarks::scores).sorted().toArray();
        System.out.printf(
                Locale.ROOT,
                "one file kept in the archive: %.1f ms at best, %.1f ms in the middle%n",
                writes[0],
                writes[writes.length / 2]);
    }

    private static ChainedOptionsBuilder options(Class<?> benchmark) {
        return new OptionsBuilder()
                .include(benchmark.getName() + "\\.")
                .forks(FORKS)
                .warmupIterations(WARMUPS)
                .warmupTime(ITERATION)
                .measurementIterations(ITERATIONS)
                .measurementTime(ITERATION)
                .jvmArgsAppend("-Xmx1g", "-D" + Sample.FOLDER + "=" + System.getProperty(Sample.FOLDER, ""));
    }

    /** The average time of the quickest iteration, in milliseconds for all files of the kind. */
    private static double quickest(Collection<RunResult> results, String benchmark, String kind) {
        return results.stream()
                .filter(result -> result.getParams().getBenchmark().endsWith("." + benchmark))
                .filter(result -> result.getParams().getParam("kind").equals(kind))
                .flatMapToDouble(Benchmarks::scores)
                .min()
                .orElseThrow();
    }

    private static DoubleStream scores(RunResult result) {
        return result.getBenchmarkResults().stream()
                .flatMap(fork -> fork.getIterationResults().stream())
                .map(IterationResult::getPrimaryResult)
                .mapToDouble(primary -> primary.getScore());
    }
}
