package io.github.nianbao.report;

import static io.github.nianbao.report.TestForms.APPLICANTS;
import static io.github.nianbao.report.TestForms.COLUMNS;
import static io.github.nianbao.report.TestForms.DISPUTES;
import static io.github.nianbao.report.TestForms.OTHER_ONE;
import static io.github.nianbao.report.TestForms.OTHER_THREE;
import static io.github.nianbao.report.TestForms.OUTCOMES;
import static io.github.nianbao.report.TestForms.RESULTS;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Random reports on {@link TestForms#form2021()} in which everything adds up and every cell is a printed number. */
public final class ConsistentReports {
    private static final int BOUND = 2_000;

    private final TestReport report;
    private final Random random;

    private ConsistentReports(TestReport report, Random random) {
        this.report = report;
        this.random = random;
    }

    public static TestReport random(long seed, boolean otherInOneRow) {
        Form form = TestForms.form2021();
        TestReport report = otherInOneRow ? TestReport.withOneOtherRow(form) : TestReport.on(form);
        ConsistentReports making = new ConsistentReports(report, new Random(seed));
        making.requests(otherInOneRow ? List.of(OTHER_ONE) : OTHER_THREE);
        making.disputes();
        return report;
    }

    private void requests(List<String> others) {
        List<String> results = new ArrayList<>(RESULTS);
        results.addAll(others);
        List<String> rows = new ArrayList<>(results);
        rows.addAll(List.of("resolved_total", "carried_out", "carried_in", "received"));
        long[][] table = new long[rows.size()][COLUMNS.size()];
        int resolved = results.size();
        for (int column = 0; column < APPLICANTS.size(); column++) {
            for (int row = 0; row < resolved; row++) {
                table[row][column] = random.nextInt(BOUND);
                table[resolved][column] += table[row][column];
            }
            table[resolved + 1][column] = random.nextInt(BOUND);
            table[resolved + 2][column] = random.nextInt(BOUND);
            table[resolved + 3][column] =
                    table[resolved][column] + table[resolved + 1][column] - table[resolved + 2][column];
        }
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < APPLICANTS.size(); column++) {
                table[row][APPLICANTS.size()] += table[row][column];
            }
            for (int column = 0; column < COLUMNS.size(); column++) {
                report.set("requests." + rows.get(row) + "." + COLUMNS.get(column), table[row][column]);
            }
        }
    }

    private void disputes() {
        for (String row : DISPUTES) {
            long total = 0;
            for (String outcome : OUTCOMES) {
                long count = random.nextInt(BOUND);
                total += count;
                report.set("disputes." + row + "." + outcome, count);
            }
            report.set("disputes." + row + ".total", total);
        }
    }
}
