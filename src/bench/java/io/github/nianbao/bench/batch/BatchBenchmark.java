package io.github.nianbao.bench.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Imports a folder of many mixed files as a user would, with one reading process and with as many as the machine has
 * processors, in turn, and prints time, processor time and the peak of resident memory. Linux only.
 */
public final class BatchBenchmark {
    /** The system property that names the folder of originals. */
    private static final String FOLDER = "bench.folder";

    /** Java believes so, and starts one reading process; all processors serve it and its parent. */
    private static final String ONE_PROCESSOR = "-XX:ActiveProcessorCount=1";

    private static final int FILES = 2_000;
    private static final int PAIRS = 5;

    private BatchBenchmark() {}

    private record Run(double seconds, double peakMegabytes, double parentSeconds, double allSeconds, int exit) {
        double parentShare() {
            return parentSeconds / allSeconds;
        }
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        String folder = System.getProperty(FOLDER, "");
        measure(Path.of(folder.isEmpty() ? "samples" : folder));
    }

    private static void measure(Path originals) throws IOException, InterruptedException {
        Path work = Files.createTempDirectory("nianbao-batch");
        try {
            Path folder = work.resolve("documents");
            Copies.fill(originals, folder, FILES);
            List<Double> ratios = new ArrayList<>();
            for (int pair = 1; pair <= PAIRS; pair++) {
                Run one = run(folder, work.resolve("one-" + pair), ONE_PROCESSOR);
                Run many = run(folder, work.resolve("all-" + pair), "");
                ratios.add(one.seconds() / many.seconds());
                print("one", one);
                print("all", many);
                System.out.printf(Locale.ROOT, "pair %d: %.2f times as quick%n", pair, one.seconds() / many.seconds());
            }
            ratios.sort(Comparator.naturalOrder());
            System.out.printf(
                    Locale.ROOT,
                    "%d files: %.2f times as quick in the middle of %d pairs%n",
                    FILES,
                    ratios.get(ratios.size() / 2),
                    PAIRS);
        } finally {
            delete(work);
        }
    }

    /**
     * @param work a folder that is not there yet; all of them go at the very end, for a file system that was just told to
     *     delete thousands of files makes the next ones slowly
     */
    private static Run run(Path folder, Path work, String javaOptions) throws IOException, InterruptedException {
        Path archive = Files.createDirectory(work).resolve("archive");
        ProcessBuilder builder = new ProcessBuilder("./nianbao", "import", folder.toString())
                .redirectOutput(work.resolve("out").toFile())
                .redirectError(work.resolve("err").toFile());
        builder.environment().put("NIANBAO_ARCHIVE", archive.toString());
        builder.environment().put("JAVA_TOOL_OPTIONS", javaOptions);
        long start = System.nanoTime();
        Process process = builder.start();
        Processes processes = new Processes();
        processes.watch(process);
        int exit = process.waitFor();
        double seconds = (System.nanoTime() - start) / 1e9;
        return new Run(
                seconds, processes.peakMegabytes(), processes.secondsOf(process), processes.secondsOfAll(), exit);
    }

    private static void print(String name, Run run) {
        System.out.printf(
                Locale.ROOT,
                "%s: %.1f s, peak %.0f MB, processor %.1f s, of these the parent %.0f %%, exit %d%n",
                name,
                run.seconds(),
                run.peakMegabytes(),
                run.allSeconds(),
                100 * run.parentShare(),
                run.exit());
    }

    private static void delete(Path tree) throws IOException {
        if (!Files.exists(tree)) {
            return;
        }
        try (Stream<Path> below = Files.walk(tree)) {
            for (Path path : below.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
