package io.github.nianbao.decode;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nianbao.report.ConsistentReports;
import io.github.nianbao.report.Report;
import io.github.nianbao.report.TestForms;
import io.github.nianbao.report.TestReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Wrong figures put into consistent reports, seeded; the same harness runs over any folder of truths (src/bench). */
class InjectionTest {
    private enum Blank {
        NONE,
        /** The whole 总计 column, as small agencies leave it. */
        TOTAL_COLUMN,
        /** The 总计 of the result rows only. */
        RESULT_TOTALS,
        /** The whole （七）总计 row. */
        TOTAL_ROW
    }

    @ParameterizedTest
    @CsvSource({"1, false", "2, true"})
    void aSingleWrongFigureOfAFullTableIsNamedFirstWithItsValue(long seed, boolean otherInOneRow) {
        Injection.Tally tally = new Injection.Tally();

        new Injection(
                        TestForms.form2021(),
                        ConsistentReports.random(seed, otherInOneRow).build(),
                        seed)
                .singles(tally);

        assertThat(tally.failures).isEmpty();
        assertThat(tally.locatedFirst).isEqualTo(tally.protectedCells).isGreaterThan(800);
        assertThat(tally.certain).isGreaterThan(tally.singles / 2);
        assertThat(tally.wrongCertain).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void noRightFigureIsChangedWhereOneIsWrong(Blank blank) {
        Injection.Tally tally = new Injection.Tally();

        new Injection(TestForms.form2021(), report(3, blank), 3).singles(tally);

        assertThat(tally.singles).isGreaterThan(500);
        assertThat(tally.wrongCertain).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void noFigureIsChangedWronglyWhereTwoAreWrong(Blank blank) {
        Injection.Tally tally = new Injection.Tally();

        for (int seed = 0; seed < 3; seed++) {
            new Injection(TestForms.form2021(), report(seed, blank), seed).several(200, 2, tally);
        }

        assertThat(tally.wrongCertain).isZero();
    }

    @Test
    void threeWrongFiguresOfAFullTableAreAlwaysDetected() {
        Injection.Tally tally = new Injection.Tally();

        new Injection(TestForms.form2021(), report(4, Blank.NONE), 4).several(300, 3, tally);

        assertThat(tally.triplesDetected).isEqualTo(tally.triples).isEqualTo(300);
    }

    private static Report report(long seed, Blank blank) {
        TestReport report = ConsistentReports.random(seed, false);
        if (blank == Blank.TOTAL_COLUMN || blank == Blank.RESULT_TOTALS) {
            TestForms.RESULTS.forEach(row -> report.blank("requests." + row + ".total"));
            TestForms.OTHER_THREE.forEach(row -> report.blank("requests." + row + ".total"));
        }
        if (blank == Blank.TOTAL_COLUMN) {
            for (String row : new String[] {"received", "carried_in", "resolved_total", "carried_out"}) {
                report.blank("requests." + row + ".total");
            }
        }
        if (blank == Blank.TOTAL_ROW) {
            TestForms.COLUMNS.forEach(column -> report.blank("requests.resolved_total." + column));
        }
        return report.build();
    }
}
