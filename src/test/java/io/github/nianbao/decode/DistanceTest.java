package io.github.nianbao.decode;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nianbao.check.Checks;
import io.github.nianbao.check.Finding;
import io.github.nianbao.check.Finding.Side;
import io.github.nianbao.document.Place;
import io.github.nianbao.map.Mappings;
import io.github.nianbao.report.CellId;
import io.github.nianbao.report.Entry;
import io.github.nianbao.report.Form;
import io.github.nianbao.report.FormCell;
import io.github.nianbao.report.Identity;
import io.github.nianbao.report.Report;
import io.github.nianbao.report.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The minimum distance of the requests table: the smallest number of figures that can change together so that every
 * assessable sum goes on holding. Searched exhaustively over the forms that ship.
 */
class DistanceTest {
    private static final Predicate<CellId> NO_CELL = cell -> false;

    private final Mappings mappings = Mappings.load(null);

    @ParameterizedTest
    @CsvSource({
        "2021, other_handling, 175, 39",
        "2021, other_other|other_unpaid_fee|other_overdue_correction, 161, 37",
        "2019, none, 161, 37"
    })
    void aFullTableHasDistanceFour(String form, String leftOut, int cells, int equations) {
        Code code = code(form, leftOut, NO_CELL);

        assertThat(code.cells).hasSize(cells);
        assertThat(code.sums).hasSize(equations);
        assertThat(code.distanceUpTo(4)).isEqualTo(4);
    }

    /** Why a pair is searched for and no distance supposed. */
    @ParameterizedTest
    @CsvSource({"2021, other_handling", "2019, none"})
    void blankTotalsLowerIt(String form, String leftOut) {
        assertThat(code(form, leftOut, cell -> cell.text().endsWith(".total")).distanceUpTo(4))
                .isEqualTo(2);
        assertThat(code(form, leftOut, cell -> cell.text().contains(".resolved_total."))
                        .distanceUpTo(4))
                .isEqualTo(2);
    }

    /** A table in which some figures stand in one sum only never corrects itself. */
    @Test
    void disputesAndStatisticsHaveDistanceTwo() {
        assertThat(code("2021", "other_handling", NO_CELL, "disputes").distanceUpTo(4))
                .isEqualTo(2);
        assertThat(code("2014", "none", NO_CELL, "stats").distanceUpTo(4)).isEqualTo(2);
    }

    private Code code(String form, String leftOut, Predicate<CellId> blank) {
        return code(form, leftOut, blank, "requests");
    }

    private Code code(String formId, String leftOut, Predicate<CellId> blank, String table) {
        Form form = mappings.form(formId).orElseThrow();
        Map<CellId, Entry> entries = new LinkedHashMap<>();
        for (FormCell cell : form.cells()) {
            if (cell.id().table().equals(table) && !cell.row().id().matches(leftOut)) {
                Value value = blank.test(cell.id()) ? Value.BLANK : Value.of(0);
                Place place = Place.ofCell(null, null, 1, 1, 1, null);
                entries.put(cell.id(), Entry.printed(cell.id(), value, "", place, Set.of()));
            }
        }
        Identity unknown = new Identity(null, null, List.of());
        Report report = new Report(formId, unknown, entries, List.of(), List.of(), List.of(), List.of());
        return new Code(Checks.run(form, report, null, null).stream()
                .filter(Finding::isAssessable)
                .toList());
    }

    /** A parity-check matrix: for each figure that stands in a sum, its sign in each of them. */
    private static final class Code {
        final List<CellId> cells = new ArrayList<>();
        final List<Finding> sums;
        private final List<int[]> columns = new ArrayList<>();

        Code(List<Finding> sums) {
            this.sums = sums;
            for (Finding sum : sums) {
                sum.cells().stream().filter(cell -> !cells.contains(cell)).forEach(cells::add);
            }
            for (CellId cell : cells) {
                columns.add(sums.stream().mapToInt(sum -> sign(sum, cell)).toArray());
            }
        }

        private static int sign(Finding sum, CellId cell) {
            return sum.terms().stream()
                    .filter(term -> term.cell().equals(cell))
                    .mapToInt(term -> term.side() == Side.PARTS ? term.sign() : -term.sign())
                    .sum();
        }

        /** The size of the smallest dependent set of columns; {@code most + 1} if none is that small. */
        int distanceUpTo(int most) {
            for (int size = 1; size <= most; size++) {
                if (hasDependent(new int[size], 0, 0)) {
                    return size;
                }
            }
            return most + 1;
        }

        private boolean hasDependent(int[] chosen, int count, int from) {
            if (count == chosen.length) {
                return isDependent(chosen);
            }
            for (int cell = from; cell < columns.size(); cell++) {
                chosen[count] = cell;
                if (hasDependent(chosen, count + 1, cell + 1)) {
                    return true;
                }
            }
            return false;
        }

        /** Peels off figures that stand alone in some sum; what is left is tested for its rank. */
        private boolean isDependent(int[] chosen) {
            for (int sum = 0; sum < sums.size(); sum++) {
                int members = 0;
                for (int cell : chosen) {
                    members += columns.get(cell)[sum] == 0 ? 0 : 1;
                }
                if (members == 1) {
                    // All of them are needed in a smallest set, and this one may not change.
                    return false;
                }
            }
            return rank(chosen) < chosen.length;
        }

        /** By elimination without fractions. */
        private int rank(int[] chosen) {
            long[][] matrix = new long[chosen.length][];
            for (int row = 0; row < chosen.length; row++) {
                matrix[row] = java.util.Arrays.stream(columns.get(chosen[row]))
                        .asLongStream()
                        .toArray();
            }
            int rank = 0;
            for (int column = 0; column < sums.size() && rank < matrix.length; column++) {
                int pivot = rank;
                while (pivot < matrix.length && matrix[pivot][column] == 0) {
                    pivot++;
                }
                if (pivot < matrix.length) {
                    long[] swapped = matrix[pivot];
                    matrix[pivot] = matrix[rank];
                    matrix[rank] = swapped;
                    for (int row = rank + 1; row < matrix.length; row++) {
                        long factor = matrix[row][column];
                        for (int at = 0; at < sums.size(); at++) {
                            matrix[row][at] = matrix[row][at] * swapped[column] - swapped[at] * factor;
                        }
                    }
                    rank++;
                }
            }
            return rank;
        }
    }
}
