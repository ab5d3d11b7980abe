package io.github.nianbao.bench.campaign;

import io.github.nianbao.map.Mappings;
import io.github.nianbao.read.Limit;
import io.github.nianbao.read.Limits;
import io.github.nianbao.worker.WorkerPool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/**
 * Damaged documents of every kind, as many as a time allows, to a process that reads. Every one must be answered, with a
 * reading or with a reason by name, within the limits; what is not is kept in a folder, with the number that makes it again.
 */
public final class Campaign {
    /** The system property that names a folder of documents to start from beside the samples. */
    private static final String FOLDER = "bench.folder";

    /** The system property that names the targets, parted by commas; all if there is none. */
    private static final String ONLY = "bench.only";

    /** The system property for the seconds that each target gets. */
    private static final String SECONDS = "bench.seconds";

    private static final long USUAL_SECONDS = 301;

    /** What takes longer is named; it ends in time, but a folder of such files would not. */
    private static final long SLOW_MILLIS = 8_000;

    /** Of each fault. */
    private static final int MOST_KEPT = 3;

    private final Target target;
    private final List<byte[]> seeds;
    private final Path kept;
    private final Map<String, Integer> outcomes = new TreeMap<>();
    private final Map<String, Integer> faults = new TreeMap<>();
    private long slowest;

    private Campaign(Target target, List<byte[]> seeds, Path kept) {
        this.target = target;
        this.seeds = seeds;
        this.kept = kept;
    }

    public static void main(String[] arguments) throws IOException {
        Seeds seeds = Seeds.of(System.getProperty(FOLDER, ""));
        String only = System.getProperty(ONLY, "");
        Path kept = Files.createDirectories(Path.of("target", "campaign"));
        for (Target target : Target.values()) {
            boolean asked = only.isEmpty()
                    || List.of(only.toUpperCase(Locale.ROOT).split(",")).contains(target.name());
            if (asked && !seeds.of(target).isEmpty()) {
                new Campaign(target, seeds.of(target), kept).run(seconds());
            }
        }
    }

    private static long seconds() {
        String seconds = System.getProperty(SECONDS, "");
        return seconds.isEmpty() ? USUAL_SECONDS : Long.parseLong(seconds);
    }

    private void run(long seconds) throws IOException {
        long start = System.nanoTime();
        int run = 0;
        try (WorkerPool pool = new WorkerPool(Mappings.load(null), Limits.USUAL, 1, 1)) {
            Answers answers = new Answers(pool);
            for (; System.nanoTime() - start < TimeUnit.SECONDS.toNanos(seconds); run++) {
                once(answers, run);
            }
        }
        System.out.printf(
                Locale.ROOT,
                "%s: %d seeds, %d documents in %d s, slowest %.1f s, %s; faults %s%n",
                target,
                seeds.size(),
                run,
                TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - start),
                slowest / 1000.0,
                outcomes,
                faults);
    }

    /** The run's number alone makes the document, so that a fault can be made again. */
    private void once(Answers answers, int run) throws IOException {
        byte[] document;
        try {
            document = target.mutation().of(seeds.get(run % seeds.size()), new SplittableRandom(run));
        } catch (IOException notDamaged) {
            outcomes.merge("NOT_MADE", 1, Integer::sum);
            return;
        }
        if (document.length > Limits.USUAL.of(Limit.FILE_BYTES)) {
            return;
        }
        long start = System.nanoTime();
        Answers.Answer answer = target == Target.ZIP ? answers.ofContainer(document) : answers.of(document);
        long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
        slowest = Math.max(slowest, millis);
        outcomes.merge(answer.outcome(), 1, Integer::sum);
        if (answer.fault() != null) {
            keep(answer.fault(), run, document);
        } else if (millis > SLOW_MILLIS) {
            keep("slow " + answer.outcome(), run, document);
        }
    }

    private void keep(String fault, int run, byte[] document) throws IOException {
        String kind = fault.substring(0, Math.min(fault.length(), 60)).replaceAll("[0-9]+", "0");
        int before = faults.merge(kind, 1, Integer::sum);
        if (before <= MOST_KEPT) {
            Path file = kept.resolve(target.name().toLowerCase(Locale.ROOT) + "-" + run);
            Files.write(file, document);
            System.out.println(file + ": " + fault);
        }
    }
}
