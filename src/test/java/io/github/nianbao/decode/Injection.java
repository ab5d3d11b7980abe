package io.github.nianbao.decode;

import io.github.nianbao.check.Checks;
import io.github.nianbao.check.Finding;
import io.github.nianbao.check.Finding.Status;
import io.github.nianbao.report.CellId;
import io.github.nianbao.report.Entry;
import io.github.nianbao.report.Form;
import io.github.nianbao.report.Report;
import io.github.nianbao.report.Value;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes figures of a consistent report wrong in every way that figures go wrong, and looks whether they are found. */
public final class Injection {
    private static final String TABLE = "requests";
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final Form form;
    private final Report truth;
    private final Random random;
    private final List<CellId> cells;

    /** @param truth a report without a failing check */
    public Injection(Form form, Report truth, long seed) {
        this.form = form;
        this.truth = truth;
        this.random = new Random(seed);
        this.cells = truth.entries().values().stream()
                .filter(entry -> entry.id().table().equals(TABLE))
                .filter(entry -> entry.value().isNumber())
                .map(Entry::id)
                .toList();
    }

    /** What was found of one or more wrong figures; counts add up over many. */
    public static final class Tally {
        public int singles;
        /** Cells that stand in two assessable sums after the mutation, and how many were named first, rightly. */
        public int protectedCells;

        public int locatedFirst;
        public int certain;
        /** The others: the right one among those offered, no check fails, or neither. */
        public int otherCells;

        public int otherOffered;
        public int otherUnseen;
        public int otherNotOffered;
        public int pairs;
        public int pairsDetected;
        public int triples;
        public int triplesDetected;
        public int triplesCertain;
        /** Wrong automatic corrections where one or two figures were wrong; there may be none. */
        public int wrongCertain;
        /** The same where more were wrong, which no distance of 4 forbids. */
        public int wrongCertainOfMore;

        public final List<Long> nanos = new ArrayList<>();
        public final List<String> failures = new ArrayList<>();
    }

    /** Every cell of the requests table, wrong by every mutation that changes its value. */
    public void singles(Tally tally) {
        for (CellId cell : cells) {
            for (Value wrong : mutations(number(cell))) {
                single(cell, wrong, tally);
            }
        }
    }

    private void single(CellId cell, Value wrong, Tally tally) {
        Report report = with(Map.of(cell, wrong));
        List<Finding> findings = Checks.run(form, report, null, null);
        Decoded decoded = decode(report, findings, tally);
        tally.singles++;
        long sums = findings.stream()
                .filter(finding -> finding.isAssessable() && finding.cells().contains(cell))
                .count();
        boolean isFirst = !decoded.suggestions().isEmpty()
                && isRight(decoded.suggestions().get(0), Set.of(cell));
        if (sums >= 2) {
            tally.protectedCells++;
            tally.locatedFirst += isFirst ? 1 : 0;
            if (!isFirst) {
                tally.failures.add(cell + " " + number(cell) + " -> " + wrong + ": " + decoded);
            }
        } else {
            tally.otherCells++;
            boolean isOffered = decoded.suggestions().stream().anyMatch(offer -> isRight(offer, Set.of(cell)));
            boolean isSeen = findings.stream().anyMatch(finding -> finding.status() == Status.FAIL);
            tally.otherOffered += isOffered ? 1 : 0;
            tally.otherUnseen += !isOffered && !isSeen ? 1 : 0;
            tally.otherNotOffered += !isOffered && isSeen ? 1 : 0;
        }
        judge(decoded, 1, tally);
    }

    /** So many times several cells at once: anywhere, in one row or column, with the same amount, or moved. */
    public void several(int times, int wrongCells, Tally tally) {
        if (cells.size() <= wrongCells) {
            return;
        }
        for (int time = 0; time < times; time++) {
            Map<CellId, Value> wrong = time % 3 == 0 && wrongCells == 2 ? conspiracy() : anywhere(wrongCells);
            Report report = with(wrong);
            List<Finding> findings = Checks.run(form, report, null, null);
            boolean isSeen = findings.stream().anyMatch(finding -> finding.status() == Status.FAIL);
            Decoded decoded = decode(report, findings, tally);
            boolean isAutomatic = judge(decoded, wrongCells, tally);
            if (wrongCells == 2) {
                tally.pairs++;
                tally.pairsDetected += isSeen ? 1 : 0;
            } else {
                tally.triples++;
                tally.triplesDetected += isSeen ? 1 : 0;
                tally.triplesCertain += isAutomatic ? 1 : 0;
            }
        }
    }

    private Map<CellId, Value> anywhere(int wrongCells) {
        Map<CellId, Value> wrong = new LinkedHashMap<>();
        while (wrong.size() < wrongCells) {
            CellId cell = pick(cells);
            wrong.put(cell, pick(mutations(number(cell))));
        }
        return wrong;
    }

    /** Two figures of one row or one column that are off by the same amount, up or down, or changed places. */
    private Map<CellId, Value> conspiracy() {
        CellId one = pick(cells);
        String[] name = one.text().split("\\.");
        boolean isRow = random.nextBoolean();
        List<CellId> line = cells.stream()
                .filter(cell -> !cell.equals(one)
                        && cell.text().split("\\.")[isRow ? 1 : 2].equals(name[isRow ? 1 : 2]))
                .toList();
        CellId other = line.isEmpty() ? pick(cells) : pick(line);
        if (other.equals(one)) {
            return anywhere(2);
        }
        boolean isSwap = random.nextInt(3) == 0 && number(one).compareTo(number(other)) != 0;
        BigDecimal amount = BigDecimal.valueOf(1L + random.nextInt(9));
        BigDecimal sign = random.nextBoolean() ? BigDecimal.ONE : BigDecimal.ONE.negate();
        return isSwap
                ? Map.of(one, Value.of(number(other)), other, Value.of(number(one)))
                : Map.of(
                        one,
                        Value.of(number(one).add(amount)),
                        other,
                        Value.of(number(other).add(amount.multiply(sign)).abs()));
    }

    /** No right cell is ever changed automatically, and no wrong one to another wrong figure. */
    private boolean judge(Decoded decoded, int wrongCells, Tally tally) {
        List<Suggestion> certain =
                decoded.suggestions().stream().filter(Suggestion::certain).toList();
        for (Suggestion suggestion : certain) {
            tally.certain++;
            Change change = suggestion.changes().get(0);
            boolean isRight =
                    suggestion.changes().size() == 1 && number(change.cell()).compareTo(change.to()) == 0;
            if (wrongCells <= 2) {
                tally.wrongCertain += isRight ? 0 : 1;
            } else {
                tally.wrongCertainOfMore += isRight ? 0 : 1;
            }
        }
        return !certain.isEmpty();
    }

    private boolean isRight(Suggestion suggestion, Set<CellId> wrong) {
        Set<CellId> named = new LinkedHashSet<>();
        suggestion.changes().forEach(change -> named.add(change.cell()));
        return named.equals(wrong)
                && suggestion.changes().stream()
                        .allMatch(change -> number(change.cell()).compareTo(change.to()) == 0);
    }

    private Decoded decode(Report report, List<Finding> findings, Tally tally) {
        // What this thread worked, not what else the machine did.
        long start = THREADS.getCurrentThreadCpuTime();
        Decoded decoded = Decoder.decode(form, report, findings, List.of());
        tally.nanos.add(THREADS.getCurrentThreadCpuTime() - start);
        return decoded;
    }

    /** The values that a figure turns into by one slip, each once; never the figure itself. */
    private List<Value> mutations(BigDecimal figure) {
        String digits = figure.toPlainString();
        Set<Value> values = new LinkedHashSet<>();
        for (int at = 0; at < digits.length(); at++) {
            String without = digits.substring(0, at) + digits.substring(at + 1);
            values.add(number(without));
            values.add(number(digits.substring(0, at) + random.nextInt(10) + digits.substring(at + 1)));
            if (at > 0) {
                values.add(number(digits.substring(0, at - 1)
                        + digits.charAt(at)
                        + digits.charAt(at - 1)
                        + digits.substring(at + 1)));
            }
        }
        values.add(number(digits + random.nextInt(10)));
        values.add(number((1 + random.nextInt(9)) + digits));
        values.add(Value.of(figure.negate()));
        if (figure.signum() != 0) {
            values.add(Value.BLANK);
        }
        values.remove(Value.of(figure));
        values.remove(null);
        return new ArrayList<>(values);
    }

    private static @Nullable Value number(String digits) {
        return digits.isEmpty() ? null : Value.of(new BigDecimal(digits));
    }

    private BigDecimal number(CellId cell) {
        BigDecimal number = truth.value(cell).number();
        return number == null ? BigDecimal.ZERO : number;
    }

    private Report with(Map<CellId, Value> wrong) {
        return truth.mapEntries(entry -> {
            Value value = wrong.get(entry.id());
            if (value == null || entry.place() == null) {
                return entry;
            }
            BigDecimal number = value.number();
            String raw = number == null ? "" : number.toPlainString();
            return Entry.printed(entry.id(), value, raw, entry.place(), Set.of());
        });
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
