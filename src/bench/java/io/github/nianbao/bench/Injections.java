package io.github.nianbao.bench;

import io.github.nianbao.check.Checks;
import io.github.nianbao.check.Finding.Status;
import io.github.nianbao.decode.Injection;
import io.github.nianbao.decode.Injection.Tally;
import io.github.nianbao.document.Place;
import io.github.nianbao.map.Mappings;
import io.github.nianbao.report.CellId;
import io.github.nianbao.report.Entry;
import io.github.nianbao.report.Form;
import io.github.nianbao.report.FormCell;
import io.github.nianbao.report.Identity;
import io.github.nianbao.report.Report;
import io.github.nianbao.report.Value;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Makes figures of true reports wrong, and prints what the decoder finds. Takes every JSON file of a folder that has
 * {@code cells} (truths, and this program's own exports) and whose requests table adds up.
 */
public final class Injections {
    private static final long SEED = Long.getLong("injections.seed", 20_260_101);
    private static final int PAIRS = Integer.getInteger("injections.pairs", 104_000);
    private static final int TRIPLES = Integer.getInteger("injections.triples", 10_000);
    private static final int SIX = 2_000;

    private Injections() {}

    private record Sample(String name, Form form, Report report) {}

    public static void main(String[] arguments) throws IOException {
        List<Sample> samples = samples(Path.of(System.getProperty("bench.folder")));
        System.out.printf(Locale.ROOT, "consistent reports: %d%n", samples.size());
        if (samples.isEmpty()) {
            return;
        }
        run("as printed", samples);
        run("总计 column blank", blanked(samples, cell -> cell.text().endsWith(".total")));
        run("总计 of results blank", blanked(samples, Injections::isTotalOfAResult));
        run("（七） row blank", blanked(samples, cell -> cell.text().contains(".resolved_total.")));
        Tally six = new Tally();
        for (int time = 0; time < SIX; time++) {
            Sample sample = samples.get(time % samples.size());
            new Injection(sample.form(), sample.report(), SEED + time).several(1, 1 + time % 6, six);
        }
        System.out.println("one to six wrong figures: " + times(six));
    }

    private static void run(String name, List<Sample> samples) {
        Tally tally = new Tally();
        int each = Math.max(1, PAIRS / 4 / samples.size()) + 1;
        for (Sample sample : samples) {
            Injection injection = new Injection(sample.form(), sample.report(), SEED);
            injection.singles(tally);
            injection.several(each, 2, tally);
            injection.several(Math.max(1, TRIPLES / 4 / samples.size()) + 1, 3, tally);
        }
        System.out.printf(
                Locale.ROOT,
                "%s%n  single: %d; in two assessable sums: %d, right one first: %d; others: %d, offered: %d,"
                        + " no check fails: %d, not offered: %d%n"
                        + "  pairs: %d, seen: %d; triples: %d, seen: %d, corrected: %d%n"
                        + "  certain: %d, of them wrong: %d for one or two wrong figures, %d for three%n  %s%n",
                name,
                tally.singles,
                tally.protectedCells,
                tally.locatedFirst,
                tally.otherCells,
                tally.otherOffered,
                tally.otherUnseen,
                tally.otherNotOffered,
                tally.pairs,
                tally.pairsDetected,
                tally.triples,
                tally.triplesDetected,
                tally.triplesCertain,
                tally.certain,
                tally.wrongCertain,
                tally.wrongCertainOfMore,
                times(tally));
        tally.failures.stream().limit(5).forEach(failure -> System.out.println("  NOT FIRST " + failure));
    }

    private static String times(Tally tally) {
        List<Long> sorted = new ArrayList<>(tally.nanos);
        Collections.sort(sorted);
        return String.format(
                Locale.ROOT,
                "decoding: median %.2f ms, 99 %% under %.2f ms, slowest %.2f ms",
                sorted.get(sorted.size() / 2) / 1e6,
                sorted.get(sorted.size() * 99 / 100) / 1e6,
                sorted.get(sorted.size() - 1) / 1e6);
    }

    private static boolean isTotalOfAResult(CellId cell) {
        return cell.text().endsWith(".total")
                && !cell.text().matches(".*\\.(received|carried_in|resolved_total|carried_out)\\..*");
    }

    private static List<Sample> blanked(List<Sample> samples, Predicate<CellId> blank) {
        return samples.stream()
                .map(sample -> new Sample(
                        sample.name(),
                        sample.form(),
                        sample.report()
                                .mapEntries(entry -> blank.test(entry.id()) && entry.place() != null
                                        ? Entry.printed(entry.id(), Value.BLANK, "", entry.place(), Set.of())
                                        : entry)))
                .toList();
    }

    private static List<Sample> samples(Path folder) throws IOException {
        Mappings mappings = Mappings.load(null);
        List<Sample> samples = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".json"))
                    .sorted()
                    .toList()) {
                sample(file, mappings).ifPresent(samples::add);
            }
        }
        return samples;
    }

    private static Optional<Sample> sample(Path file, Mappings mappings) throws IOException {
        JsonNode json = JsonMapper.shared().readTree(Files.readString(file));
        JsonNode format = json.has("format") ? json.get("format") : json.at("/report/format");
        Optional<Form> form =
                format != null && format.isString() ? mappings.form(format.stringValue()) : Optional.empty();
        if (form.isEmpty() || !json.has("cells")) {
            return Optional.empty();
        }
        Map<CellId, Entry> entries = new LinkedHashMap<>();
        Place place = Place.ofCell(null, null, 1, 1, 1, null);
        for (FormCell cell : form.get().cells()) {
            JsonNode node = json.get("cells").get(cell.id().text());
            if (node != null) {
                JsonNode number = node.isObject() ? node.get("value") : node;
                Value value = number.isNumber() ? Value.of(number.decimalValue()) : Value.BLANK;
                entries.put(
                        cell.id(),
                        Entry.printed(cell.id(), value, number.isNumber() ? number.toString() : "", place, Set.of()));
            }
        }
        Identity identity = new Identity(null, null, List.of());
        Report report = new Report(form.get().id(), identity, entries, List.of(), List.of(), List.of(), List.of());
        boolean isConsistent = Checks.run(form.get(), report, null, null).stream()
                .noneMatch(finding -> finding.status() == Status.FAIL);
        boolean hasTable =
                entries.keySet().stream().anyMatch(cell -> cell.table().equals("requests"));
        return isConsistent && hasTable
                ? Optional.of(new Sample(file.getFileName().toString(), form.get(), report))
                : Optional.empty();
    }
}
