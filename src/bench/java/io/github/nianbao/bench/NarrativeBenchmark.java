package io.github.nianbao.bench;

import io.github.nianbao.digitise.Digitised;
import io.github.nianbao.digitise.Digitiser;
import io.github.nianbao.map.Mappings;
import io.github.nianbao.narrative.Narrator;
import io.github.nianbao.read.Limits;
import io.github.nianbao.read.RefusedException;
import io.github.nianbao.report.Passage;
import io.github.nianbao.report.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What reading the prose costs of one document's way from bytes to a checked report, warmed, for each file of
 * {@code samples} and of {@code bench.folder}. The ways are run in turn, and the quickest of many counts: what else the
 * machine does only ever adds.
 */
public final class NarrativeBenchmark {
    private static final int WARMUPS = 150;
    private static final int ROUNDS = 60;
    private static final double MILLION = 1e6;

    private final Digitiser digitiser;
    private final Narrator rules;
    private final Narrator whole;

    private NarrativeBenchmark(Mappings mappings) {
        digitiser = new Digitiser(mappings, Limits.USUAL);
        rules = Narrator.ofRulesOnly(mappings.lexicon());
        whole = new Narrator(mappings.lexicon());
    }

    public static void main(String[] arguments) throws RefusedException {
        Mappings mappings = Mappings.load(null);
        NarrativeBenchmark benchmark = new NarrativeBenchmark(mappings);
        List<Sample> samples = Sample.all();
        for (int i = 0; i < WARMUPS; i++) {
            for (Sample sample : samples) {
                benchmark.checked(sample);
            }
        }
        System.out.printf(
                Locale.ROOT,
                "%-34s %12s %12s %12s %10s %12s%n",
                "file",
                "checked (ms)",
                "rules (ms)",
                "share",
                "left open",
                "classes (ms)");
        long open = 0;
        long sentences = 0;
        for (Sample sample : samples) {
            List<Report> reports = reports(benchmark.digitiser.digitise(sample.bytes(), sample.name()));
            long before = benchmark.whole.leftOpen();
            benchmark.whole.read(reports.get(0));
            long left = benchmark.whole.leftOpen() - before;
            benchmark.measure(sample, reports, left);
            open += left;
            sentences += reports.stream()
                    .flatMap(report -> report.narrative().stream())
                    .mapToLong(NarrativeBenchmark::sentences)
                    .sum();
        }
        System.out.printf(Locale.ROOT, "numerals left open to word classes: %d in %d sentences%n", open, sentences);
    }

    private void measure(Sample sample, List<Report> reports, long left) throws RefusedException {
        long checked = Long.MAX_VALUE;
        long byRules = Long.MAX_VALUE;
        long withClasses = Long.MAX_VALUE;
        for (int i = 0; i < ROUNDS; i++) {
            long start = System.nanoTime();
            checked(sample);
            long read = System.nanoTime();
            reports.forEach(rules::read);
            long told = System.nanoTime();
            reports.forEach(whole::read);
            long end = System.nanoTime();
            checked = Math.min(checked, read - start);
            byRules = Math.min(byRules, told - read);
            withClasses = Math.min(withClasses, end - told);
        }
        System.out.printf(
                Locale.ROOT,
                "%-34s %12.3f %12.3f %12.3f %10d %12.3f%n",
                sample.name(),
                checked / MILLION,
                byRules / MILLION,
                (double) byRules / checked,
                left,
                (withClasses - byRules) / MILLION);
    }

    private void checked(Sample sample) throws RefusedException {
        Digitised digitised = digitiser.digitise(sample.bytes(), sample.name());
        digitised.reports().forEach(digitiser::findings);
    }

    private static List<Report> reports(Digitised digitised) {
        List<Report> plain = new ArrayList<>();
        digitised.reports().forEach(report -> plain.add(report.withFacts(List.of())));
        return plain;
    }

    private static long sentences(Passage passage) {
        return passage.text().chars().filter(c -> c == '。').count();
    }
}
