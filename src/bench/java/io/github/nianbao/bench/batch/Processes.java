package io.github.nianbao.bench.batch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/** Watches a process and all it started, by what Linux tells under {@code /proc}. */
final class Processes {
    private static final int CLOCK_TICKS_PER_SECOND = 100;
    private static final long EVERY_MILLISECONDS = 50;

    private final Map<Long, Double> seconds = new HashMap<>();
    private long peakKilobytes;

    /** Returns when the process has ended. */
    void watch(Process root) throws InterruptedException {
        while (root.isAlive()) {
            long together = 0;
            try (Stream<ProcessHandle> all = Stream.concat(Stream.of(root.toHandle()), root.descendants())) {
                for (ProcessHandle process : all.toList()) {
                    together += look(process.pid());
                }
            }
            peakKilobytes = Math.max(peakKilobytes, together);
            Thread.sleep(EVERY_MILLISECONDS);
        }
    }

    /** The highest sum of the resident memory of all processes seen at one moment, in megabytes. */
    double peakMegabytes() {
        return peakKilobytes / 1024.0;
    }

    /** The processor time of one process, in seconds, up to the last look at it. */
    double secondsOf(Process process) {
        return seconds.getOrDefault(process.pid(), 0.0);
    }

    double secondsOfAll() {
        return seconds.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    private long look(long pid) {
        Path of = Path.of("/proc", Long.toString(pid));
        try {
            String stat = Files.readString(of.resolve("stat"), StandardCharsets.UTF_8);
            // After the name, which stands in brackets and may hold blanks: fields 3 and on; 14 and 15 are the ticks.
            String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            seconds.put(
                    pid, (Double.parseDouble(fields[11]) + Double.parseDouble(fields[12])) / CLOCK_TICKS_PER_SECOND);
            return Files.readAllLines(of.resolve("status"), StandardCharsets.UTF_8).stream()
                    .filter(line -> line.startsWith("VmRSS:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst()
                    .orElse(0);
        } catch (IOException ended) {
            return 0;
        }
    }
}
