package io.github.nianbao.map;

import io.github.nianbao.report.CellId;
import io.github.nianbao.report.Sum;
import io.github.nianbao.report.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/** The sums of the form over rows whose digits can be cut in many ways. */
final class RunTogetherSums {
    private record At(int row, int cell) {}

    private final List<RunTogetherRow> rows;
    private final List<Map<At, Integer>> sums = new ArrayList<>();
    private final List<Boolean> summed = new ArrayList<>();
    private final List<List<long[]>> ways = new ArrayList<>();

    private RunTogetherSums(List<RunTogetherRow> rows) {
        this.rows = rows;
    }

    static RunTogetherSums of(List<RunTogetherRow> rows, List<Sum> sums) {
        RunTogetherSums of = new RunTogetherSums(rows);
        Map<CellId, At> places = new HashMap<>();
        for (int row = 0; row < rows.size(); row++) {
            for (int cell = 0; cell < rows.get(row).cells().size(); cell++) {
                places.put(rows.get(row).cells().get(cell).id(), new At(row, cell));
            }
        }
        sums.forEach(sum -> of.add(sum, places));
        for (int row = 0; row < rows.size(); row++) {
            int each = row;
            boolean in = of.sums.stream().anyMatch(sum -> sum.keySet().stream().anyMatch(at -> at.row() == each));
            of.summed.add(in);
            of.ways.add(in ? of.ways(row) : List.of());
        }
        return of;
    }

    boolean isSummed(int row) {
        return summed.get(row);
    }

    SumSearch.Result search() {
        List<long[][]> added = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            List<long[]> each = new ArrayList<>();
            for (long[] way : ways.get(row)) {
                each.add(added(row, way));
            }
            if (!summed.get(row)) {
                each.add(new long[sums.size()]);
            }
            added.add(each.toArray(long[][]::new));
        }
        return SumSearch.search(added, sums.size());
    }

    @Nullable
    List<Value> values(int row, SumSearch.Result result) {
        int way = result.chosen().get(row);
        if (way < 0) {
            return null;
        }
        return LongStream.of(ways.get(row).get(way))
                .mapToObj(number -> number == DigitSplits.NOTHING ? Value.MARK : Value.of(number))
                .toList();
    }

    /** The ways to cut a row that satisfy the sums inside it. */
    private List<long[]> ways(int row) {
        List<Integer> inside = new ArrayList<>();
        for (int sum = 0; sum < sums.size(); sum++) {
            if (sums.get(sum).keySet().stream().allMatch(at -> at.row() == row)) {
                inside.add(sum);
            }
        }
        return DigitSplits.of(rows.get(row).figures(), rows.get(row).cells().size(), way -> holds(inside, row, way));
    }

    private boolean holds(List<Integer> inside, int row, long[] way) {
        long[] added = added(row, way);
        return inside.stream().allMatch(sum -> added[sum] == 0);
    }

    private long[] added(int row, long[] way) {
        long[] added = new long[sums.size()];
        for (int sum = 0; sum < added.length; sum++) {
            for (int cell = 0; cell < way.length; cell++) {
                int sign = sums.get(sum).getOrDefault(new At(row, cell), 0);
                added[sum] += sign * Math.max(0, way[cell]);
            }
        }
        return added;
    }

    /** A sum over cells that are not all there says nothing; of its alternatives, the one that is there counts. */
    private void add(Sum sum, Map<CellId, At> places) {
        List<CellId> parts = new ArrayList<>(sum.parts());
        if (!sum.alternatives().isEmpty()) {
            List<List<CellId>> printed = sum.alternatives().stream()
                    .filter(group -> places.keySet().containsAll(group))
                    .toList();
            if (printed.size() != 1) {
                return;
            }
            parts.addAll(printed.get(0));
        }
        if (!places.keySet().containsAll(parts) || !places.keySet().containsAll(sum.totals())) {
            return;
        }
        Map<At, Integer> signs = new HashMap<>();
        parts.forEach(part -> signs.merge(placeOf(part, places), 1, Integer::sum));
        sum.totals().forEach(total -> signs.merge(placeOf(total, places), -1, Integer::sum));
        sums.add(signs);
    }

    private static At placeOf(CellId id, Map<CellId, At> places) {
        At at = places.get(id);
        if (at == null) {
            throw new IllegalArgumentException("no such cell in these rows: " + id);
        }
        return at;
    }
}
